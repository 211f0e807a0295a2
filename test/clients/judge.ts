/** Compares what a client sent and read with the journey. */
import { journey, type Known, type Step } from './journey.ts'
import type { Exchange } from './recorder.ts'

/**
 * What a journey program printed for a step: the response as the client read it, written again as JSON. If a list has
 * several pages, there is one for each page, in their order.
 */
export interface Reading {
  readonly step: string
  readonly read: unknown
}

interface Comparison {
  /** The actual value may have more fields than the expected one. */
  readonly moreIsFine?: boolean
  /** A null has the same meaning as an absent field. */
  readonly nullIsAbsent?: boolean
  /** Fields of the object that may have these values instead of being absent. */
  readonly defaults?: Record<string, unknown> | undefined
}

/**
 * A moment as milliseconds. Clients write it with different numbers of digits, and UTC as `Z`, `+00:00` or, in the query
 * of the Python client, `+0000`.
 */
const moment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(value)
    ? Date.parse(value)
    : undefined
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const written = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value))

/** One sentence for each field that differs, with its JSON pointer. */
export function differences(expected: unknown, actual: unknown, how: Comparison = {}, at = '#'): string[] {
  if (!isObject(expected) || !isObject(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    const isAbsent = (value: unknown) => value === undefined || (how.nullIsAbsent === true && value === null)
    const isSame =
      Object.is(expected, actual) ||
      (isAbsent(expected) && isAbsent(actual)) ||
      (moment(expected) !== undefined && moment(expected) === moment(actual))
    return isSame ? [] : [`${at} is ${written(actual)}, expected ${written(expected)}`]
  }
  const names = new Set(
    Object.keys(how.moreIsFine && !Array.isArray(expected) ? expected : { ...expected, ...actual }),
  )
  const { defaults, ...inside } = how
  return [...names].flatMap((name) => {
    const [left, right] = [Reflect.get(expected, name), Reflect.get(actual, name)]
    const isDefault = left === undefined && right !== undefined && Object.is(right, defaults?.[name])
    return isDefault ? [] : differences(left, right, inside, `${at}/${name}`)
  })
}

/** The values of each parameter. A list may be repeated, or be separated by bars or commas. */
const queryOf = (query: URLSearchParams) =>
  Object.fromEntries(
    [...query.keys()].map((name) => [name, query.getAll(name).flatMap((v) => v.split(/[|,]/))]),
  )

const isRequestOf = (step: Step, { method, path }: Exchange, known: Known) =>
  `${method} ${path}` === `${step.method} ${step.path(known)}`

function complaintsAbout(
  step: Step,
  { query, sent, status, received }: Exchange,
  read: unknown,
  known: Known,
  how: Comparison,
): string[] {
  const asked = differences(step.query?.(known) ?? {}, queryOf(query)).map((text) => `query: ${text}`)
  const { defaults } = step
  const gave = differences(step.sent?.(known), sent, { ...how, defaults }).map((text) => `sent: ${text}`)
  if (status !== step.status) return [...asked, ...gave, `the status is ${status}: ${written(received)}`]
  const got = step.received ? differences(step.received(known), received, { moreIsFine: true }) : []
  // A client may write an absent field as null and the other way round. For the program, both are empty.
  const misread = differences(received, read, { nullIsAbsent: true })
  return [
    ...asked,
    ...gave,
    ...got.map((text) => `received: ${text}`),
    ...misread.map((text) => `read: ${text}`),
  ]
}

/**
 * What is wrong with a journey, one sentence each; nothing if all is well.
 *
 * @param how how a sent null is judged that the program did not set
 */
export function complaints(
  exchanges: readonly Exchange[],
  readings: readonly Reading[],
  how: Pick<Comparison, 'nullIsAbsent'> = {},
): string[] {
  const known: Known = {}
  const found: string[] = []
  for (const [index, step] of journey.entries()) {
    const exchange = exchanges[index]
    if (exchange === undefined) return [...found, `the journey ended before the step: ${step.name}`]
    const earlier = journey.slice(0, index).filter(({ name }) => name === step.name).length
    const place = earlier > 0 ? `${step.name}, page ${earlier + 1}` : step.name
    // Every later request would be compared with the wrong step.
    if (!isRequestOf(step, exchange, known))
      return [...found, `${place}: the client sent ${exchange.method} ${exchange.path}`]
    const read = readings.filter((reading) => reading.step === step.name)[earlier]?.read
    found.push(...complaintsAbout(step, exchange, read, known, how).map((text) => `${place}: ${text}`))
    if (isObject(exchange.received))
      Object.assign(known, exchange.received, { first: { ...exchange.received, ...known.first } })
  }
  const surplus = exchanges.slice(journey.length)
  return [
    ...found,
    ...surplus.map(({ method, path }) => `after the journey, the client sent ${method} ${path}`),
  ]
}
