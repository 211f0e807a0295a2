/** Whether two servers answer the same: status, the headers that clients use, and every member of the body. */

/** An answer as a client sees it. */
export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string | null>>
  /** The JSON value, or undefined without a body. */
  readonly body: unknown
}

/** The headers that are compared. The others say nothing of the operation, such as Date and Keep-Alive. */
export const comparedHeaders = [
  'content-type',
  'cache-control',
  'x-content-type-options',
  'x-request-id',
  'etag',
  'location',
  'www-authenticate',
  'allow',
  'retry-after',
] as const

/** What differs, each place with what was expected and what came; nothing when the answers are alike. */
export function differences(expected: Seen, found: Seen): string[] {
  // Answers with different statuses have nothing else in common.
  if (expected.status !== found.status) return unequal('status', expected.status, found.status)
  return [
    ...comparedHeaders.flatMap((name) =>
      unequal(`header ${name}`, textOf(name, expected.headers[name]), textOf(name, found.headers[name])),
    ),
    ...inValues('#', expected.body, found.body),
  ]
}

/** What two servers have to agree about in a header. */
function textOf(name: string, text: string | null | undefined): string | null {
  // Each response has another identifier.
  if (name === 'x-request-id') return text ? 'an identifier' : null
  // application/json is UTF-8 whether a charset says so or not (RFC 8259, section 11).
  if (name === 'content-type') return text?.replace(/; *charset=utf-8$/i, '') ?? null
  return text ?? null
}

function unequal(place: string, expected: unknown, found: unknown): string[] {
  if (expected === found) return []
  return [`${place}: ${JSON.stringify(expected)} expected, ${JSON.stringify(found)} found`]
}

function inValues(place: string, expected: unknown, found: unknown): string[] {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const [wanted, given] = place === '#/errors' ? [sorted(expected), sorted(found)] : [expected, found]
    const longest = Math.max(wanted.length, given.length)
    return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
      inValues(`${place}/${index}`, wanted[index], given[index]),
    )
  }
  if (isObject(expected) && isObject(found)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(found)])
    return [...names].flatMap((name) => inValues(`${place}/${name}`, expected[name], found[name]))
  }
  return unequal(place, withoutChance(place, expected), withoutChance(place, found))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The order of the errors of a problem says nothing. */
const sorted = (errors: readonly unknown[]): unknown[] =>
  errors.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))
const keyOf = (error: unknown): string => {
  const { pointer, parameter, header } = (error ?? {}) as Record<string, unknown>
  return `${pointer ?? parameter ?? header}`
}

/** What two servers cannot have in common: the moment, the id of the request, and how a sentence is worded. */
function withoutChance(place: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return 'a moment'
  if (place === '#/instance' && /^urn:uuid:[0-9a-f-]{36}$/.test(value)) return 'a UUID'
  if (/^#(\/errors\/\d+)?\/(detail|fix)$/.test(place)) return 'a sentence'
  return value
}
