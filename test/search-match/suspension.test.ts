import { expect, test } from 'vitest'
import { sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import { listPath, minimal, patientsPath, searchesPath, type TestApi, testApi } from '../support/api.ts'
import { deliver, failed, finishedSearch, found, type Leased, lease, move, requested } from './searches.ts'
import { at, day, start } from './times.ts'

const view = (api: TestApi, wmdaId: number) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
const retype = (api: TestApi, wmdaId: number, field1: string) =>
  api.call('PUT', patientsPath, { body: { wmdaId, hla: { ...minimal.hla, a: { field1 } } } })

/** The searches of a patient as the list shows them, the first one first. */
async function searchesOf(api: TestApi, wmdaId: number) {
  const { patients } = (await api.call('GET', listPath)).body
  return patients.find((each: { wmdaId: number }) => each.wmdaId === wmdaId).requests.toReversed()
}
const countsOf = async (api: TestApi, wmdaId: number) =>
  (await searchesOf(api, wmdaId)).map(({ summary }: { summary: { counts: unknown } }) => summary.counts)

/** Delivers results for every search that waits. */
async function run(api: TestApi, outcome: object = found): Promise<void> {
  for (const leased of await lease(api)) expect((await deliver(api, leased, outcome)).status).toBe(204)
}

/** A patient with results who is in SUS from the start on. */
async function suspended() {
  const api = await testApi()
  const wmdaId = await api.register()
  const searchId = await finishedSearch(api, wmdaId)
  await move(api, wmdaId, 'SUS')
  return { api, wmdaId, searchId }
}

/** Views the patient before the 42 days without activity end. */
async function viewAt(api: TestApi, wmdaId: number, moment: Date): Promise<void> {
  api.clock = moment
  await view(api, wmdaId)
}

test('results are deleted 42 days after SUS began, as of that time, and the search says so', async () => {
  const { api, wmdaId, searchId } = await suspended()
  await viewAt(api, wmdaId, at(40 * day))
  const before = (await view(api, wmdaId)).headers.get('etag')
  expect((await api.sweepAt(at(42 * day - 1))).suspended).toBe(0)
  expect(await countsOf(api, wmdaId)).toEqual([found.counts])
  expect(await api.sweepAt(at(42 * day + 5 * 60_000))).toMatchObject({ suspended: 1, stopped: 0 })
  const due = at(42 * day).toISOString()
  const { body } = await api.call('GET', `${searchesPath}/${searchId}`)
  expect(body).toMatchObject({
    state: 'FINISHED',
    summary: {
      summaryText:
        'The search has run. The results were deleted because the patient was suspended for 42 days.',
      counts: null,
      resultsDeletedAt: due,
    },
    error: null,
    finishedAt: start.toISOString(),
    lastUpdated: due,
  })
  const patient = await view(api, wmdaId)
  expect(patient.body).toMatchObject({ status: 'SUS', lastUpdated: start.toISOString() })
  expect(patient.headers.get('etag')).toBe(before)
})

test('nothing of the deleted results is left in the store', async () => {
  const { api, wmdaId } = await suspended()
  await viewAt(api, wmdaId, at(40 * day))
  await api.sweepAt(at(42 * day))
  const rows = await api.store.read((queries) => queries.selectFrom('searches').selectAll().execute())
  expect(JSON.stringify(rows)).not.toContain(found.summaryText)
})

test.each<[string, (api: TestApi, wmdaId: number) => Promise<unknown>]>([
  ['views', view],
  ['SUS once more', (api, wmdaId) => move(api, wmdaId, 'SUS')],
  ['an update', (api, wmdaId) => retype(api, wmdaId, '02:01')],
  [
    'a change of hla and its new results',
    async (api, wmdaId) => {
      await retype(api, wmdaId, '01:01')
      await run(api)
    },
  ],
  [
    'another search and its results',
    async (api, wmdaId) => {
      await requested(api, wmdaId)
      await run(api)
    },
  ],
])('%s does not restart the time', async (_what, act) => {
  const { api, wmdaId } = await suspended()
  api.clock = at(40 * day)
  await act(api, wmdaId)
  expect((await api.sweepAt(at(42 * day))).suspended).toBe(1)
  expect(new Set(await countsOf(api, wmdaId))).toEqual(new Set([null]))
})

test('ACT before the end keeps the results, and SUS after it starts the time again', async () => {
  const { api, wmdaId } = await suspended()
  api.clock = at(40 * day)
  await move(api, wmdaId, 'ACT')
  api.clock = at(41 * day)
  await move(api, wmdaId, 'SUS')
  await viewAt(api, wmdaId, at(80 * day))
  expect((await api.sweepAt(at(83 * day - 1))).suspended).toBe(0)
  expect(await countsOf(api, wmdaId)).toEqual([found.counts])
  expect((await api.sweepAt(at(83 * day))).suspended).toBe(1)
  expect(await countsOf(api, wmdaId)).toEqual([null])
})

test('a patient who is reactivated with SUS has the time too', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await move(api, wmdaId, 'STP')
  await move(api, wmdaId, 'SUS')
  api.clock = at(30 * day)
  await requested(api, wmdaId)
  await run(api)
  expect((await api.sweepAt(at(42 * day))).suspended).toBe(1)
  expect(await countsOf(api, wmdaId)).toEqual([null])
})

test('a patient in SUS who is stopped by inactivity loses the results once, with the search', async () => {
  const { api, wmdaId } = await suspended()
  expect(await api.sweepAt(at(42 * day))).toMatchObject({ suspended: 1, stopped: 1 })
  expect(await searchesOf(api, wmdaId)).toMatchObject([
    { state: 'ENDED', summary: { counts: null, resultsDeletedAt: at(42 * day).toISOString() } },
  ])
  expect(await api.sweepAt(at(100 * day))).toMatchObject({ suspended: 0, stopped: 0 })
})

test('after a long downtime, results are dated to the end of SUS and the stop to the end of activity', async () => {
  const { api, wmdaId } = await suspended()
  await viewAt(api, wmdaId, at(30 * day))
  expect(await api.sweepAt(at(100 * day))).toMatchObject({ suspended: 1, stopped: 1 })
  expect(await searchesOf(api, wmdaId)).toMatchObject([
    {
      state: 'ENDED',
      summary: { resultsDeletedAt: at(42 * day).toISOString() },
      lastUpdated: at(72 * day).toISOString(),
    },
  ])
})

test('a search that waits or runs at the end goes on, and only loses its earlier results', async () => {
  const { api, wmdaId, searchId } = await suspended()
  api.clock = at(42 * day - 60_000)
  await retype(api, wmdaId, '01:01')
  const [leased] = (await lease(api)) as [Leased]
  await api.sweepAt(at(42 * day))
  expect(await searchesOf(api, wmdaId)).toMatchObject([
    {
      state: 'RUNNING',
      summary: {
        summaryText:
          'A match engine is running the search. The results were deleted because the patient was suspended for 42 days.',
        counts: null,
      },
    },
  ])
  expect((await deliver(api, leased)).status).toBe(204)
  expect((await api.call('GET', `${searchesPath}/${searchId}`)).body.summary).toEqual({
    summaryText: found.summaryText,
    counts: found.counts,
    resultsDeletedAt: null,
  })
})

test('results that are delivered after the end are kept for 42 days, counted from the first of them', async () => {
  const { api, wmdaId } = await suspended()
  await viewAt(api, wmdaId, at(40 * day))
  await api.sweepAt(at(42 * day))
  api.clock = at(50 * day)
  await requested(api, wmdaId)
  await run(api, failed)
  api.clock = at(60 * day)
  await requested(api, wmdaId)
  await run(api)
  api.clock = at(90 * day)
  await requested(api, wmdaId)
  await run(api)
  expect((await api.sweepAt(at(102 * day - 1))).suspended).toBe(0)
  expect(await countsOf(api, wmdaId)).toEqual([null, null, found.counts, found.counts])
  expect((await api.sweepAt(at(102 * day))).suspended).toBe(1)
  expect(await countsOf(api, wmdaId)).toEqual([null, null, null, null])
})

test('results that are delivered before a late sweep are not deleted by it, earlier ones are', async () => {
  const { api, wmdaId } = await suspended()
  api.clock = at(42 * day + 10_000)
  await requested(api, wmdaId)
  await run(api)
  expect(await api.sweepAt(at(42 * day + 60_000))).toMatchObject({ suspended: 0, stopped: 0 })
  expect(await searchesOf(api, wmdaId)).toMatchObject([
    { summary: { counts: null, resultsDeletedAt: at(42 * day).toISOString() } },
    { summary: { counts: found.counts, resultsDeletedAt: null } },
  ])
})

test.each(['PRE', 'ACT'])('%s has no such time', async (status) => {
  const api = await testApi()
  const wmdaId = await api.register()
  await finishedSearch(api, wmdaId)
  await move(api, wmdaId, status)
  for (const days of [30, 60, 90]) {
    await viewAt(api, wmdaId, at(days * day))
    expect(await api.sweepAt(at(days * day))).toMatchObject({ suspended: 0, stopped: 0 })
  }
  expect(await countsOf(api, wmdaId)).toEqual([found.counts])
})

test('other patients keep their results', async () => {
  const { api } = await suspended()
  const other = await api.register()
  await finishedSearch(api, other)
  await viewAt(api, other, at(40 * day))
  await api.sweepAt(at(42 * day))
  expect(await countsOf(api, other)).toEqual([found.counts])
})

test('a sweep processes all due patients, even in small batches', async () => {
  const api = await testApi()
  for (let count = 0; count < 5; count++) {
    const wmdaId = await api.register()
    await requested(api, wmdaId)
    await move(api, wmdaId, 'SUS')
  }
  const options = { store: api.store, views: openViews(api.store), newPatientId: () => 'random', batch: 2 }
  expect((await sweep({ ...options, now: () => at(42 * day) })).suspended).toBe(5)
})

test('a match engine that repeats its delivery after the results were deleted is told that it is too late', async () => {
  const { api, wmdaId } = await suspended()
  api.clock = at(42 * day - 60_000)
  await requested(api, wmdaId)
  const [leased] = (await lease(api)) as [Leased]
  await deliver(api, leased)
  await api.sweepAt(at(42 * day))
  expect(await deliver(api, leased)).toMatchObject({
    status: 409,
    body: { type: '/problems/lease-not-valid' },
  })
  expect(await countsOf(api, wmdaId)).toEqual([null, null])
})

test('lastUpdated of a search does not go back if the sweep is late', async () => {
  const { api, wmdaId } = await suspended()
  api.clock = at(42 * day + 10_000)
  await retype(api, wmdaId, '01:01')
  await api.sweepAt(at(42 * day + 60_000))
  expect(await searchesOf(api, wmdaId)).toMatchObject([
    {
      summary: { resultsDeletedAt: at(42 * day).toISOString() },
      lastUpdated: at(42 * day + 10_000).toISOString(),
    },
  ])
})
