/** Texts at the edges of a schema: as long as it allows, one shorter, one longer, and of another form. */
import type { Json } from './document.ts'

const otherForms = ['', ' ', '#', 'é', '\u{1F9EC}', '2025-02-29', '2025-02-29T09:30:00.000Z', '0000-00-00']

/** @param examples texts that the schema accepts, its own first */
export function textsOf(schema: Json, examples: readonly string[]): string[] {
  const [example = ''] = examples
  const { minLength, maxLength, pattern } = schema
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
    ...lengths.flatMap((length) =>
      examples.flatMap((text) => textOfLength(text, length, pattern) ?? []).slice(0, 1),
    ),
  ]
}

/**
 * A text of so many characters in the form of the pattern: the example with parts of it repeated or left out.
 * Nothing where there is no such way.
 */
function textOfLength(example: string, length: number, pattern = ''): string | undefined {
  if (length < 0) return undefined
  const form = new RegExp(pattern, 'u')
  if (pattern === '') return example.slice(0, length).padEnd(length, 'x')
  const steps = example.length < length ? longer : shorter
  const seen = new Set([example])
  const waiting = [example]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    if (text.length === length) return text
    for (const next of steps(text)) {
      const goesOn = steps === longer ? next.length <= length : next.length >= length
      if (!goesOn || seen.has(next) || !form.test(next)) continue
      seen.add(next)
      waiting.push(next)
    }
    if (seen.size > 20_000) return undefined
  }
  return undefined
}

const cuts = (text: string): [number, number][] =>
  [1, 2, 3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, text.length - size + 1) }, (_, start): [number, number] => [
      start,
      start + size,
    ]),
  )

const longer = (text: string): string[] =>
  cuts(text.slice(0, 24)).map(([start, end]) => text.slice(0, end) + text.slice(start))

const shorter = (text: string): string[] =>
  cuts(text).map(([start, end]) => text.slice(0, start) + text.slice(end))
