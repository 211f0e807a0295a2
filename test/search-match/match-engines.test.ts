import { describe, expect, test } from 'vitest'
import { clocks } from '../../generated/lifecycle.ts'
import {
  coordinator,
  leasesPath,
  listPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import {
  deliver,
  engine,
  failed,
  finishedSearch,
  found,
  lease,
  move,
  requested,
  stateOf,
  stored,
} from './searches.ts'
import { later, minute } from './times.ts'

describe('match engines', () => {
  const leaseTime = clocks.lease.minutes * minute

  test('get the waiting searches, oldest first, and nothing that identifies a patient', async () => {
    const api = await testApi()
    const wmdaId = await api.register({
      ...minimal,
      patientId: '69391234P',
      legalTerms: true,
      dateOfBirth: '1961-05-27',
    })
    const first = await requested(api, wmdaId)
    await requested(api, wmdaId, { matchEngine: 3 })
    later(api, minute)
    const second = await requested(api, wmdaId)
    const { body } = await api.call('POST', leasesPath, { as: engine, body: { matchEngine: 2, count: 1 } })
    expect(body.searches.map(({ searchId }: { searchId: number }) => searchId)).toEqual([first])
    expect(JSON.stringify(body)).not.toMatch(/69391234P|1961|wmdaId/)
    expect((await lease(api)).map(({ searchId }) => searchId)).toEqual([second])
    expect(await lease(api)).toEqual([])
    expect(await lease(api, 1, 3)).toHaveLength(1)
  })

  test('get a separate lease for each search, which updates the search and not the patient', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchIds = [await requested(api, wmdaId), await requested(api, wmdaId)]
    const [before] = (await api.call('GET', listPath)).body.patients
    later(api, minute)
    const leased = await lease(api)
    expect(new Set(leased.map(({ leaseId }) => leaseId)).size).toBe(2)
    const [after] = (await api.call('GET', listPath)).body.patients
    expect(after).toMatchObject({ lastUpdated: before.lastUpdated, lastViewed: before.lastViewed })
    expect(after.requests.toReversed()).toMatchObject(
      searchIds.map((searchId) => ({ searchId, state: 'RUNNING', lastUpdated: api.clock.toISOString() })),
    )
  })

  const queueOf = async (api: TestApi) => (await lease(api)).map(({ searchId }) => searchId)

  test('get the searches that were queued first, and of those queued at the same time the one that was requested first', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    const second = await requested(api, wmdaId)
    expect(await queueOf(api)).toEqual([first, second])
  })

  test('get a re-queued search after those that already wait, which keep their position', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await finishedSearch(api, wmdaId)
    later(api, minute)
    const second = await requested(api, wmdaId)
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    expect(await queueOf(api)).toEqual([second, first])
  })

  test('get a search with an expired lease in its old position, before those that were requested later', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    await lease(api)
    later(api, minute)
    const second = await requested(api, wmdaId)
    later(api, leaseTime)
    expect(await queueOf(api)).toEqual([first, second])
  })

  test('of another organisation get nothing', async () => {
    const api = await testApi()
    await requested(api, await api.register())
    expect(await lease(api, 10, 2, { organisation: '9999' })).toEqual([])
  })

  test('are machines: a person is rejected, with or without the scope', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [leased] = await lease(api)
    const person = await api.call('POST', leasesPath, { as: coordinator, body: { matchEngine: 2 } })
    expect(person).toMatchObject({ status: 403, body: { type: '/problems/machine-required' } })
    expect((await deliver(api, leased as never, found, coordinator)).status).toBe(403)
    const unscoped = { ...machine, scope: 'patients:read patients:write' }
    expect((await api.call('POST', leasesPath, { as: unscoped, body: { matchEngine: 2 } })).status).toBe(403)
    expect(await stateOf(api, searchId)).toBe('RUNNING')
  })

  test('never get the same search in simultaneous requests', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    for (let count = 0; count < 40; count++) await requested(api, wmdaId)
    const taken = (await Promise.all(Array.from({ length: 12 }, () => lease(api, 7)))).flat()
    expect(taken).toHaveLength(40)
    expect(new Set(taken.map(({ searchId }) => searchId)).size).toBe(40)
  })

  test('deliver results, which are shown, and errors, which keep earlier results', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = await lease(api)
    expect((await deliver(api, again as never, failed)).status).toBe(204)
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
      state: 'FAILED',
      error: { message: failed.message },
      summary: {
        summaryText: expect.stringMatching(`^The last run failed.*${found.summaryText}$`),
        counts: found.counts,
      },
    })
  })

  test('deliver results, which replace an earlier error', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId, failed)
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = await lease(api)
    later(api, minute)
    expect((await deliver(api, again as never)).status).toBe(204)
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
      state: 'FINISHED',
      error: null,
      summary: { summaryText: found.summaryText, counts: found.counts },
      requestedAt: '2026-01-15T09:30:00.000Z',
      finishedAt: api.clock.toISOString(),
      lastUpdated: api.clock.toISOString(),
    })
    expect((await api.call('GET', listPath)).body.patients[0].requests).toMatchObject([
      { state: 'FINISHED', lastUpdated: api.clock.toISOString() },
    ])
  })

  test('of another organisation cannot deliver, even with the right lease', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [leased] = await lease(api)
    const theirs = { ...engine, organisation: '9999' }
    expect((await deliver(api, leased as never, found, theirs)).status).toBe(404)
    expect(await stateOf(api, searchId)).toBe('RUNNING')
  })

  const fewer = { ...found, summaryText: '11 potential donors' }
  test.each([
    ['results', found, [failed, fewer, { ...found, counts: { ...found.counts, potentialDonors: 11 } }]],
    ['an error', failed, [found, { ...failed, message: 'The search graph was empty.' }]],
  ])(
    'may repeat a delivery of %s, which changes nothing, but may deliver nothing else with that lease',
    async (_what, outcome, others) => {
      const api = await testApi()
      const searchId = await requested(api, await api.register())
      const [leased] = (await lease(api)) as [never]
      expect((await deliver(api, leased, outcome)).status).toBe(204)
      const before = await stored(api, searchId)
      later(api, minute)
      expect((await deliver(api, leased, outcome)).status).toBe(204)
      for (const other of others) {
        expect(await deliver(api, leased, other)).toMatchObject({
          status: 409,
          body: { type: '/problems/lease-not-valid', detail: expect.stringContaining('different delivery') },
        })
      }
      expect(await stored(api, searchId)).toEqual(before)
    },
  )

  test('deliver with their own lease only', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    await lease(api)
    const other = { searchId, leaseId: 'ffffffff-0000-4000-8000-000000000000', expiresAt: '' }
    expect((await deliver(api, other)).status).toBe(409)
    expect((await deliver(api, { ...other, searchId: 999_999 })).status).toBe(404)
  })

  test('must deliver before the lease expires: one millisecond before is accepted, at that moment is not', async () => {
    for (const [elapsed, status] of [
      [leaseTime - 1, 204],
      [leaseTime, 409],
    ] as const) {
      const api = await testApi()
      await requested(api, await api.register())
      const [leased] = (await lease(api)) as [{ expiresAt: string; searchId: number; leaseId: string }]
      expect(leased.expiresAt).toBe(new Date(api.clock.getTime() + leaseTime).toISOString())
      later(api, elapsed)
      expect((await deliver(api, leased)).status).toBe(status)
    }
  })

  test('lose a search with an expired lease: the next one gets it, and late results are rejected', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [slow] = (await lease(api)) as [never]
    later(api, leaseTime)
    const [fast] = (await lease(api)) as [never]
    expect(fast).toMatchObject({ searchId })
    expect((await deliver(api, slow)).status).toBe(409)
    expect((await deliver(api, fast)).status).toBe(204)
  })

  test('cannot deliver if the patient changed meanwhile: the results are out of date', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    const [leased] = (await lease(api)) as [never]
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, poolCountryCode: 'NL' } })
    expect((await deliver(api, leased)).status).toBe(409)
    expect(await stateOf(api, searchId)).toBe('QUEUED')
  })

  test('cannot deliver if the patient was stopped meanwhile, and nothing is stored', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    const [leased] = (await lease(api)) as [never]
    await move(api, wmdaId, 'STP')
    const before = await stored(api, searchId)
    expect(await deliver(api, leased)).toMatchObject({
      status: 409,
      body: { type: '/problems/search-ended' },
    })
    expect(await stored(api, searchId)).toEqual(before)
  })
})
