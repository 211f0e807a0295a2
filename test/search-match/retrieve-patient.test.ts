import { expect, test } from 'vitest'
import { minimal, patientsPath, stranger, testApi } from '../support/api.ts'

const later = new Date('2026-01-16T09:30:00.000Z')

test('every field is present; an unknown one is null', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const { body } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  expect(Object.keys(body)).toHaveLength(19)
  expect(body).toMatchObject({
    wmdaId,
    patientId: null,
    hla: minimal.hla,
    sex: null,
    idm: { cmvStatus: null },
  })
})

test('retrieving is a view: lastViewed is updated and lastUpdated is not', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  api.clock = later
  const { body } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  expect(body).toMatchObject({ lastViewed: later.toISOString(), lastUpdated: '2026-01-15T09:30:00.000Z' })
})

test.each([
  ['"1"', 304],
  ['W/"1"', 304],
  ['"7", "1"', 304],
  ['*', 304],
  ['"2"', 200],
  ['1', 400],
])('If-None-Match %s gets %i', async (tag, status) => {
  const api = await testApi()
  const wmdaId = await api.register()
  const answer = await api.call('GET', patientsPath, {
    query: `?wmdaId=${wmdaId}`,
    headers: { 'If-None-Match': tag },
  })
  expect(answer.status).toBe(status)
  if (status !== 400) expect(answer.headers.get('etag')).toBe('"1"')
})

test('a response of 304 is a view too', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  api.clock = later
  await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}`, headers: { 'If-None-Match': '"1"' } })
  const { body } = await api.call('GET', '/api/v2/patients/list')
  expect(body.patients[0].lastViewed).toBe(later.toISOString())
})

test('a patient of another organisation is not found, and the attempt is not a view', async () => {
  const api = await testApi()
  const wmdaId = await api.register(minimal, stranger)
  api.clock = later
  const refused = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  expect(refused.status).toBe(404)
  const { body } = await api.call('GET', '/api/v2/patients/list', { as: stranger })
  expect(body.patients[0].lastViewed).toBe('2026-01-15T09:30:00.000Z')
})

test('responses about a person must not be cached', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const { headers } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  expect(headers.get('cache-control')).toBe('no-store')
})
