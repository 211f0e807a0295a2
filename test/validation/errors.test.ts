/** How errors are reported in cases that no request of the current contract can show, such as a nested union. */
import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { missing, outOfBounds } from '../../src/validation/error-messages.ts'
import { errorsIn } from '../../src/validation/errors.ts'

const branch = (kind: string, size: z.ZodType) => z.strictObject({ kind: z.literal(kind), size })
const three = z.discriminatedUnion('kind', [
  branch('one', z.int()),
  branch('two', z.int()),
  branch('three', z.unknown()),
])
const two = z.discriminatedUnion('kind', [branch('one', z.int()), branch('two', z.int())])

const codes = (zod: z.ZodType, value: unknown) =>
  errorsIn({ zod, value, schema: { type: 'object' }, writing: 'json' }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  )

describe('in addition to a wrong discriminator', () => {
  test('an error in all branches is reported', () => {
    expect(codes(two, { kind: 'none', size: 'x' })).toEqual(['#/kind not-in-list', '#/size wrong-type'])
  })

  test('an error in only some branches is not reported', () => {
    expect(codes(three, { kind: 'none', size: 'x' })).toEqual(['#/kind not-in-list'])
  })

  test('a missing discriminator is reported like a wrong one', () => {
    expect(codes(two, { size: 'x' })).toEqual(['#/kind required', '#/size wrong-type'])
  })

  test('no other error of a nested union is reported, but the errors around it are', () => {
    const within = z.strictObject({ part: two, name: z.string() })
    expect(codes(within, { part: { kind: 'none', size: 'x' }, name: 1 })).toEqual([
      '#/part/kind not-in-list',
      '#/name wrong-type',
    ])
    const deeper = z.strictObject({ list: z.array(two) })
    expect(
      codes(deeper, {
        list: [
          { kind: 'one', size: 1 },
          { kind: 'none', size: 'x' },
        ],
      }),
    ).toEqual(['#/list/1/kind not-in-list'])
  })
})

describe('the location of an error', () => {
  const strict = z.strictObject({})
  const pointerOf = (name: string) =>
    errorsIn({ zod: strict, value: { [name]: 1 }, schema: {}, writing: 'json' })[0]?.pointer
  const parameterOf = (name: string) =>
    errorsIn({ zod: strict, value: { [name]: 1 }, schema: {}, writing: 'query' })[0]?.parameter

  test('has up to 500 characters in a request body and is cut beyond', () => {
    expect(pointerOf('x'.repeat(498))).toBe(`#/${'x'.repeat(498)}`)
    expect(pointerOf('x'.repeat(499))).toBe(`#/${'x'.repeat(497)}…`)
  })

  test('has up to 100 characters for a parameter and is cut beyond', () => {
    expect(parameterOf('x'.repeat(100))).toBe('x'.repeat(100))
    expect(parameterOf('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`)
  })
})

describe('sentences', () => {
  test('an example of up to 40 characters is shown, a longer one is not', () => {
    const fix = (length: number) => missing('name', { type: 'string', examples: ['x'.repeat(length)] }).fix
    expect(fix(40)).toContain('x'.repeat(40))
    expect(fix(41)).not.toContain('xx')
  })

  test('an example that is not a string is measured as JSON', () => {
    const example = { a: 'x'.repeat(32) }
    const fix = (value: object) => missing('name', { type: 'object', examples: [value] }).fix
    expect(JSON.stringify(example)).toHaveLength(40)
    expect(fix(example)).toContain(JSON.stringify(example))
    expect(fix({ a: 'x'.repeat(33) })).not.toContain('xx')
  })

  test.each([
    [{ minItems: 1, maxItems: 5 }, 'too-few', /\b1 item\b/],
    [{ minItems: 2, maxItems: 5 }, 'too-few', /\b2 items\b/],
    [{ minItems: 1, maxItems: 5 }, 'too-many', /\b5 items\b/],
    [{ minItems: 0, maxItems: 1 }, 'too-many', /\b1 item\b/],
    [{ minLength: 1, maxLength: 17 }, 'too-short', /\b1 character\b/],
    [{ minLength: 4, maxLength: 17 }, 'too-short', /\b4 characters\b/],
    [{ minLength: 1, maxLength: 17 }, 'too-long', /\b17 characters\b/],
    [{ maxLength: 21 }, 'too-long', /\b21 characters\b/],
  ])('of %j, %s has the correct singular or plural', (schema, code, words) => {
    expect(outOfBounds('name', schema, code).detail).toMatch(words)
  })

  test.each([
    [{ maxItems: 1 }, 'too-many', /\b1 item\b/],
    [{ maxLength: 1 }, 'too-long', /\b1 character\b/],
    [{ minItems: 1 }, 'too-few', /\b1 item\b/],
    [{ minItems: 1, maxItems: 5 }, 'too-few', /\b5 items\b/],
    [{ minLength: 1, maxLength: 1 }, 'too-long', /\b1 character\b/],
  ])('of %j, the fix of %s has the correct singular or plural too', (schema, code, words) => {
    expect(outOfBounds('name', schema, code).fix).toMatch(words)
  })

  test.each([
    [1, /\b1 (member|field|property)\b/],
    [2, /\b2 (members|fields|properties)\b/],
  ])('an object that requires %i has the correct singular or plural', (minProperties, words) => {
    expect(outOfBounds('name', { minProperties }, 'too-few').detail).toMatch(words)
  })
})
