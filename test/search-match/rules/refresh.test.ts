import { expect, test } from 'vitest'
import { refreshesSearch } from '../../../src/search-match/rules/refresh.ts'

const before = {
  hla: { a: { field1: '02:01', field2: '24:02' }, b: { field1: '07:02' } },
  ethnicity: 'CAEU',
  poolCountryCode: 'NL',
} as const

test.each([
  ['nothing', before, false],
  ['a second value', { ...before, hla: { ...before.hla, a: { field1: '02:01', field2: '03:01' } } }, true],
  ['a removed second value', { ...before, hla: { ...before.hla, a: { field1: '02:01' } } }, true],
  ['an additional locus', { ...before, hla: { ...before.hla, c: { field1: '07:02' } } }, true],
  ['a removed locus', { ...before, hla: { a: before.hla.a } }, true],
  ['the order of the loci', { ...before, hla: { b: before.hla.b, a: before.hla.a } }, false],
  [
    'null where there was no second value',
    { ...before, hla: { ...before.hla, b: { field1: '07:02', field2: null } } },
    false,
  ],
  ['the ethnicity', { ...before, ethnicity: 'MX' as const }, true],
  ['the ethnicity, to unknown', { ...before, ethnicity: null }, true],
  ['the pool', { ...before, poolCountryCode: 'DE' }, true],
])('a change of %s', (_what, after, expected) => {
  expect(refreshesSearch(before, after)).toBe(expected)
})
