import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, isDateTime } from '../../src/json/date-time.ts'

const addFormats = addFormatsModule.default ?? addFormatsModule
const ajv = new Ajv2020()
addFormats(ajv as never)
const ajvAccepts = ajv.compile({ type: 'string', format: 'date-time' })

test.each([
  '2026-01-15T09:30:00Z',
  '2026-01-15T09:30:00.000Z',
  '2026-01-15T09:30:00.123456789+01:00',
  '2024-02-29t00:00:00z',
  '2026-01-15 09:30:00-0330',
  '2016-12-31T23:59:60Z',
  '2017-01-01T00:59:60+01:00',
])('%s is a date-time', (text) => {
  expect(isDateTime(text)).toBe(true)
})

test.each([
  '2026-01-15',
  '2026-01-15T09:30:00',
  '2026-01-15T09:30Z',
  '2025-02-29T09:30:00Z',
  '2026-01-15T24:00:00Z',
  '2026-01-15T09:60:00Z',
  '2026-01-15T09:30:60Z',
  '2026-01-15T09:30:00,5Z',
  '2026-01-15T09:30:00+24:00',
  ' 2026-01-15T09:30:00Z',
  '2026-01-15T09:30:00Z\n',
  'yesterday',
])('%j is not a date-time', (text) => {
  expect(isDateTime(text)).toBe(false)
})

test('ajv-formats gives the same verdict, except for the hour 24', () => {
  const of = (...parts: string[]) => fc.constantFrom(...parts)
  const text = fc
    .tuple(
      of('2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29', '0000-01-01', '2026-04-31', '2026-13-01'),
      of('T', 't', ' ', '\t', 'TT', ''),
      of('00', '23', '12', '25', '1'),
      of(':00', ':59', ':60', ':30'),
      of(':00', ':59', ':60', ':61', ':60.5', ':30.', ':30.25'),
      of('Z', 'z', '', '+01:00', '-0130', '+23:59', '+24:00', '-00:60', '+01', '-00:30'),
      of('', '', ' ', '\n'),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (each) => isDateTime(each) === ajvAccepts(each)),
    { numRuns: 20_000, seed: 1 },
  )
})

test.each([
  ['2026-01-15T09:30:00Z', '2026-01-15T09:30:00.000Z'],
  ['2026-01-15T09:30:00.5Z', '2026-01-15T09:30:00.500Z'],
  ['2026-01-15T09:30:00.123999999+01:00', '2026-01-15T08:30:00.123Z'],
  ['2024-02-29t00:00:00z', '2024-02-29T00:00:00.000Z'],
  ['2026-01-15 09:30:00-0330', '2026-01-15T13:00:00.000Z'],
  ['2026-01-15T09:30:00+02', '2026-01-15T07:30:00.000Z'],
  ['2016-12-31T23:59:60.7Z', '2016-12-31T23:59:59.700Z'],
  ['2017-01-01T00:59:60+01:00', '2016-12-31T23:59:59.000Z'],
  ['0000-01-01T00:00:00+01:00', '0000-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59-01:00', '9999-12-31T23:59:59.999Z'],
])('%s is the time %s', (text, time) => {
  expect(isDateTime(text)).toBe(true)
  expect(instantOf(text)).toBe(time)
})
