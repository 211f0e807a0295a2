/** The running server and the order of its lists. */
import { expect, test } from 'vitest'
import { machine, patientsPath, type TestApi, testApi } from '../support/api.ts'
import { readyFor } from './support/calls.ts'
import type { Json } from './support/view.ts'

const minute = 60_000
const wait = (api: TestApi) => {
  api.clock = new Date(api.clock.getTime() + minute)
}
const search = async (api: TestApi, wmdaId: number): Promise<number> => {
  const body = { wmdaId, matchEngine: 2, searchType: 'DR' }
  return (await api.call('POST', '/api/v2/searches', { body })).body.searchId
}
const list = async (api: TestApi) => {
  const ids = (answer: { body: Json }) => answer.body.patients.map(({ wmdaId }: Json) => wmdaId)
  const byAddress = ids(await api.call('GET', `${patientsPath}/list`))
  expect(ids(await api.call('POST', `${patientsPath}/list`, { body: {} }))).toEqual(byAddress)
  return byAddress
}

/** Source: WMDA 3.5, lastViewed is for sorting; FAQ: last viewed; descending and ties: decision 0006. */
test('patients: most recently viewed first, and at the same time by lowest wmdaId', async () => {
  const api = await testApi()
  const [a, b] = [await api.register(), await api.register()]
  wait(api)
  const [c, d] = [await api.register(), await api.register()]
  expect(await list(api)).toEqual([c, d, a, b])
  wait(api)
  await api.call('GET', patientsPath, { query: `?wmdaId=${b}` })
  expect(await list(api)).toEqual([b, c, d, a])
  await api.call('GET', patientsPath, { query: `?wmdaId=${d}`, headers: { 'If-None-Match': '*' } })
  expect(await list(api)).toEqual([b, d, c, a])
})

/** Source: WMDA 3.6 for offset as a position; FAQ: an organisation sees its colleagues' patients and no others'. */
test('patients: offset counts patients from 0, and totalCount counts all patients of the organisation', async () => {
  const api = await testApi()
  const ids = [await api.register(), await api.register(), await api.register()]
  await api.register(undefined, { organisation: '9999', username: 'stranger@other.example' } as never)
  const { body } = await api.call('GET', `${patientsPath}/list`, { query: '?limit=1&offset=1' })
  expect(body.paging).toMatchObject({ limit: 1, offset: 1, totalCount: 3 })
  expect(body.patients.map(({ wmdaId }: Json) => wmdaId)).toEqual([ids[1]])
})

/** Source: decision 40: a public client reads the first search of each patient, which is the newest. */
test('searches of a patient in the list: the last five, newest first', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const ids: number[] = []
  for (let count = 0; count < 6; count++) {
    ids.push(await search(api, wmdaId))
    wait(api)
  }
  const { body } = await api.call('GET', `${patientsPath}/list`)
  expect(body.patients[0].requests.map(({ searchId }: Json) => searchId)).toEqual(ids.slice(1).reverse())
})

/** Source: decision 0022: a search with an expired lease returns to its old position. */
test('leases: oldest first, and a re-queued search keeps its position', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const ids: number[] = []
  for (let count = 0; count < 3; count++) {
    ids.push(await search(api, wmdaId))
    wait(api)
  }
  const lease = async (count: number) => {
    const answer = await api.call('POST', '/api/v2/search-leases', {
      as: machine,
      body: { matchEngine: 2, count },
    })
    return answer.body.searches.map(({ searchId }: Json) => searchId)
  }
  expect(await lease(2)).toEqual(ids.slice(0, 2))
  api.clock = new Date(api.clock.getTime() + 15 * minute)
  expect(await lease(100)).toEqual(ids)
})

/** Source: LIMS proposal: the order in the array is the rank. */
test('insurances: as sent', async () => {
  const api = await testApi()
  const { method, path, body, stored } = await readyFor(api, 'createLimsPatient')
  const insurances = ['primary', 'secondary', 'tertiary'].map((memberNumber) => ({ memberNumber }))
  const kept = await stored?.(await api.call(method, path, { body: { ...body, insurances } }))
  expect(kept.insurances).toEqual(insurances)
})
