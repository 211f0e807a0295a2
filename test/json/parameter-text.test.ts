import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import * as read from '../../src/json/parameter-text.ts'

const refused = Symbol('refused')

/** The parsed value, or that its schema rejects it. */
const reads = (reader: z.ZodType) => (raw: unknown) => {
  const { success, data } = reader.safeParse(raw)
  return success ? data : refused
}

describe('a parameter of type integer', () => {
  const integer = z.int().min(-1000).max(1000)
  const reading = reads(read.integer(integer))

  test.each([
    ['0', 0],
    ['7', 7],
    ['-7', -7],
    ['1000', 1000],
    ['-1000', -1000],
    ['007', 7],
  ])('"%s" is read', (raw, value) => {
    expect(reading(raw)).toBe(value)
  })

  test('"-0" is zero', () => {
    expect(reading('-0') === 0).toBe(true)
  })

  const others = [
    '',
    ' ',
    ' 7',
    '7 ',
    '7\n',
    '+7',
    '--7',
    '-',
    '7.0',
    '7.',
    '.7',
    '1e2',
    '0x10',
    '1_000',
    '1,000',
  ]
  const notNumbers = ['seven', 'NaN', 'Infinity', 'true', 'null', '７', '٧', '1001', '-1001', '9'.repeat(400)]
  test.each([...others, ...notNumbers])('"%s" is rejected', (raw) => {
    expect(reading(raw)).toBe(refused)
  })

  test('an integer beyond the range of a double is rejected, not rounded', () => {
    const largest = read.integer(z.int().max(Number.MAX_SAFE_INTEGER))
    expect(reads(largest)('9007199254740991')).toBe(9007199254740991)
    expect(reads(largest)('9007199254740992')).toBe(refused)
    expect(reads(largest)('9007199254740993')).toBe(refused)
  })

  test('a repeated parameter is rejected', () => {
    expect(reading(['7', '8'])).toBe(refused)
    expect(reading(['7'])).toBe(refused)
  })

  test('a missing parameter is rejected, omitted or replaced, as the schema says', () => {
    expect(reading(undefined)).toBe(refused)
    expect(reads(read.integer(integer.optional()))(undefined)).toBeUndefined()
    expect(reads(read.integer(integer.default(5)))(undefined)).toBe(5)
    expect(reads(read.integer(integer.default(5)))('')).toBe(refused)
  })
})

describe('a parameter of type boolean', () => {
  const reading = reads(read.boolean(z.boolean()))

  test('true and false are read', () => {
    expect(reading('true')).toBe(true)
    expect(reading('false')).toBe(false)
  })

  const others = ['', 'TRUE', 'True', ' true', 'true ', 'yes', 'on', '1', '0', 'null']
  test.each([...others, ['true', 'false'], ['true'], undefined])('%j is rejected', (raw) => {
    expect(reading(raw)).toBe(refused)
  })

  test('false is not treated as missing', () => {
    expect(reads(read.boolean(z.boolean().default(true)))('false')).toBe(false)
  })
})

describe('a parameter that is a list', () => {
  const texts = z.array(z.string().max(3)).min(1).max(3)
  const reading = reads(read.list(['|'], texts))

  test.each([
    ['ACT', ['ACT']],
    ['ACT|NEW', ['ACT', 'NEW']],
    ['ACT|NEW|', ['ACT', 'NEW', '']],
    ['|', ['', '']],
    ['', ['']],
    ['A,B', ['A,B']],
    [' A ', [' A ']],
  ])('"%s" is read', (raw, value) => {
    expect(reading(raw)).toEqual(value)
  })

  test.each(['a|b|c|d', 'a||||', 'long|a'])('"%s" is rejected by its schema', (raw) => {
    expect(reading(raw)).toBe(refused)
  })

  test('codes are not trimmed or changed in case, and empty items are not removed', () => {
    const codes = reads(read.list(['|'], z.array(z.enum(['ACT', 'NEW']))))
    expect(codes('ACT|NEW')).toEqual(['ACT', 'NEW'])
    for (const raw of ['', '|ACT', 'ACT|', 'ACT| NEW', 'act', 'ACT,NEW', 'ACT%7CNEW']) {
      expect(codes(raw)).toBe(refused)
    }
  })

  test('a repeated parameter has one item for each occurrence, and nothing is split', () => {
    expect(reading(['ACT', 'NEW'])).toEqual(['ACT', 'NEW'])
    expect(reading(['A|B', 'C'])).toEqual(['A|B', 'C'])
    expect(reading([])).toBe(refused)
  })

  test('the first separator that the value contains separates it', () => {
    const either = reads(read.list(['|', ','], texts))
    expect(either('A|B')).toEqual(['A', 'B'])
    expect(either('A,B')).toEqual(['A', 'B'])
    expect(either('A|B,')).toEqual(['A', 'B,'])
    expect(either('A')).toEqual(['A'])
  })

  test('other separators', () => {
    expect(reads(read.list([' '], texts))('A B')).toEqual(['A', 'B'])
    expect(reads(read.list([','], texts))('A,B|C')).toEqual(['A', 'B|C'])
  })

  test('a missing parameter', () => {
    expect(reading(undefined)).toBe(refused)
    expect(reads(read.list(['|'], texts.optional()))(undefined)).toBeUndefined()
  })
})
