import { expect, test } from 'vitest'
import { dialect, kindOf, own } from '../../openapi/governance/dialect.js'
import { walk } from '../../src/generator/dialect.ts'
import { type Json, smallContract } from './small-contract.ts'

// refusals.test.ts removes each member of the small contract and checks that the generated code changes. So it finds
// every keyword that the dialect allows and the generator loses, if the small contract has the keyword.

/** Each keyword with the kind of schema or object that has it. */
function used(document: Json): Set<string> {
  const found = new Set<string>()
  walk(document, (object, { kind }) => {
    const owner = kind === 'Schema' ? kindOf(object) : kind
    for (const key of Object.keys(object)) {
      const isShared = kind === 'Schema' && dialect.annotations.includes(key)
      found.add(`${isShared ? 'annotation' : owner} ${key}`)
      if (key === 'format') found.add(`format ${object[key]}`)
    }
  })
  return found
}

const listed = [
  ...dialect.annotations.map((keyword) => `annotation ${keyword}`),
  ...Object.entries(dialect.schemas).flatMap(([kind, { keywords }]) =>
    keywords.map((keyword) => `${kind} ${keyword}`),
  ),
  ...Object.keys(dialect.formats).map((format) => `format ${format}`),
  ...Object.entries(dialect.objects)
    .filter(([kind]) => kind !== 'Schema')
    .flatMap(([kind, { keys = {} }]) =>
      Object.keys(keys)
        // All methods of a path have the same translation.
        .filter((key) => own(keys, key) !== 'Operation')
        .map((key) => `${kind} ${key}`),
    ),
]

test('the small contract has every keyword of the dialect, and every key of its objects', () => {
  const found = used(smallContract())
  expect(listed.filter((each) => !found.has(each))).toEqual([])
})
