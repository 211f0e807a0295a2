import { expect, test } from 'vitest'
import { example } from '../contract/story.ts'
import { coordinator, listPath, machine, minimal, patientsPath, stranger, testApi } from '../support/api.ts'

const retrieve = (api: Awaited<ReturnType<typeof testApi>>, wmdaId: number, as = coordinator) =>
  api.call('GET', patientsPath, { as, query: `?wmdaId=${wmdaId}` })

test('a new patient is NEW, is viewed and updated now, and belongs to the person who created it', async () => {
  const api = await testApi()
  const created = await api.call('POST', patientsPath, { body: minimal })
  expect(created.status).toBe(201)
  expect(created.headers.get('location')).toBe(`/api/v2/patients?wmdaId=${created.body.wmdaId}`)
  expect(created.headers.get('etag')).toBe('"1"')
  const { body } = await api.call('GET', listPath)
  expect(body.patients[0]).toMatchObject({
    status: 'NEW',
    lastViewed: '2026-01-15T09:30:00.000Z',
    lastUpdated: '2026-01-15T09:30:00.000Z',
    assignedUserName: coordinator.username,
    requests: [],
  })
})

test('every field is returned as sent', async () => {
  const api = await testApi()
  const body = example('CreatePatientFullyTypedRequest') as object
  const wmdaId = await api.register(body)
  expect((await retrieve(api, wmdaId)).body).toMatchObject(body)
})

test('a patient created by a machine is assigned to nobody', async () => {
  const api = await testApi()
  const wmdaId = await api.register(minimal, machine)
  expect((await retrieve(api, wmdaId)).body.assignedUserName).toBeNull()
})

test('the Location leads to the patient', async () => {
  const api = await testApi()
  const { headers, body } = await api.call('POST', patientsPath, { body: minimal })
  const [path = '', query = ''] = (headers.get('location') ?? '').split('?')
  const found = await api.call('GET', path, { query: `?${query}` })
  expect(found.body.wmdaId).toBe(body.wmdaId)
})

test.each([
  [true, '69391234P'],
  [false, null],
  [null, null],
  [undefined, null],
])('with legalTerms %s the stored patientId is %s', async (legalTerms, stored) => {
  const api = await testApi()
  const wmdaId = await api.register({ ...minimal, patientId: '69391234P', legalTerms })
  const { body } = await retrieve(api, wmdaId)
  expect(body.patientId).toBe(stored)
  expect(body.legalTerms).toBe(legalTerms === undefined ? false : legalTerms)
})

test('a patientId can have any format, and two organisations can use the same one', async () => {
  const api = await testApi()
  const body = { ...minimal, patientId: 'any text, 17 long', legalTerms: true }
  const first = await api.register(body)
  const second = await api.register(body, stranger)
  expect(second).not.toBe(first)
})

test('a date of birth can be in the future', async () => {
  const api = await testApi()
  const wmdaId = await api.register({ ...minimal, dateOfBirth: '2031-12-24' })
  expect((await retrieve(api, wmdaId)).body.dateOfBirth).toBe('2031-12-24')
})

test('a wmdaId is never assigned twice, across organisations', async () => {
  const api = await testApi()
  const ids = [
    await api.register(),
    await api.register(minimal, stranger),
    await api.register(minimal, machine),
  ]
  expect(new Set(ids).size).toBe(3)
})

test('a rejected request leaves nothing behind', async () => {
  const api = await testApi()
  const refused = await api.call('POST', patientsPath, { body: { ...minimal, weight: 0 } })
  expect(refused.status).toBe(400)
  expect((await api.call('GET', listPath)).body.paging.totalCount).toBe(0)
})

test('a request without the scope patients:write is rejected, and the response names the scope', async () => {
  const api = await testApi()
  const refused = await api.call('POST', patientsPath, {
    as: { ...coordinator, scope: 'patients:read' },
    body: minimal,
  })
  expect(refused.status).toBe(403)
  expect(refused.body.detail).toContain('patients:write')
  expect((await api.call('GET', listPath)).body.paging.totalCount).toBe(0)
  expect(refused.headers.get('www-authenticate')).toContain('scope="patients:write"')
})
