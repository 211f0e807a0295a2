import { expect, test } from 'vitest'
import { listPath, searchesPath, stranger, type TestApi, testApi } from '../support/api.ts'
import { finishedSearch, requested } from './searches.ts'

const list = (api: TestApi, wmdaId: number, as?: object) =>
  api.call('GET', `${searchesPath}/patientSearches/${wmdaId}`, { ...(as && { as }) })

test('each search is as retrieveSearch returns it, newest first', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await requested(api, await api.register())
  const first = await finishedSearch(api, wmdaId)
  const second = await requested(api, wmdaId, { searchType: 'CB', overallMismatches: 2 })
  const { status, body } = await list(api, wmdaId)
  expect(status).toBe(200)
  const each = async (searchId: number) => (await api.call('GET', `${searchesPath}/${searchId}`)).body
  expect(body.searches).toEqual([await each(second), await each(first)])
})

test('listing the searches is not a view', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await finishedSearch(api, wmdaId)
  api.clock = new Date('2026-01-20T09:30:00.000Z')
  await list(api, wmdaId)
  const [patient] = (await api.call('GET', listPath)).body.patients
  expect(patient.lastViewed).toBe('2026-01-15T09:30:00.000Z')
})

test('a patient without searches has none, and the searches of another organisation are not found', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  expect((await list(api, wmdaId)).body).toEqual({ paging: { limit: 100, next: null }, searches: [] })
  expect((await list(api, wmdaId, stranger)).status).toBe(404)
  expect((await list(api, 999999)).status).toBe(404)
})
