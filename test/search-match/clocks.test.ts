import { describe, expect, test } from 'vitest'
import { anonymisesAt } from '../../src/search-match/rules/deadlines.ts'
import { sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import {
  listPath,
  minimal,
  patientsPath,
  searchesPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { deliver, failed, finishedSearch, lease, move, requested, stateOf, stored } from './searches.ts'
import { at, day, start } from './times.ts'

const patient = (api: TestApi, wmdaId: number) =>
  api.store.read((queries) =>
    queries.selectFrom('patients').selectAll().where('wmda_id', '=', wmdaId).executeTakeFirstOrThrow(),
  )
const history = (api: TestApi, wmdaId: number) =>
  api.store.read((queries) =>
    queries.selectFrom('status_changes').selectAll().where('wmda_id', '=', wmdaId).orderBy('id').execute(),
  )

/** A patient in a status, reached with requests. */
async function patientIn(api: TestApi, status: string): Promise<number> {
  const wmdaId = await api.register()
  if (status !== 'NEW') await requested(api, wmdaId)
  if (status !== 'NEW' && status !== 'PRE') await move(api, wmdaId, status)
  return wmdaId
}

describe('42 days without activity', () => {
  test.each(['NEW', 'PRE', 'ACT', 'SUS'])(
    '%s is not stopped one millisecond before the limit, and is stopped at the limit',
    async (status) => {
      const api = await testApi()
      const wmdaId = await patientIn(api, status)
      expect((await api.sweepAt(at(42 * day - 1))).stopped).toBe(0)
      expect((await patient(api, wmdaId)).status).toBe(status)
      expect((await api.sweepAt(at(42 * day))).stopped).toBe(1)
      expect(await patient(api, wmdaId)).toMatchObject({
        status: 'STP',
        last_updated: at(42 * day).toISOString(),
      })
      expect((await history(api, wmdaId)).at(-1)).toMatchObject({
        from_status: status,
        to_status: 'STP',
        mover: 'system',
        changed_by: null,
        reason: null,
        changed_at: at(42 * day).toISOString(),
      })
    },
  )

  test.each([
    [
      'an update',
      (api: TestApi, wmdaId: number) => api.call('PUT', patientsPath, { body: { wmdaId, ...minimal } }),
    ],
    [
      'opening the patient',
      (api: TestApi, wmdaId: number) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` }),
    ],
    [
      'viewing results',
      async (api: TestApi) => {
        const [leased] = (await lease(api)) as [never]
        await deliver(api, leased)
        await api.call('GET', `${searchesPath}/4711`)
      },
    ],
    ['requesting a search', (api: TestApi, wmdaId: number) => requested(api, wmdaId)],
    ['a change of status', (api: TestApi, wmdaId: number) => move(api, wmdaId, 'SUS')],
  ])('%s restarts the time', async (_what, act) => {
    const api = await testApi()
    const wmdaId = await patientIn(api, 'PRE')
    api.clock = at(10 * day)
    await act(api, wmdaId)
    expect((await api.sweepAt(at(52 * day - 1))).stopped).toBe(0)
    expect((await api.sweepAt(at(52 * day))).stopped).toBe(1)
  })

  test.each([
    ['listing', (api: TestApi) => api.call('GET', listPath)],
    [
      'an attempt of another organisation',
      (api: TestApi, wmdaId: number) =>
        api.call('GET', patientsPath, { as: stranger, query: `?wmdaId=${wmdaId}` }),
    ],
    ['the work of a match engine', (api: TestApi) => lease(api)],
    ['a poll of a waiting search', (api: TestApi) => api.call('GET', `${searchesPath}/4711`)],
  ])('%s does not', async (_what, act) => {
    const api = await testApi()
    const wmdaId = await patientIn(api, 'ACT')
    api.clock = at(10 * day)
    await act(api, wmdaId)
    expect((await api.sweepAt(at(42 * day))).stopped).toBe(1)
  })

  test('automatic refreshes do not', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    for (let days = 1; days < 42; days++) await api.sweepAt(at(days * day))
    expect((await api.sweepAt(at(42 * day))).stopped).toBe(1)
  })

  test('being stopped by the system ends searches and deletes results too', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await api.sweepAt(at(42 * day))
    expect(await stored(api, searchId)).toMatchObject({ state: 'ENDED', summary: null })
  })
})

describe('six months in STP', () => {
  const stopped = async (api: TestApi) => {
    const wmdaId = await api.register({
      ...minimal,
      patientId: '69391234P',
      legalTerms: true,
      dateOfBirth: '1961-05-27',
      diagnosis: { diagnosisText: 'Synthetic diagnosis text' },
    })
    const searchId = await requested(api, wmdaId)
    await move(api, wmdaId, 'STP')
    return { wmdaId, searchId }
  }
  const due = new Date('2026-07-15T09:30:00.000Z')

  test('one millisecond before the limit the patient exists; at the limit no caller can access the patient', async () => {
    const api = await testApi()
    const { wmdaId, searchId } = await stopped(api)
    const reach = async () => [
      (await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).status,
      (await api.call('GET', `${searchesPath}/${searchId}`)).status,
      (await move(api, wmdaId, 'ACT')).status,
      (await api.call('GET', listPath)).body.paging.totalCount,
    ]
    expect((await api.sweepAt(new Date(due.getTime() - 1))).anonymised).toBe(0)
    expect((await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).status).toBe(200)
    expect((await api.sweepAt(due)).anonymised).toBe(1)
    expect(await reach()).toEqual([404, 404, 404, 0])
  })

  test('only a random patientId and the year of birth remain', async () => {
    const api = await testApi()
    const { wmdaId } = await stopped(api)
    await api.sweepAt(due)
    const remains = await patient(api, wmdaId)
    expect(remains).toMatchObject({
      organisation: '6939',
      anonymised: 1,
      patient_id: 'random1',
      assigned_user_name: null,
      anonymise_at: null,
    })
    expect(JSON.parse(remains.block)).toMatchObject({
      dateOfBirth: '1961',
      diagnosis: { diagnosisText: null },
    })
    expect(JSON.stringify(remains)).not.toMatch(/69391234P|1961-05-27|Synthetic|coordinator/)
    expect((await api.sweepAt(new Date('2030-01-01T00:00:00.000Z'))).anonymised).toBe(0)
  })

  test('the searches of the patient are kept and not found, and those of other patients do not change', async () => {
    const api = await testApi()
    const { searchId } = await stopped(api)
    const before = await stored(api, searchId)
    const other = await api.register()
    const theirs = await requested(api, other)
    api.clock = new Date(due.getTime() - day)
    await api.call('GET', patientsPath, { query: `?wmdaId=${other}` })
    expect(await api.sweepAt(due)).toMatchObject({ anonymised: 1, stopped: 0 })
    expect(await stored(api, searchId)).toEqual(before)
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).status).toBe(404)
    expect(await stored(api, theirs)).toMatchObject({ organisation: '6939', state: 'QUEUED' })
    expect((await patient(api, other)).organisation).toBe('6939')
  })

  test('reactivation stops the time limit, and stopping again does not restart it', async () => {
    const api = await testApi()
    const { wmdaId } = await stopped(api)
    api.clock = at(30 * day)
    await move(api, wmdaId, 'STP')
    const other = (await stopped(api)).wmdaId
    await move(api, other, 'SUS')
    expect(await api.sweepAt(due)).toMatchObject({ anonymised: 1, stopped: 1 })
    expect((await patient(api, wmdaId)).anonymised).toBe(1)
    expect((await patient(api, other)).status).toBe('STP')
  })

  test('a reactivated patient is not anonymised, and has six months again when stopped again', async () => {
    const api = await testApi()
    const { wmdaId } = await stopped(api)
    await move(api, wmdaId, 'ACT')
    expect((await patient(api, wmdaId)).anonymise_at).toBeNull()
    api.clock = new Date(due.getTime() - day)
    await move(api, wmdaId, 'SUS')
    expect(await api.sweepAt(due)).toMatchObject({ anonymised: 0, stopped: 0 })
    await move(api, wmdaId, 'STP')
    expect((await patient(api, wmdaId)).anonymise_at).toBe('2027-01-15T09:30:00.000Z')
    expect((await api.sweepAt(new Date('2027-01-15T09:29:59.999Z'))).anonymised).toBe(0)
    expect((await api.sweepAt(new Date('2027-01-15T09:30:00.000Z'))).anonymised).toBe(1)
  })

  test.each([
    ['2026-01-15T09:30:00.000Z', '2026-07-15T09:30:00.000Z'],
    ['2026-08-31T00:00:00.000Z', '2027-02-28T00:00:00.000Z'],
    ['2027-08-30T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
    ['2026-12-31T12:00:00.000Z', '2027-06-30T12:00:00.000Z'],
  ])('from %s end at %s', (from, to) => {
    expect(anonymisesAt(new Date(from)).toISOString()).toBe(to)
  })
})

describe('the lease of a search', () => {
  test('that has expired is taken back at the limit and not earlier, whether or not an engine asks', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [leased] = await lease(api)
    const end = new Date(leased?.expiresAt ?? '')
    expect((await api.sweepAt(new Date(end.getTime() - 1))).expired).toBe(0)
    expect(await stateOf(api, searchId)).toBe('RUNNING')
    expect((await api.sweepAt(end)).expired).toBe(1)
    expect(await stored(api, searchId)).toMatchObject({
      state: 'QUEUED',
      queued_by: 'request',
      queued_at: start.toISOString(),
      lease_id: null,
      lease_expires: null,
      last_updated: end.toISOString(),
    })
  })
})

describe('24 hours in ACT', () => {
  test.each([
    ['results', undefined],
    ['an error', failed],
  ])('queue a search again after %s, at the limit and not earlier', async (_what, outcome) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId, outcome)
    await move(api, wmdaId, 'ACT')
    expect((await api.sweepAt(at(day - 1))).refreshed).toBe(0)
    expect((await api.sweepAt(at(day))).refreshed).toBe(1)
    expect(await stateOf(api, searchId)).toBe('QUEUED')
    expect((await api.sweepAt(at(2 * day))).refreshed).toBe(0)
  })

  test.each(['PRE', 'SUS'])('do nothing in %s', async (status) => {
    const api = await testApi()
    const wmdaId = await api.register()
    await finishedSearch(api, wmdaId)
    await move(api, wmdaId, status)
    expect((await api.sweepAt(at(5 * day))).refreshed).toBe(0)
  })
})

describe('the sweep', () => {
  test('processes everything that became due during months of downtime in one run', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const swept = await api.sweepAt(new Date('2027-06-01T00:00:00.000Z'))
    expect(swept).toMatchObject({ stopped: 1, anonymised: 1 })
    expect((await history(api, wmdaId)).at(-1)?.changed_at).toBe(at(42 * day).toISOString())
  })

  test('stops a patient as of the limit after the last activity, whether a view or an update', async () => {
    for (const [method, call] of [
      ['GET', (wmdaId: number) => ({ query: `?wmdaId=${wmdaId}` })],
      ['PUT', (wmdaId: number) => ({ body: { wmdaId, ...minimal } })],
    ] as const) {
      const api = await testApi()
      const wmdaId = await api.register()
      api.clock = at(day)
      await api.call(method, patientsPath, call(wmdaId))
      await api.sweepAt(at(50 * day))
      expect((await history(api, wmdaId)).at(-1)?.changed_at).toBe(at(43 * day).toISOString())
    }
  })

  test('does nothing in a second run', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    await requested(api, await api.register())
    await lease(api)
    for (const moment of [at(day), at(42 * day), at(300 * day)]) {
      await api.sweepAt(moment)
      expect(await api.sweepAt(moment)).toEqual({
        suspended: 0,
        stopped: 0,
        anonymised: 0,
        expired: 0,
        refreshed: 0,
      })
    }
  })

  test('processes everything that is due, however small its batches are', async () => {
    const api = await testApi()
    for (let count = 0; count < 25; count++) await api.register()
    const options = { store: api.store, views: openViews(api.store), newPatientId: () => 'random', batch: 10 }
    expect((await sweep({ ...options, now: () => at(42 * day) })).stopped).toBe(25)
    expect((await sweep({ ...options, now: () => at(400 * day) })).anonymised).toBe(25)
  })

  test('stops after the current transaction on a signal, and the next sweep does the rest', async () => {
    const api = await testApi()
    for (let count = 0; count < 25; count++) await api.register()
    const stopping = new AbortController()
    let transactions = 0
    const store = {
      ...api.store,
      transaction: (...work: Parameters<typeof api.store.transaction>) => {
        // The first transaction looks for suspended patients, the second one stops patients.
        if (++transactions === 2) stopping.abort()
        return api.store.transaction(...work)
      },
    } as typeof api.store
    const options = {
      views: openViews(api.store),
      newPatientId: () => 'random',
      now: () => at(42 * day),
      batch: 10,
    }
    expect((await sweep({ ...options, store }, stopping.signal)).stopped).toBe(10)
    expect((await sweep({ ...options, store: api.store })).stopped).toBe(15)
  })

  test('changes each patient once if two sweeps run at the same time', async () => {
    const api = await testApi()
    for (let count = 0; count < 25; count++) await api.register()
    const swept = await Promise.all([api.sweepAt(at(42 * day)), api.sweepAt(at(42 * day))])
    expect(swept[0].stopped + swept[1].stopped).toBe(25)
    expect(
      await api.store.read((queries) => queries.selectFrom('status_changes').selectAll().execute()),
    ).toHaveLength(25)
  })
})
