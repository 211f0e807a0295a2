/** Idempotency-Key across several operations: what they share and what they do not share. */
import { expect, test } from 'vitest'
import {
  casesPath,
  limsPatientsPath,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'

const headers = { 'Idempotency-Key': '00000000-0000-4000-8000-000000000042' }
const hour = 60 * 60 * 1000
const start = new Date('2026-01-15T09:30:00.000Z').getTime()
const laboratoryPatient = { insurances: [], contact: {}, address: {}, medicationIDs: [] }

const keptKeys = (api: TestApi) =>
  api.store.read((queries) => queries.selectFrom('idempotency_keys').select(['key', 'created_at']).execute())
const create = (api: TestApi, path: string, body: object, key = headers['Idempotency-Key']) =>
  api.call('POST', path, { body, headers: { 'Idempotency-Key': key } })

test('operations do not share keys: one key creates one record with each of them', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const calls: [string, object][] = [
    [patientsPath, minimal],
    [searchesPath, { wmdaId, matchEngine: 2, searchType: 'DR' }],
    [limsPatientsPath, laboratoryPatient],
    [casesPath, { patient: laboratoryPatient }],
  ]
  const first = []
  for (const [path, body] of calls) first.push(await create(api, path, body))
  expect(first.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  for (const [index, [path, body]] of calls.entries()) {
    const again = await create(api, path, body)
    expect(again.body).toEqual(first[index]?.body)
    expect(again.headers.get('location')).toBe(first[index]?.headers.get('location'))
  }
})

test('a request that is rejected because of the state of a record does not use the key', async () => {
  const api = await testApi()
  const wmdaId = await api.register({ hla: { a: { field1: '02:01' } } })
  const body = { wmdaId, matchEngine: 2, searchType: 'DR' }
  expect((await create(api, searchesPath, body)).body.type).toBe('/problems/hla-incomplete')
  expect(await keptKeys(api)).toEqual([])
  await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal } })
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } })
  expect((await create(api, searchesPath, body)).body.type).toBe('/problems/patient-stopped')
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'ACT' } })
  expect((await create(api, searchesPath, body)).status).toBe(201)
})

test('a case whose patient is not found does not use the key', async () => {
  const api = await testApi()
  const body = { patient: { MCID: 1032 } }
  expect((await create(api, casesPath, body)).status).toBe(404)
  const { body: registered } = await create(api, limsPatientsPath, laboratoryPatient)
  expect(registered.ID).toBe(1032)
  expect((await create(api, casesPath, body)).status).toBe(201)
})

test('a request that is rejected because its key was used keeps the stored response', async () => {
  const api = await testApi()
  const first = await create(api, patientsPath, minimal)
  expect((await create(api, patientsPath, { ...minimal, weight: 76 })).status).toBe(409)
  expect((await create(api, patientsPath, minimal)).body).toEqual(first.body)
})

test('a list with another order of items is another request body', async () => {
  const api = await testApi()
  await create(api, limsPatientsPath, { ...laboratoryPatient, medicationIDs: [1, 2] })
  const other = await create(api, limsPatientsPath, { ...laboratoryPatient, medicationIDs: [2, 1] })
  expect(other.body.type).toBe('/problems/idempotency-key-reused')
})

test('keys are deleted after 24 hours, and not one millisecond earlier', async () => {
  const api = await testApi()
  await create(api, patientsPath, minimal, 'old')
  api.clock = new Date(start + 24 * hour - 1)
  await create(api, limsPatientsPath, laboratoryPatient, 'young')
  expect((await keptKeys(api)).map(({ key }) => key).sort()).toEqual(['old', 'young'])
  await api.sweepAt(new Date(start + 24 * hour - 1))
  expect((await keptKeys(api)).map(({ key }) => key).sort()).toEqual(['old', 'young'])
  await api.sweepAt(new Date(start + 24 * hour))
  expect((await keptKeys(api)).map(({ key }) => key)).toEqual(['young'])
})

test('a key can be used again after 24 hours, also with another request body', async () => {
  const api = await testApi()
  const first = await create(api, patientsPath, minimal)
  api.clock = new Date(start + 24 * hour)
  const second = await create(api, patientsPath, { ...minimal, weight: 76 })
  expect(second.status).toBe(201)
  expect(second.body).not.toEqual(first.body)
  expect(await keptKeys(api)).toEqual([
    { key: headers['Idempotency-Key'], created_at: api.clock.toISOString() },
  ])
})
