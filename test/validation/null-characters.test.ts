import { describe, expect, test } from 'vitest'
import { mayContainNullCharacter, nullCharactersIn } from '../../src/validation/null-characters.ts'
import { casesPath, limsPatientsPath, minimal, patientsPath, testApi } from '../support/api.ts'

const body = (value: unknown) => nullCharactersIn({ value, writing: 'json' })

test.each([
  ['"\\u0000"', true],
  ['{"a":"x\\u0000y"}', true],
  ['"\\\\u0000"', true],
  ['"\\u0001"', false],
  ['{}', false],
])('the text %s may contain it: %s', (text, expected) => {
  expect(mayContainNullCharacter(text)).toBe(expected)
})

describe('where it is found', () => {
  test.each([
    [{ a: 'x\0' }, '#/a', '`a` contains the character U+0000.'],
    [{ a: { b: ['x', 'y\0'] } }, '#/a/b/1', 'An item of `b` contains the character U+0000.'],
    [{ 'a\0': 1 }, '#/a%00', 'The name of this field contains the character U+0000.'],
    [{ 'a\0': 'b\0' }, '#/a%00', 'The name of this field contains the character U+0000.'],
    ['\0', '#', 'The request body contains the character U+0000.'],
  ])('%j', (value, pointer, detail) => {
    expect(body(value)).toMatchObject([{ pointer, code: 'null-character', detail }])
  })

  test.each([[{}], [null], ['\\u0000'], [{ a: 0 }], [[['x']]]])('nowhere in %j', (value) => {
    expect(body(value)).toEqual([])
  })
})

test('at most 100 are listed, and no depth overflows the stack', () => {
  expect(body(Array(1_000).fill('\0'))).toHaveLength(100)
  expect(body(JSON.parse(`${'['.repeat(400_000)}"\\u0000"${']'.repeat(400_000)}`))).toEqual([])
  expect(body([...Array(300_000).fill(0), '\0'])).toHaveLength(1)
})

describe('a request with it', () => {
  test('lists all other errors too, and one error for each place', async () => {
    const api = await testApi()
    const sent = {
      ...minimal,
      patientId: `${'x'.repeat(17)}\0`,
      abo: 'A\0',
      weight: 0,
      diagnosis: { diagnosisText: '\0' },
    }
    const answer = await api.call('POST', patientsPath, { body: sent })
    expect(answer.status).toBe(400)
    expect(
      answer.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
    ).toEqual([
      '#/patientId null-character',
      '#/abo null-character',
      '#/diagnosis/diagnosisText null-character',
      '#/weight too-small',
    ])
    expect(answer.body.errors[0]).toEqual({
      pointer: '#/patientId',
      code: 'null-character',
      detail: '`patientId` contains the character U+0000.',
      fix: 'Remove this character.',
    })
  })

  test('stores nothing and uses no key up', async () => {
    const api = await testApi()
    const headers = { 'Idempotency-Key': 'synthetic' }
    const block = { insurances: [], contact: {}, address: {}, medicationIDs: [] }
    const call = (contact: object) =>
      api.call('POST', limsPatientsPath, { headers, body: { ...block, contact } })
    expect((await call({ nick: '\0' })).status).toBe(400)
    expect((await call({ nick: 'none' })).status).toBe(201)
    const rows = await api.store.read((queries) => queries.selectFrom('lims_patients').selectAll().execute())
    expect(rows).toHaveLength(1)
  })

  test('is found beside a number that needs exactness', async () => {
    const api = await testApi()
    const raw = '{"patient":{"MCID":1032},"x":12345678901234567890,"y":"\\u0000"}'
    const answer = await api.call('POST', casesPath, { raw, headers: { 'Content-Type': 'application/json' } })
    expect(answer.body.errors).toMatchObject([{ pointer: '#/y', code: 'null-character' }])
  })
})
