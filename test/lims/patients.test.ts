import { describe, expect, test } from 'vitest'
import { coordinator, limsPatientsPath, machine, stranger, testApi, usualScopes } from '../support/api.ts'
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

describe('creating a patient', () => {
  test('accepts the payload of the proposal and returns it unchanged', async () => {
    const api = await testApi()
    const created = await api.call('POST', limsPatientsPath, { body: proposal })
    expect(created.status).toBe(201)
    const { ID, patientMRN } = created.body
    expect(patientMRN).toMatch(/^P[0-9]{9}$/)
    expect(created.headers.get('location')).toBe(`/api/v4/lims/patients/${patientMRN}`)
    expect(created.headers.get('etag')).toBe('"1"')
    expect((await api.call('GET', created.headers.get('location') ?? '')).body).toEqual({
      ID,
      patientMRN,
      ...proposal,
    })
  })

  test('accepts empty strings everywhere, including email, and undefined fields', async () => {
    const api = await testApi()
    const blank = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, '']))
    const contact = blank(Object.keys(proposal.contact))
    const body = {
      ...empty,
      contact: { ...contact, gender: 'F', nested: { kept: [1, { too: true }] } },
      address: blank(Object.keys(proposal.address)),
      insurances: [
        { payer: { MCID: 'PayerTest1', name: '' }, insuredContact: { homePhone: null }, memberNumber: '' },
      ],
      referringMedicalRecordNumber: '',
    }
    const { patientMRN } = await registerLims(api, body)
    expect((await readPatient(api, patientMRN)).body).toMatchObject(body)
  })

  test('keeps a field named __proto__ as sent', async () => {
    const api = await testApi()
    const raw = '{"insurances":[],"contact":{"__proto__":{"kept":true}},"address":{},"medicationIDs":[]}'
    const { body } = await api.call('POST', limsPatientsPath, {
      raw,
      headers: { 'Content-Type': 'application/json' },
    })
    const { contact } = (await readPatient(api, body.patientMRN)).body
    expect(JSON.stringify(contact)).toBe('{"__proto__":{"kept":true}}')
  })

  test.each([
    ['no contact', { ...empty, contact: undefined }, ['#/contact required']],
    ['no address', { ...empty, address: undefined }, ['#/address required']],
    ['no medicationIDs', { ...empty, medicationIDs: undefined }, ['#/medicationIDs required']],
    ['no insurances', { ...empty, insurances: undefined }, ['#/insurances required']],
    [
      'nothing',
      {},
      ['#/insurances required', '#/contact required', '#/address required', '#/medicationIDs required'],
    ],
    ['a fourth insurance', { ...empty, insurances: [{}, {}, {}, {}] }, ['#/insurances too-many']],
    ['an ID', { ...empty, ID: 1 }, ['#/ID not-accepted']],
    ['a patientMRN', { ...empty, patientMRN: 'P000000001' }, ['#/patientMRN not-accepted']],
    ['an MCID', { ...empty, MCID: 1 }, ['#/MCID not-accepted']],
    ['an ID that is null', { ...empty, ID: null }, ['#/ID not-accepted']],
    ['a member at the top', { ...empty, existingPatient: true }, ['#/existingPatient unknown-member']],
    ['a contact that is null', { ...empty, contact: null }, ['#/contact wrong-type']],
    ['a contact that is a list', { ...empty, contact: [] }, ['#/contact wrong-type']],
    [
      'a date that is none',
      { ...empty, contact: { dateOfBirth: '01/01/1952' } },
      ['#/contact/dateOfBirth wrong-form'],
    ],
    [
      'hyphens in the number',
      { ...empty, contact: { socialSecurityNumber: '000-00-1234' } },
      ['#/contact/socialSecurityNumber wrong-form'],
    ],
    [
      'a payer of a wrong type',
      { ...empty, insurances: [{ payer: { MCID: true } }] },
      ['#/insurances/0/payer/MCID wrong-type'],
    ],
    [
      'a payer below zero',
      { ...empty, insurances: [{ payer: { MCID: -1 } }] },
      ['#/insurances/0/payer/MCID too-small'],
    ],
    [
      'a date of an insured person that is none, and too long',
      { ...empty, insurances: [{ insuredContact: { dateOfBirth: '1.1.1952 or so' } }] },
      ['#/insurances/0/insuredContact/dateOfBirth wrong-form'],
    ],
    ['a medication that is null', { ...empty, medicationIDs: [null] }, ['#/medicationIDs/0 wrong-type']],
  ])('%s is rejected', async (_what, body, expected) => {
    const api = await testApi()
    const refused = await api.call('POST', limsPatientsPath, { body })
    expect(refused.status).toBe(400)
    expect(mistakes(refused)).toEqual(expected)
    for (const { detail, fix } of refused.body.errors)
      expect([detail, fix]).toEqual([expect.any(String), expect.stringMatching(/\.$/)])
  })

  test('an Idempotency-Key creates one patient', async () => {
    const api = await testApi()
    const headers = { 'Idempotency-Key': 'lims-1' }
    const [first, second] = [
      await api.call('POST', limsPatientsPath, { body: proposal, headers }),
      await api.call('POST', limsPatientsPath, { body: proposal, headers }),
    ]
    expect(second.body).toEqual(first.body)
    const other = await api.call('POST', limsPatientsPath, { body: empty, headers })
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/idempotency-key-reused' } })
  })
})

describe('retrieving a patient', () => {
  test('unknown patients and those of other organisations are not found', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, proposal, stranger)
    expect((await readPatient(api, patientMRN)).status).toBe(404)
    expect((await readPatient(api, 'P999999999')).status).toBe(404)
    expect((await patch(api, patientMRN, {})).status).toBe(404)
  })

  test.each(['1032', 'p000001032', 'P1032', 'P0000010320', '%20'])('%s is not a patientMRN', async (mrn) => {
    const api = await testApi()
    expect(mistakes(await readPatient(api, mrn))).toEqual(['patientMRN wrong-form'])
  })

  test('If-None-Match gets 304', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const path = `${limsPatientsPath}/${patientMRN}`
    const unchanged = await api.call('GET', path, { headers: { 'If-None-Match': '"1"' } })
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, '"1"'])
    expect((await api.call('GET', path, { headers: { 'If-None-Match': '"2"' } })).status).toBe(200)
  })

  test('reading needs lims:read and writing lims:write; scopes of the other service are not accepted', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    const only = (scope: string) => ({ ...machine, scope })
    expect((await readPatient(api, patientMRN, only('lims:write patients:read'))).status).toBe(403)
    expect((await patch(api, patientMRN, {}, {}, only('lims:read patients:write'))).status).toBe(403)
  })
})

describe('the social security number', () => {
  const secret = '000001234'
  const body = { ...empty, contact: { firstName: 'TEST', socialSecurityNumber: secret } }

  test('is masked except for its last four digits, unless the caller has the scope lims:ssn', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, body)
    expect((await readPatient(api, patientMRN)).body.contact.socialSecurityNumber).toBe('*****1234')
    expect((await readPatient(api, patientMRN, trusted)).body.contact.socialSecurityNumber).toBe(secret)
    expect((await patch(api, patientMRN, {})).body.contact.socialSecurityNumber).toBe('*****1234')
    expect((await patch(api, patientMRN, {}, {}, trusted)).body.contact.socialSecurityNumber).toBe(secret)
  })

  test.each([
    ['a person', coordinator],
    ['a machine', machine],
  ])('is complete for %s with the scope and masked without it, wherever it is read', async (_who, caller) => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, body)
    const { body: opened } = await openCase(api, { patient: body })
    for (const [scope, shown] of [
      [usualScopes, '*****1234'],
      [`${usualScopes} lims:ssn`, secret],
    ] as const) {
      const as = { ...caller, scope }
      const seen = [
        (await readPatient(api, patientMRN, as)).body.contact,
        (await patch(api, patientMRN, {}, {}, as)).body.contact,
        (await readCase(api, opened.caseID, as)).body.casePatient.contact,
      ]
      expect(seen.map(({ socialSecurityNumber }) => socialSecurityNumber)).toEqual([shown, shown, shown])
    }
  })

  test('cannot be overwritten with its masked value', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, body)
    const { contact } = (await readPatient(api, patientMRN)).body
    expect(mistakes(await patch(api, patientMRN, { contact }))).toEqual([
      '#/contact/socialSecurityNumber wrong-form',
    ])
    expect((await readPatient(api, patientMRN, trusted)).body.contact.socialSecurityNumber).toBe(secret)
  })

  test('cannot be overwritten in fields that the contract does not define either', async () => {
    const api = await testApi()
    const insured = { ...empty, insurances: [{ insuredContact: { socialSecurityNumber: secret } }] }
    const { patientMRN } = await registerLims(api, insured)
    const { insurances } = (await readPatient(api, patientMRN)).body
    expect(insurances[0].insuredContact.socialSecurityNumber).toBe('*****1234')
    const refused = await patch(api, patientMRN, { insurances })
    expect(mistakes(refused)).toEqual(['#/insurances/0/insuredContact/socialSecurityNumber wrong-form'])
    expect((await readPatient(api, patientMRN, trusted)).body.insurances).toEqual(insured.insurances)
    for (const path of [limsPatientsPath, '/api/v4/lims/cases']) {
      const body =
        path === limsPatientsPath ? { ...empty, insurances } : { patient: { ...empty, insurances } }
      expect((await api.call('POST', path, { body })).status).toBe(400)
    }
  })

  test('null and an empty string are not changed', async () => {
    const api = await testApi()
    for (const value of [null, '']) {
      const { patientMRN } = await registerLims(api, { ...empty, contact: { socialSecurityNumber: value } })
      expect((await readPatient(api, patientMRN)).body.contact.socialSecurityNumber).toBe(value)
    }
  })

  test('is in no log and in no error message', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, body)
    await readPatient(api, patientMRN, trusted)
    const refused = [
      await api.call('POST', limsPatientsPath, { body: { ...body, ID: 1 } }),
      await api.call('POST', limsPatientsPath, {
        body: { ...empty, contact: { socialSecurityNumber: `${secret}0` } },
      }),
      await patch(api, patientMRN, { contact: { socialSecurityNumber: [secret] } }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(JSON.stringify(refused.map((each) => each.body))).not.toContain(secret)
    expect(api.logged.join()).not.toContain(secret)
    await api.store.close()
    const failed = await api.call('POST', limsPatientsPath, { body })
    expect(failed.status).toBe(500)
    expect(JSON.stringify(failed.body) + api.logged.join()).not.toContain(secret)
  })
})
