/**
 * The samples in Python and Java are syntactically correct. These languages need not be installed here, so parsers of
 * npm read the samples. `npm run test:clients` runs them.
 */
import { parser as java } from '@lezer/java'
import { parser as python } from '@lezer/python'
import { describe, expect, test } from 'vitest'
import { samplesIn } from '../support/samples.ts'

/** The places that a parser does not understand, as positions in the text. */
function mistakes(parser: typeof python, source: string): number[] {
  const found: number[] = []
  parser.parse(source).iterate({
    enter: ({ type, from }) => {
      if (type.isError) found.push(from)
    },
  })
  return found
}

describe.each([
  ['Python', python, '},', '}}'],
  ['Java', java, '.build();', '.build())'],
] as const)('%s', (language, parser, part, other) => {
  test.each(samplesIn(language))('$name', ({ source }) => {
    expect(mistakes(parser, source)).toEqual([])
  })

  test('a mistake is found', () => {
    const [{ source } = { source: '' }] = samplesIn(language)
    expect(source).toContain(part)
    expect(mistakes(parser, source.replace(part, other))).not.toEqual([])
  })
})
