import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxBodyBytes } from '../../generated/limits.ts'
import { limsPatientsPath, testApi } from '../support/api.ts'
import { validatorOf } from '../support/document.ts'
import {
  empty,
  mistakes,
  type Payload,
  patch,
  proposal,
  readPatient,
  registerLims,
  trusted,
} from './support.ts'

const merge = { 'Content-Type': 'application/merge-patch+json' }

describe('a patch', () => {
  test.each([[merge], [{ 'Content-Type': 'application/json' }]])('is accepted as %j', async (headers) => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const changed = await patch(api, patientMRN, { address: { city: 'TESTVILLE' } }, headers)
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).toBe('"2"')
    expect(changed.body.address).toEqual({ ...proposal.address, city: 'TESTVILLE' })
    expect((await readPatient(api, patientMRN)).body).toEqual(changed.body)
  })

  test('is rejected with another media type', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const refused = await patch(api, patientMRN, [], { 'Content-Type': 'application/json-patch+json' })
    expect(refused.status).toBe(415)
    expect(refused.body.detail).toContain('application/merge-patch+json')
  })

  test('removes a stored number with null, and keeps it if the field is omitted', async () => {
    const api = await testApi()
    const contact = { ...proposal.contact, socialSecurityNumber: '000001234' }
    const { patientMRN } = await registerLims(api, { ...proposal, contact })
    const { socialSecurityNumber: _null, ...without } = proposal.contact
    const kept = await patch(api, patientMRN, { ...proposal, contact: without })
    expect(kept.body.contact.socialSecurityNumber).toBe('*****1234')
    const removed = await patch(api, patientMRN, proposal)
    expect(removed.body.contact).not.toHaveProperty('socialSecurityNumber')
  })

  test('merges nested objects, replaces arrays and removes members with null', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const { body } = await patch(api, patientMRN, {
      insurances: [{ memberNumber: '1' }],
      contact: {
        email: 'test@lab.example',
        suffix: null,
        socialSecurityNumber: null,
        preferences: { call: { never: true } },
      },
      referringMedicalRecordNumber: null,
    })
    const { suffix: _suffix, socialSecurityNumber: _number, ...rest } = proposal.contact
    expect(body.contact).toEqual({
      ...rest,
      email: 'test@lab.example',
      preferences: { call: { never: true } },
    })
    expect(body.insurances).toEqual([{ memberNumber: '1' }])
    expect(body).not.toHaveProperty('referringMedicalRecordNumber')
    expect(body.address).toEqual(proposal.address)
  })

  test.each([
    [{ contact: null }, ['#/contact wrong-type']],
    [{ address: null }, ['#/address wrong-type']],
    [{ medicationIDs: null }, ['#/medicationIDs wrong-type']],
    [{ insurances: null }, ['#/insurances wrong-type']],
    [{ ID: 1 }, ['#/ID not-accepted']],
    [{ patientMRN: 'P000000001' }, ['#/patientMRN not-accepted']],
    [{ MCID: 1032 }, ['#/MCID not-accepted']],
    [{ insurances: [{}, {}, {}, {}] }, ['#/insurances too-many']],
    [{ unknown: 1 }, ['#/unknown unknown-member']],
    [
      { contact: { firstName: 1 }, address: { zip: 1 } },
      ['#/contact/firstName wrong-type', '#/address/zip wrong-type'],
    ],
    [[], ['# wrong-type']],
    ['text', ['# wrong-type']],
  ])('%j is rejected and changes nothing', async (body, expected) => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const before = await readPatient(api, patientMRN)
    const refused = await patch(api, patientMRN, body, merge)
    expect(refused.status).toBe(400)
    expect(mistakes(refused)).toEqual(expected)
    const after = await readPatient(api, patientMRN)
    expect([after.body, after.headers.get('etag')]).toEqual([before.body, before.headers.get('etag')])
  })

  test('null for a required field is an error, and the sentence says so', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const refused = await patch(api, patientMRN, { contact: null })
    expect(refused.body.errors[0].detail).toMatch(/`contact` .* cannot be null/)
  })

  test('is rejected with If-Match of another version', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    await patch(api, patientMRN, { address: { city: 'A' } }, { 'If-Match': '"1"' })
    const refused = await patch(api, patientMRN, { address: { city: 'B' } }, { 'If-Match': '"1"' })
    expect(refused.status).toBe(412)
    expect((await readPatient(api, patientMRN)).body.address.city).toBe('A')
  })

  test('can enlarge a record to 1 MiB and no further, counted in bytes and not in characters', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, empty)
    const first = 'ä'.repeat(200_000)
    const bytes = Buffer.byteLength(JSON.stringify({ ...empty, contact: { first, second: '' } }))
    const second = 'x'.repeat(1024 * 1024 - bytes)
    expect((await patch(api, patientMRN, { contact: { first } })).status).toBe(200)
    const refused = await patch(api, patientMRN, { contact: { second: `${second}x` } })
    expect([refused.status, refused.body.type]).toEqual([413, '/problems/content-too-large'])
    expect((await readPatient(api, patientMRN)).body.contact).toEqual({ first })
    expect((await patch(api, patientMRN, { contact: { second } })).status).toBe(200)
  })

  test('with more than a hundred errors lists a hundred', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const refused = await patch(api, patientMRN, { medicationIDs: Array(101).fill({}) })
    expect(mistakes(refused)).toHaveLength(100)
    const masked = Array(101).fill({ contact: { socialSecurityNumber: '*****1234' } })
    expect(mistakes(await patch(api, patientMRN, { contact: { masked } }))).toHaveLength(100)
  })

  test('changes one patient and increments its version', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const { patientMRN: other } = await registerLims(api)
    const before = await readPatient(api, other)
    api.clock = new Date('2026-01-20T08:00:00.000Z')
    await patch(api, patientMRN, { address: { city: 'TESTVILLE' } })
    const after = await readPatient(api, other)
    expect([after.body, after.headers.get('etag')]).toEqual([before.body, before.headers.get('etag')])
    const rows = await api.store.read((queries) =>
      queries
        .selectFrom('lims_patients')
        .select(['created_at', 'updated_at', 'version'])
        .orderBy('id')
        .execute(),
    )
    const registered = '2026-01-15T09:30:00.000Z'
    expect(rows).toEqual([
      { created_at: registered, updated_at: '2026-01-20T08:00:00.000Z', version: 2 },
      { created_at: registered, updated_at: registered, version: 1 },
    ])
  })

  test('with a result that is too large is rejected, however small the patch is', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, empty)
    const half = 'x'.repeat(maxBodyBytes / 2 + 100)
    expect((await patch(api, patientMRN, { contact: { first: half } })).status).toBe(200)
    expect((await patch(api, patientMRN, { contact: { second: half } })).status).toBe(413)
    const many = (from: number) =>
      Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`m${from + index}`, 1]))
    const { patientMRN: other } = await registerLims(api, empty)
    expect((await patch(api, other, { contact: many(0) })).status).toBe(200)
    expect(mistakes(await patch(api, other, { contact: many(6000) }))).toEqual(['# too-many'])
    expect(Object.keys((await readPatient(api, other)).body.contact)).toHaveLength(6000)
  })
})

/** RFC 7396, section 2, line by line, so that the expected result does not come from the code under test. */
function byTheBook(target: Payload, patchValue: Payload): Payload {
  if (typeof patchValue === 'object' && patchValue !== null && !Array.isArray(patchValue)) {
    let result = target
    if (typeof result !== 'object' || result === null || Array.isArray(result)) result = {}
    for (const name of Object.keys(patchValue)) {
      if (patchValue[name] === null) {
        if (name in result) delete result[name]
      } else result[name] = byTheBook(result[name], patchValue[name])
    }
    return result
  }
  return patchValue
}

describe('generated patches', () => {
  const name = fc.constantFrom('email', 'city', 'zip', 'note', 'deep', 'gender', 'suffix')
  const text = fc.constantFrom('', 'TEST', '32086', 'x')
  const anything = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    ),
  })).value
  const open = fc.dictionary(fc.constantFrom('note', 'deep', 'gender', 'more'), anything, { maxKeys: 3 })
  const texts = fc.dictionary(
    fc.constantFrom('firstName', 'email', 'phoneNumber', 'city', 'zip'),
    fc.option(text),
    { maxKeys: 4 },
  )
  const part = fc.tuple(open, texts).map(([one, other]) => ({ ...one, ...other }))
  const generated = fc.record(
    {
      contact: fc.oneof({ weight: 9, arbitrary: part }, { weight: 1, arbitrary: fc.constant(null) }),
      address: part,
      insurances: fc.array(
        fc.record({ memberNumber: text, payer: fc.record({ MCID: fc.oneof(fc.nat(), text) }) }),
        { maxLength: 4 },
      ),
      medicationIDs: fc.array(fc.nat(), { maxLength: 2 }),
      referringMedicalRecordNumber: fc.option(text),
    },
    { requiredKeys: [] },
  )

  test('have the result of RFC 7396 for the stored record, or change nothing', async () => {
    const api = await testApi()
    const { ID, patientMRN } = await registerLims(api)
    let record: Payload = structuredClone(proposal)
    const outcomes = { changed: 0, refused: 0 }
    const isRight = validatorOf('CreateLimsPatientRequest')
    await fc.assert(
      fc.asyncProperty(generated, async (body) => {
        const answer = await patch(api, patientMRN, body, merge, trusted)
        const expected = byTheBook(structuredClone(record), structuredClone(body))
        if (answer.status === 200) record = expected
        outcomes[answer.status === 200 ? 'changed' : 'refused']++
        expect([200, 400]).toContain(answer.status)
        if (answer.status === 200) expect(isRight(expected)).toBe(true)
        const { body: stored } = await readPatient(api, patientMRN, trusted)
        expect(stored).toEqual({ ID, patientMRN, ...record })
      }),
      { numRuns: 400, seed: 7396, endOnFailure: true },
    )
    expect(Math.min(outcomes.changed, outcomes.refused)).toBeGreaterThan(30)
  })
})

test('simultaneous patches never lose a field', async () => {
  const api = await testApi()
  const { patientMRN } = await registerLims(api, empty)
  const names = Array.from({ length: 60 }, (_, index) => `member${index}`)
  const answers = await Promise.all(
    names.map((member) => patch(api, patientMRN, { contact: { [member]: member } })),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const { body, headers } = await readPatient(api, patientMRN)
  expect(Object.keys(body.contact).sort()).toEqual([...names].sort())
  expect(headers.get('etag')).toBe('"61"')
  expect((await api.call('GET', `${limsPatientsPath}/${patientMRN}`)).body.address).toEqual({})
})
