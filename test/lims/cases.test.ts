import { describe, expect, test } from 'vitest'
import { casesPath, coordinator, machine, stranger, testApi } from '../support/api.ts'
import {
  empty,
  mistakes,
  openCase,
  patch,
  proposal,
  readCase,
  readPatient,
  registerLims,
  trusted,
} from './support.ts'

describe('a patient in the case', () => {
  test('fills casePatient and does not change any patient record', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const before = await readPatient(api, patientMRN)
    const block = { ...proposal, contact: { ...proposal.contact, firstName: 'OTHER' } }
    const opened = await openCase(api, { patient: block })
    expect(opened.status).toBe(201)
    expect(opened.headers.get('location')).toBe(`/api/v4/lims/cases/${opened.body.caseID}`)
    expect((await readCase(api, opened.body.caseID)).body).toEqual({
      caseID: opened.body.caseID,
      casePatient: block,
    })
    expect((await readPatient(api, patientMRN)).body).toEqual(before.body)
    expect(
      await api.store.read((queries) => queries.selectFrom('lims_patients').selectAll().execute()),
    ).toHaveLength(1)
  })

  test('keeps fields that the contract does not define, at every level', async () => {
    const api = await testApi()
    const patient = {
      ...empty,
      existingPatient: true,
      existingPatientMRN: 'P000000001',
      ID: 7,
      contact: { gender: 'F', extra: { deep: [null, 1, { a: [] }] } },
      insurances: [
        { payer: { MCID: 1234, name: 'TEST' }, rank: 'P' },
        { payer: { MCID: '1234' } },
        { payer: { MCID: 1234 } },
      ],
    }
    const { body } = await openCase(api, { patient })
    expect((await readCase(api, body.caseID)).body.casePatient).toEqual(patient)
  })
})

describe('a link', () => {
  test('attaches the patient and does not change it', async () => {
    const api = await testApi()
    const { ID, patientMRN } = await registerLims(api)
    const before = await readPatient(api, patientMRN)
    const { body } = await openCase(api, { patient: { MCID: ID } })
    expect((await readCase(api, body.caseID)).body).toEqual({
      caseID: body.caseID,
      patient: { MCID: ID, patientMRN },
    })
    const after = await readPatient(api, patientMRN)
    expect([after.body, after.headers.get('etag')]).toEqual([before.body, before.headers.get('etag')])
  })

  test('refers to the patient, so the case shows later changes of the patient', async () => {
    const api = await testApi()
    const { ID } = await registerLims(api)
    const { body } = await openCase(api, { patient: { MCID: ID } })
    const { patientMRN } = (await readCase(api, body.caseID)).body.patient
    await patch(api, patientMRN, { address: { city: 'TESTVILLE' } })
    expect((await readPatient(api, patientMRN)).body.address.city).toBe('TESTVILLE')
  })

  test('to an unknown patient, or to one of another organisation, is rejected with the same response and creates no case', async () => {
    const api = await testApi()
    const { ID } = await registerLims(api, proposal, stranger)
    const refused = [
      await openCase(api, { patient: { MCID: ID } }),
      await openCase(api, { patient: { MCID: 999 } }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([404, 404])
    expect({ ...refused[0]?.body, instance: '' }).toEqual({ ...refused[1]?.body, instance: '' })
    expect(refused[0]?.body.detail).toContain('Create the patient first')
    expect(await api.store.read((queries) => queries.selectFrom('lims_cases').selectAll().execute())).toEqual(
      [],
    )
  })

  test('with additional fields is one error, whatever they are, and the fix names PATCH', async () => {
    const api = await testApi()
    const { ID } = await registerLims(api)
    for (const others of [proposal, { contact: {} }, { note: 1 }, { contact: 'wrong', address: 7, ID: 1 }]) {
      const refused = await openCase(api, { patient: { MCID: ID, ...others } })
      expect(mistakes(refused)).toEqual(['#/patient not-alone'])
      expect(refused.body.errors[0].fix).toContain('PATCH /api/v4/lims/patients/{patientMRN}')
    }
  })
})

describe('all other fields of a case', () => {
  const rest = {
    specimens: [{ MCID: 'SpecimenTest1', cassettes: [{ slides: [{ stain: { MCID: 7 } }] }] }],
    diagnoses: ['K29.50'],
    orderingPhysician: { NPI: '0000000000' },
    priority: null,
    existingPatient: true,
  }

  test('are stored and returned as sent', async () => {
    const api = await testApi()
    const { body } = await openCase(api, { ...rest, patient: empty })
    expect((await readCase(api, body.caseID)).body).toEqual({
      ...rest,
      caseID: body.caseID,
      casePatient: empty,
    })
  })

  test('mask social security numbers too, wherever they are', async () => {
    const api = await testApi()
    const sent = {
      notes: [{ socialSecurityNumber: '000005678' }],
      patient: { ...empty, contact: { socialSecurityNumber: '000001234' } },
    }
    const { body } = await openCase(api, sent)
    const shown = JSON.stringify((await readCase(api, body.caseID)).body)
    expect(shown).toContain('*****5678')
    expect(shown).toContain('*****1234')
    expect(shown).not.toMatch(/00000(1234|5678)/)
    expect((await readCase(api, body.caseID, trusted)).body).toMatchObject({
      notes: sent.notes,
      casePatient: sent.patient,
    })
    expect(api.logged.join()).not.toMatch(/1234|5678/)
  })

  test.each([
    ['caseID', { caseID: 1 }],
    ['casePatient', { casePatient: proposal }],
  ])('%s is set by the service', async (name, member) => {
    const api = await testApi()
    const refused = await openCase(api, { ...member, patient: empty })
    expect(mistakes(refused)).toEqual([`#/${name} not-accepted`])
  })

  const nested = (depth: number) => {
    let value: unknown = 1
    for (let level = 0; level < depth; level++) value = [value]
    return value
  }

  test('have limits of depth, number and bytes', async () => {
    const api = await testApi()
    expect((await openCase(api, { patient: empty, deep: nested(31) })).status).toBe(201)
    const deep = await openCase(api, { patient: empty, deep: nested(32) })
    expect([deep.status, mistakes(deep)]).toEqual([400, ['# too-deep']])
    expect(deep.body.errors[0].detail).toContain('32 levels')
    const many = await openCase(api, { patient: empty, many: Array(10_000).fill(0) })
    expect([many.status, mistakes(many)]).toEqual([400, ['# too-many']])
    const large = await openCase(api, { patient: empty, large: 'x'.repeat(1024 * 1024) })
    expect(large.status).toBe(413)
    const raw = `{"patient":${'['.repeat(400_000)}${']'.repeat(400_000)}}`
    const hostile = await api.call('POST', casesPath, {
      raw,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(hostile.status).toBe(400)
  })
})

test('who created a case, and when, is stored; a machine has no name', async () => {
  const api = await testApi()
  await openCase(api, { patient: empty })
  api.clock = new Date('2026-01-20T08:00:00.000Z')
  await openCase(api, { patient: empty }, machine)
  const rows = await api.store.read((queries) =>
    queries
      .selectFrom('lims_cases')
      .select(['organisation', 'created_by', 'created_at'])
      .orderBy('id')
      .execute(),
  )
  expect(rows).toEqual([
    { organisation: '6939', created_by: coordinator.username, created_at: '2026-01-15T09:30:00.000Z' },
    { organisation: '6939', created_by: null, created_at: '2026-01-20T08:00:00.000Z' },
  ])
})

test('a case of another organisation is not found', async () => {
  const api = await testApi()
  const { body } = await openCase(api, { patient: empty }, stranger)
  expect((await readCase(api, body.caseID)).status).toBe(404)
  expect((await readCase(api, body.caseID, stranger)).status).toBe(200)
})

test('a masked number in a field with a long name is rejected with a pointer of limited length', async () => {
  const api = await testApi()
  const refused = await openCase(api, {
    patient: empty,
    ['x'.repeat(600)]: { socialSecurityNumber: '*****1234' },
  })
  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].pointer).toHaveLength(500)
})
