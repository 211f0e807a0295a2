/**
 * Texts at the limits of a schema: of the maximum and minimum length, one shorter, one longer, and in another format.
 */
import type { Json } from './document.ts'

const otherForms = ['', ' ', '#', 'é', '\u{1F9EC}', '2025-02-29', '2025-02-29T09:30:00.000Z', '0000-00-00']

/** @param examples texts that the schema accepts, its own first */
export function textsOf(schema: Json, examples: readonly string[]): string[] {
  const [example = ''] = examples
  const { minLength, maxLength, pattern, format } = schema
  const lengths = [minLength, maxLength].flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1],
  )
  return [
    ...examples,
    `${example}\n`,
    `${example} `,
    example.toLowerCase(),
    example.toUpperCase(),
    ...otherForms,
    ...(pattern === undefined && maxLength !== undefined ? ['\u{1F9EC}'.repeat(maxLength)] : []),
    ...(format === 'date-time' ? instants(example, lengths) : []),
    ...lengths.flatMap((length) => textOfLength(examples, length, pattern) ?? []),
  ]
}

/** An instant in other notations. The fraction of a second can have any length. */
const instants = (example: string, lengths: readonly number[]): string[] => [
  ...lengths.map((length) => `2026-01-15T09:30:00.${'0'.repeat(Math.max(1, length - 21))}Z`),
  '2026-01-15 09:30:00+0130',
  '2016-12-31T23:59:60Z',
  '2016-12-31T22:59:60-01:00',
  '2026-12-31T23:58:60Z',
  '2026-01-15T09:30:00',
  `${example}T00:00:00Z`,
]

const made = new Map<string, string | undefined>()

/**
 * A text of a given length that matches the pattern: an example with parts repeated or removed. Undefined if that is
 * not possible.
 */
function textOfLength(examples: readonly string[], length: number, pattern = ''): string | undefined {
  if (length < 0) return undefined
  if (pattern === '') return (examples[0] ?? '').slice(0, length).padEnd(length, 'x')
  const key = `${length} ${pattern}`
  if (!made.has(key)) made.set(key, search(examples, length, new RegExp(pattern, 'u')))
  return made.get(key)
}

function search(examples: readonly string[], length: number, form: RegExp): string | undefined {
  const seen = new Set(examples)
  const waiting = [...seen]
  for (let text = waiting.pop(); text !== undefined && seen.size < 5000; text = waiting.pop()) {
    if (text.length === length) return text
    for (const next of text.length < length ? longer(text) : shorter(text)) {
      const isOnTheWay = text.length < length ? next.length <= length : next.length >= length
      if (!isOnTheWay || seen.has(next) || !form.test(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return undefined
}

const cuts = (text: string): [number, number][] =>
  [1, 2, 3, 4, 8, 16, 32, 64].flatMap((size) =>
    Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start): [number, number] => [
      start,
      start + size,
    ]),
  )

const longer = (text: string): string[] =>
  cuts(text.slice(0, 72)).map(([start, end]) => text.slice(0, end) + text.slice(start))

const shorter = (text: string): string[] =>
  cuts(text).map(([start, end]) => text.slice(0, start) + text.slice(end))
