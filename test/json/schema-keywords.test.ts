import { describe, expect, test } from 'vitest'
import * as keyword from '../../src/json/schema-keywords.ts'

describe('isUnique', () => {
  test.each([[[]], [['a']], [['a', 'A']], [['', ' ']], [[1, '1']], [[0, false, null, '']], [[true, false]]])(
    '%j has no duplicates',
    (items: unknown[]) => {
      expect(keyword.isUnique(items)).toBe(true)
    },
  )

  test.each([[['a', 'a']], [['a', 'b', 'a']], [[null, null]], [[0, -0]], [['', '']], [[true, true]]])(
    '%j has duplicates',
    (items: unknown[]) => {
      expect(keyword.isUnique(items)).toBe(false)
    },
  )
})

describe('hasMembers', () => {
  test('counts the members of an object, whatever their values', () => {
    expect(keyword.hasMembers(0)({})).toBe(true)
    expect(keyword.hasMembers(1)({})).toBe(false)
    expect(keyword.hasMembers(1)({ a: null })).toBe(true)
    expect(keyword.hasMembers(2)({ a: 1 })).toBe(false)
    expect(keyword.hasMembers(2)({ a: 1, b: undefined })).toBe(true)
  })

  test('does not count inherited members', () => {
    expect(keyword.hasMembers(1)(Object.create({ inherited: 1 }))).toBe(false)
  })
})
