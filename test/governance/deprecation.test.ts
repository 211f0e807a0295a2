/** What the linter and the generator say about a deprecation that is not complete. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deprecationComplaints } from '../../openapi/governance/deprecation.js'
import { complaintsAbout } from '../../openapi/governance/extensions.js'
import { checkDialect } from '../../src/generator/dialect.ts'
import { smallContract } from '../generator/small-contract.ts'
import { lint, root } from './lint.ts'

const right = { since: '2027-01-01', sunset: '2027-06-30', instead: 'Use `b`.' }
const shared = { $ref: '#/components/schemas/A' }

test.each<[what: string, object: Record<string, unknown>, messages: string[]]>([
  ['nothing is deprecated', { type: 'string' }, []],
  ['both are there', { deprecated: true, 'x-deprecation': right }, []],
  [
    'x-deprecation is missing',
    { deprecated: true },
    ['deprecated needs x-deprecation with since, sunset and instead beside it.'],
  ],
  [
    'deprecated is false',
    { deprecated: false, 'x-deprecation': right },
    ['Remove deprecated and x-deprecation. False is the default.'],
  ],
  [
    'the sunset is the day of the deprecation',
    { deprecated: true, 'x-deprecation': { ...right, sunset: '2027-01-01' } },
    ['sunset must be later than since, 2027-01-01.'],
  ],
  [
    'the sunset of a code is before its deprecation',
    { enum: ['a', 'b'], 'x-deprecations': { a: { ...right, sunset: '2026-12-31' } } },
    ['sunset must be later than since, 2027-01-01.'],
  ],
  ['a code and a number are listed', { enum: ['a', 2], 'x-deprecations': { a: right, 2: right } }, []],
  [
    'an unknown code is listed',
    { enum: ['a', null], 'x-deprecations': { null: right } },
    ['null is not a code of enum. Remove it.'],
  ],
  [
    'a field with a shared schema is listed',
    { properties: { a: shared }, 'x-deprecations': { a: right } },
    [],
  ],
  [
    'an unknown field is listed',
    { properties: { a: shared }, 'x-deprecations': { b: right } },
    ['b is neither a code nor a property. Remove it.'],
  ],
  [
    'a field that is written in place is listed',
    { properties: { a: { type: 'string' } }, 'x-deprecations': { a: right } },
    ['Write deprecated and x-deprecation in the property a itself.'],
  ],
])('%s', (_what, object, messages) => {
  expect(deprecationComplaints(object).map(({ message }) => message)).toEqual(messages)
})

test.each<[what: string, deprecation: object, message: string]>([
  ['without a date', { ...right, since: undefined }, "x-deprecation must have required property 'since'."],
  [
    'with a date that does not exist',
    { ...right, sunset: '2027-06-31' },
    'x-deprecation/sunset must match format "date".',
  ],
  [
    'with half a sentence',
    { ...right, instead: 'b' },
    'x-deprecation/instead must match pattern "^[A-Z].*[.]$".',
  ],
])('x-deprecation %s', (_what, deprecation, message) => {
  const written = JSON.parse(JSON.stringify(deprecation))
  const found = complaintsAbout({ deprecated: true, 'x-deprecation': written }, 'Operation')
  expect(found.map((each) => each.message)).toEqual([message])
})

test('x-deprecation needs deprecated beside it', () => {
  const [found] = complaintsAbout({ 'x-deprecation': right }, 'Parameter')
  expect(found?.message).toBe('x-deprecation needs deprecated in the same object.')
})

test('the generator rejects it, too', () => {
  const document = smallContract()
  delete document.paths['/boats/{boatId}/moves'].post['x-deprecation']
  expect(() => checkDialect(document)).toThrow(
    '#/paths/~1boats~1{boatId}~1moves/post/deprecated: deprecated needs x-deprecation',
  )
})

test('the linter finds each in its place, and a schema that is deprecated instead of a field', async () => {
  const document = smallContract()
  document.components.schemas.Boat.properties.mast['x-deprecation'].sunset = '2026-01-01'
  Object.assign(document.components.schemas.Colour, { deprecated: true, 'x-deprecation': right })
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist/deprecation-'))
  try {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const { findings } = await lint([file])
    const found = findings.filter(({ rule }) => rule === 'contract/deprecations-are-announced')
    const missing =
      'The operation is deprecated. Declare the headers Deprecation and Sunset in this response.'
    expect(found.map(({ pointer, message }) => [pointer, message]).sort()).toEqual([
      [
        '#/components/schemas/Boat/properties/mast/x-deprecation/sunset',
        'sunset must be later than since, 2027-01-01.',
      ],
      [
        '#/components/schemas/Colour/deprecated',
        'Deprecate each field with this schema: list it in x-deprecations of its object.',
      ],
      ['#/paths/~1boats~1{boatId}~1moves/post/responses/204', missing],
      ['#/paths/~1boats~1{boatId}~1moves/post/responses/400', missing],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
