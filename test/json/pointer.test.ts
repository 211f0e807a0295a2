import { expect, test } from 'vitest'
import { placeOf, pointerTo, stepsOf } from '../../src/json/pointer.ts'
import { targetOf } from '../../src/json/reference.ts'

// The document of RFC 6901, section 5, with the fragments of section 6.
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

test.each([
  [['foo'], '#/foo'],
  [['foo', 0], '#/foo/0'],
  [[''], '#/'],
  [['a/b'], '#/a~1b'],
  [['c%d'], '#/c%25d'],
  [['e^f'], '#/e%5Ef'],
  [['g|h'], '#/g%7Ch'],
  [['i\\j'], '#/i%5Cj'],
  [['k"l'], '#/k%22l'],
  [[' '], '#/%20'],
  [['m~n'], '#/m~0n'],
])('the pointer to %j is %s', (steps, pointer) => {
  expect(steps.reduce<string>(pointerTo, '#')).toBe(pointer)
})

// RFC 6901, section 4: ~01 is ~1, because ~1 is replaced before ~0.
test.each([
  ['#', []],
  ['#/foo/1', ['foo', '1']],
  ['#/a~1b', ['a/b']],
  ['#/m~0n', ['m~n']],
  ['#/~01', ['~1']],
])('%s consists of %j, and those of it', (place, steps) => {
  expect(stepsOf(place)).toEqual(steps)
  expect(steps.reduce(placeOf, '#')).toBe(place)
})

test.each([
  ['#', document],
  ['#/foo/1', 'baz'],
  ['#/', 0],
  ['#/a~1b', 1],
  ['#/m~0n', 8],
  ['#/nothing', undefined],
  ['#/foo/2', undefined],
  ['#/m~0n/deeper', undefined],
  ['#/constructor', undefined],
])('%s leads to its value', ($ref, value) => {
  expect(targetOf(document, { $ref })).toEqual(value)
})
