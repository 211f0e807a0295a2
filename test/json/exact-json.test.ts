/** Numbers keep the value with which they are written. */
import { describe, expect, test } from 'vitest'
import { isExactNumber, parseExactly } from '../../src/json/exact-json.ts'

describe('a number keeps its value', () => {
  test.each([
    '9007199254740993',
    '-12345678901234567890',
    '0.12345678901234567890123',
    '1e400',
    '-1e400',
    '1e-400',
    '5.00000000000000000001',
    '1.7976931348623159e308',
    `1e${'9'.repeat(1000)}`,
  ])('%s is kept as text', (text) => {
    expect(JSON.stringify(parseExactly(text))).toBe(text)
    expect(JSON.stringify(parseExactly(`{"a":[{"b":${text}}]}`))).toBe(`{"a":[{"b":${text}}]}`)
  })

  test.each([
    ['0', 0],
    ['-0', 0],
    ['0.0000000000000000000', 0],
    ['0e99999', 0],
    ['1.50', 1.5],
    ['0.1', 0.1],
    ['1e300', 1e300],
    ['1.0e2', 100],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992],
    ['10000000000000000000000', 1e22],
    ['100000.000000000000000000', 100000],
    ['5e-324', 5e-324],
  ])('%s is an ordinary number', (text, value) => {
    const parsed = parseExactly(text)
    expect(isExactNumber(parsed)).toBe(false)
    expect(parsed).toBeCloseTo(value, 300)
  })
})

test('digits in strings change nothing, and an object that looks like an exact number is not one', () => {
  const value = { id: '12345678901234567890', e: '1e999', rawJSON: '1' }
  expect(parseExactly(JSON.stringify(value))).toEqual(value)
  expect(isExactNumber(value)).toBe(false)
})
