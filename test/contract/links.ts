/** Runtime expressions of OpenAPI 3.1 (section 4.8.20.4), with which a link describes the next request. */
import { targetOf } from '../../src/json/reference.ts'
import type { Answer } from '../support/api.ts'
import type { Json } from '../support/document.ts'

/** A request and its response, from which expressions take values. */
export interface Exchange {
  readonly body: Json
  readonly answer: Answer
}

/**
 * The value of an expression. Any other text is its own value. Expressions inside objects and arrays are also
 * evaluated.
 */
export function evaluated(written: Json, exchange: Exchange): Json {
  if (Array.isArray(written)) return written.map((each) => evaluated(each, exchange))
  if (typeof written === 'object' && written !== null) {
    return Object.fromEntries(
      Object.entries(written).map(([name, inner]) => [name, evaluated(inner, exchange)]),
    )
  }
  if (typeof written !== 'string' || !written.startsWith('$')) return written
  const [, side, header, pointer] =
    /^\$(request|response)\.(?:header\.([\w-]+)|body#((?:\/[^/]+)*))$/.exec(written) ?? []
  const found =
    side === 'response' && header
      ? exchange.answer.headers.get(header)
      : side && pointer && at(side === 'request' ? exchange.body : exchange.answer.body, pointer)
  if (found === undefined || found === null || found === '') throw new Error(`${written} leads to nothing.`)
  return found
}

const at = (value: Json, pointer: string): Json => targetOf(value, { $ref: pointer })
