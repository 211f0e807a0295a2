/** Runtime expressions of OpenAPI 3.1 (section 4.8.20.4): what a link says of the next request. */
import type { Answer } from '../support/api.ts'
import type { Json } from '../support/contract.ts'

/** A request that was made and its answer: what expressions look into. */
export interface Exchange {
  readonly body: Json
  readonly answer: Answer
}

/** The value of an expression; another text is its own value. */
export function evaluated(written: string, exchange: Exchange): Json {
  if (!written.startsWith('$')) return written
  const [, side, header, pointer] =
    /^\$(request|response)\.(?:header\.([\w-]+)|body#((?:\/[^/]+)*))$/.exec(written) ?? []
  const found =
    side === 'response' && header
      ? exchange.answer.headers.get(header)
      : side && pointer && at(side === 'request' ? exchange.body : exchange.answer.body, pointer)
  if (found === undefined || found === null || found === '') throw new Error(`${written} leads to nothing.`)
  return found
}

/** A request body that is written as JSON text with expressions in braces. */
export const bodyOf = (written: string, exchange: Exchange): Json =>
  JSON.parse(
    written.replace(/\{(\$[^}]+)\}/g, (_, expression: string) =>
      JSON.stringify(evaluated(expression, exchange)),
    ),
  )

const at = (value: Json, pointer: string): Json =>
  pointer
    .split('/')
    .slice(1)
    .reduce((here, step) => here?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], value)
