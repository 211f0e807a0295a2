import { expect, test } from 'vitest'
import { parseExactly } from '../../src/json/exact-json.ts'
import { excessesOf } from '../../src/validation/body-complexity.ts'

const limits = { depth: 3, members: 5 }
const codes = (value: unknown) => excessesOf(value, limits).map(({ code }) => code)

test.each([
  ['nothing', {}, []],
  ['as deep as allowed', { a: { b: {} } }, []],
  ['one level deeper', { a: { b: { c: {} } } }, ['too-deep']],
  ['lists count as levels', [[[[]]]], ['too-deep']],
  ['strings are not a level', { a: { b: { c: 'text' } } }, []],
  ['as many as allowed', { a: [1, 2, 3, 4] }, []],
  ['one more', { a: [1, 2, 3, 4, 5] }, ['too-many']],
  ['a number that is stored as text is one value', [[[parseExactly('12345678901234567890')]]], []],
  ['many on several levels', { a: { b: 1 }, c: { d: 2 }, e: {}, f: {} }, ['too-many']],
])('%s', (_what, value, expected) => {
  expect(codes(value)).toEqual(expected)
})

test('no depth overflows the stack', () => {
  const deep = JSON.parse('['.repeat(500_000) + ']'.repeat(500_000))
  expect(excessesOf(deep, { ...limits, depth: 32, members: 1e9 })).toHaveLength(1)
})
