import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import * as wire from '../../src/http/wire.ts'

const param = { name: 'given', in: 'query' }
const refused = Symbol('refused')

/** The parsed value, or that its schema rejects it. */
const reads = (reader: z.ZodType) => (raw: unknown) => {
  const { success, data } = reader.safeParse(raw)
  return success ? data : refused
}

describe('a parameter of type integer', () => {
  const integer = z.int().min(-1000).max(1000)
  const read = reads(wire.integer(integer, param, { type: 'integer' }))

  test.each([
    ['0', 0],
    ['7', 7],
    ['-7', -7],
    ['1000', 1000],
    ['-1000', -1000],
    ['007', 7],
  ])('"%s" is read', (raw, value) => {
    expect(read(raw)).toBe(value)
  })

  test('"-0" is zero', () => {
    expect(read('-0') === 0).toBe(true)
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
    expect(read(raw)).toBe(refused)
  })

  test('an integer beyond the range of a double is rejected, not rounded', () => {
    const largest = wire.integer(z.int().max(Number.MAX_SAFE_INTEGER), param, {})
    expect(reads(largest)('9007199254740991')).toBe(9007199254740991)
    expect(reads(largest)('9007199254740992')).toBe(refused)
    expect(reads(largest)('9007199254740993')).toBe(refused)
  })

  test('a repeated parameter is rejected', () => {
    expect(read(['7', '8'])).toBe(refused)
    expect(read(['7'])).toBe(refused)
  })

  test('a missing parameter is rejected, omitted or replaced, as the schema says', () => {
    expect(read(undefined)).toBe(refused)
    expect(reads(wire.integer(integer.optional(), param, {}))(undefined)).toBeUndefined()
    expect(reads(wire.integer(integer.default(5), param, {}))(undefined)).toBe(5)
    expect(reads(wire.integer(integer.default(5), param, {}))('')).toBe(refused)
  })
})

describe('a parameter of type boolean', () => {
  const read = reads(wire.boolean(z.boolean(), param, { type: 'boolean' }))

  test('true and false are read', () => {
    expect(read('true')).toBe(true)
    expect(read('false')).toBe(false)
  })

  const others = ['', 'TRUE', 'True', ' true', 'true ', 'yes', 'on', '1', '0', 'null']
  test.each([...others, ['true', 'false'], ['true'], undefined])('%j is rejected', (raw) => {
    expect(read(raw)).toBe(refused)
  })

  test('false is not treated as missing', () => {
    expect(reads(wire.boolean(z.boolean().default(true), param, {}))('false')).toBe(false)
  })
})

describe('a parameter that is a list', () => {
  const texts = z.array(z.string().max(3)).min(1).max(3)
  const read = reads(wire.list(['|'], texts, param, { type: 'array' }))

  test.each([
    ['ACT', ['ACT']],
    ['ACT|NEW', ['ACT', 'NEW']],
    ['ACT|NEW|', ['ACT', 'NEW', '']],
    ['|', ['', '']],
    ['', ['']],
    ['A,B', ['A,B']],
    [' A ', [' A ']],
  ])('"%s" is read', (raw, value) => {
    expect(read(raw)).toEqual(value)
  })

  test.each(['a|b|c|d', 'a||||', 'long|a'])('"%s" is rejected by its schema', (raw) => {
    expect(read(raw)).toBe(refused)
  })

  test('codes are not trimmed or changed in case, and empty items are not removed', () => {
    const codes = reads(wire.list(['|'], z.array(z.enum(['ACT', 'NEW'])), param, {}))
    expect(codes('ACT|NEW')).toEqual(['ACT', 'NEW'])
    for (const raw of ['', '|ACT', 'ACT|', 'ACT| NEW', 'act', 'ACT,NEW', 'ACT%7CNEW']) {
      expect(codes(raw)).toBe(refused)
    }
  })

  test('a repeated parameter has one item for each occurrence, and nothing is split', () => {
    expect(read(['ACT', 'NEW'])).toEqual(['ACT', 'NEW'])
    expect(read(['A|B', 'C'])).toEqual(['A|B', 'C'])
    expect(read([])).toBe(refused)
  })

  test('the first separator that the value contains separates it', () => {
    const either = reads(wire.list(['|', ','], texts, param, {}))
    expect(either('A|B')).toEqual(['A', 'B'])
    expect(either('A,B')).toEqual(['A', 'B'])
    expect(either('A|B,')).toEqual(['A', 'B,'])
    expect(either('A')).toEqual(['A'])
  })

  test('other separators', () => {
    expect(reads(wire.list([' '], texts, param, {}))('A B')).toEqual(['A', 'B'])
    expect(reads(wire.list([','], texts, param, {}))('A,B|C')).toEqual(['A', 'B|C'])
  })

  test('a missing parameter', () => {
    expect(read(undefined)).toBe(refused)
    expect(reads(wire.list(['|'], texts.optional(), param, {}))(undefined)).toBeUndefined()
  })
})

describe('a parameter that is text', () => {
  const read = reads(wire.text(z.string().min(1).max(3), param, { type: 'string' }))

  test.each(['1', 'abc', ' ', 'a|b', '😀😀😀'])('"%s" is read unchanged', (raw) => {
    expect(read(raw)).toBe(raw)
  })

  test.each(['', 'abcd', ['a'], ['a', 'b'], undefined])('%j is rejected', (raw) => {
    expect(read(raw)).toBe(refused)
  })
})

describe('isUnique', () => {
  test.each([[[]], [['a']], [['a', 'A']], [['', ' ']], [[1, '1']], [[0, false, null, '']], [[true, false]]])(
    '%j has no duplicates',
    (items: unknown[]) => {
      expect(wire.isUnique(items)).toBe(true)
    },
  )

  test.each([[['a', 'a']], [['a', 'b', 'a']], [[null, null]], [[0, -0]], [['', '']], [[true, true]]])(
    '%j has duplicates',
    (items: unknown[]) => {
      expect(wire.isUnique(items)).toBe(false)
    },
  )
})

describe('hasMembers', () => {
  test('counts the members of an object, whatever their values', () => {
    expect(wire.hasMembers(0)({})).toBe(true)
    expect(wire.hasMembers(1)({})).toBe(false)
    expect(wire.hasMembers(1)({ a: null })).toBe(true)
    expect(wire.hasMembers(2)({ a: 1 })).toBe(false)
    expect(wire.hasMembers(2)({ a: 1, b: undefined })).toBe(true)
  })

  test('does not count inherited members', () => {
    expect(wire.hasMembers(1)(Object.create({ inherited: 1 }))).toBe(false)
  })
})
