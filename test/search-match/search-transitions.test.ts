import { describe, expect, test } from 'vitest'
import { clocks } from '../../generated/lifecycle.ts'
import { minimal, patientsPath, testApi } from '../support/api.ts'
import {
  deliver,
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

describe('the effect of a transition on searches', () => {
  test('STP ends them and deletes their results; reactivation does not restore them', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    expect(await stored(api, searchId)).toMatchObject({ state: 'ENDED', summary: null, error: null })
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date('2026-01-20T00:00:00.000Z'))
    expect(await stored(api, searchId)).toMatchObject({ state: 'ENDED', summary: null })
    expect(await lease(api)).toEqual([])
  })

  test.each([
    ['results', found],
    ['an error', failed],
  ])('STP deletes %s, and the lease of a running search', async (_what, outcome) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const done = await finishedSearch(api, wmdaId, outcome)
    const running = await requested(api, wmdaId)
    await lease(api)
    later(api, minute)
    await move(api, wmdaId, 'STP')
    for (const searchId of [done, running]) {
      expect(await stored(api, searchId)).toMatchObject({
        state: 'ENDED',
        summary: null,
        error: null,
        lease_id: null,
        lease_expires: null,
        last_updated: api.clock.toISOString(),
      })
    }
  })

  test('an ended search never changes again', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    const ended = await stored(api, searchId)
    for (const status of ['STP', 'ACT', 'SUS', 'ACT', 'STP']) {
      later(api, minute)
      await move(api, wmdaId, status)
      if (status === 'ACT') {
        await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
        await requested(api, wmdaId)
      }
      await api.sweepAt(new Date(api.clock.getTime() + 25 * 60 * minute))
      expect([status, await stored(api, searchId)]).toEqual([status, ended])
    }
    // Anonymisation does not change it either.
    expect((await api.sweepAt(new Date('2027-01-01T00:00:00.000Z'))).anonymised).toBe(1)
    expect(await stored(api, searchId)).toEqual(ended)
  })

  test.each([
    ['results', found, 'FINISHED'],
    ['an error', failed, 'FAILED'],
  ])(
    'SUS cancels a refresh that is leased; a search that had %s before still has them',
    async (_what, outcome, state) => {
      const api = await testApi()
      const wmdaId = await api.register()
      const searchId = await finishedSearch(api, wmdaId, outcome)
      const before = await stored(api, searchId)
      await move(api, wmdaId, 'ACT')
      await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
      const [leased] = await lease(api)
      await move(api, wmdaId, 'SUS')
      expect(await stored(api, searchId)).toMatchObject({
        state,
        summary: before.summary,
        error: before.error,
        lease_expires: null,
        last_updated: api.clock.toISOString(),
      })
      expect((await deliver(api, leased as never)).body.type).toBe('/problems/lease-not-valid')
    },
  )

  test('SUS keeps a search that a change of the data queued, even if a refresh was already waiting', async () => {
    for (const isRefreshed of [false, true]) {
      const api = await testApi()
      const wmdaId = await api.register()
      const searchId = await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'ACT')
      if (isRefreshed) await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
      await move(api, wmdaId, 'SUS')
      expect([isRefreshed, await stateOf(api, searchId)]).toEqual([isRefreshed, 'QUEUED'])
    }
  })

  test('SUS cancels a refresh with an expired lease, because it is still a refresh', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
    await lease(api)
    await api.sweepAt(new Date(api.clock.getTime() + clocks.lease.minutes * minute))
    expect(await stateOf(api, searchId)).toBe('QUEUED')
    await move(api, wmdaId, 'SUS')
    expect(await stateOf(api, searchId)).toBe('FINISHED')
  })

  test('SUS of one patient does not change the refreshes of others', async () => {
    const api = await testApi()
    const [wmdaId, other] = [await api.register(), await api.register()]
    for (const each of [wmdaId, other]) {
      await finishedSearch(api, each)
      await move(api, each, 'ACT')
    }
    expect((await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))).refreshed).toBe(2)
    await move(api, wmdaId, 'SUS')
    expect(await lease(api)).toHaveLength(1)
  })

  test('SUS cancels a refresh without a result; earlier results are kept', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    const requestedOne = await requested(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
    expect(await stateOf(api, searchId)).toBe('QUEUED')
    await move(api, wmdaId, 'SUS')
    expect(await stored(api, searchId)).toMatchObject({
      state: 'FINISHED',
      summary: expect.stringContaining('12'),
    })
    // A search that a caller requested is still wanted.
    expect(await stateOf(api, requestedOne)).toBe('QUEUED')
  })
})
