import { expect, test } from 'vitest'
import { Unavailable } from '../../src/problems/unavailable.ts'
import { openViews } from '../../src/search-match/views.ts'
import type { Store } from '../../src/store/store.ts'
import { testApi } from '../support/api.ts'

const [early, late] = ['2026-01-16T09:30:00.000Z', '2026-01-17T09:30:00.000Z']

/** Runs all pending tasks. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A database in which the test allows or rejects each write. */
async function gatedStore() {
  const api = await testApi()
  const gates: ((isOpen: boolean) => void)[] = []
  const transaction: Store['transaction'] = async (work, options) => {
    const isOpen = await new Promise<boolean>((resolve) => gates.push(resolve))
    if (!isOpen) throw new Unavailable('SQLITE_BUSY')
    return api.store.transaction(work, options)
  }
  const lastViewed = (wmdaId: number) =>
    api.store
      .read((queries) =>
        queries
          .selectFrom('listed_patients')
          .select('last_viewed')
          .where('wmda_id', '=', wmdaId)
          .executeTakeFirst(),
      )
      .then((row) => row?.last_viewed)
  return { api, gates, transaction, lastViewed }
}

test('a view that arrives while an earlier one of the same patient is being stored is kept', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaId = await api.register()
  const views = openViews({ transaction })
  const first = views.record('6939', wmdaId, early)
  await turn()
  const second = views.record('6939', wmdaId, late)
  gates[0]?.(true)
  await first
  expect(await lastViewed(wmdaId)).toBe(early)
  await turn()
  gates[1]?.(true)
  await second
  expect(await lastViewed(wmdaId)).toBe(late)
})

test('simultaneous views are stored together, and none is written twice', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaIds = await Promise.all(Array.from({ length: 50 }, () => api.register()))
  const views = openViews({ transaction })
  const recorded = wmdaIds.map((wmdaId) => views.record('6939', wmdaId, early))
  await turn()
  // Some views arrive while others are being stored.
  recorded.push(...wmdaIds.map((wmdaId) => views.record('6939', wmdaId, late)))
  gates[0]?.(true)
  await recorded[0]
  await turn()
  gates[1]?.(true)
  await Promise.all(recorded)
  expect(gates).toHaveLength(2)
  expect(new Set(await Promise.all(wmdaIds.map(lastViewed)))).toEqual(new Set([late]))
})

test('views from an outage are stored in small transactions, the latest view first', async () => {
  const { api, transaction, gates, lastViewed } = await gatedStore()
  const wmdaIds = [await api.register(), await api.register(), await api.register()]
  const [first = 0, second = 0, third = 0] = wmdaIds
  const views = openViews({ transaction }, { batch: 2 })
  for (const wmdaId of wmdaIds.slice(0, 2)) {
    const refused = views.record('6939', wmdaId, early)
    await turn()
    gates.pop()?.(false)
    await refused
  }
  const recorded = views.record('6939', third, early)
  await turn()
  gates.pop()?.(true)
  await recorded
  expect([await lastViewed(second), await lastViewed(third)]).toEqual([early, early])
  expect(await lastViewed(first)).not.toBe(early)
  const stored = views.store()
  await turn()
  gates.pop()?.(true)
  await stored
  expect(await lastViewed(first)).toBe(early)
})

test('at the end the service waits for the database, and lost views are counted', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaIds = [await api.register(), await api.register()]
  const waits: unknown[] = []
  const views = openViews({
    transaction: (work, options) => {
      waits.push(options?.wait)
      return transaction(work, options)
    },
  })
  for (const wmdaId of wmdaIds) {
    const refused = views.record('6939', wmdaId, early)
    await turn()
    gates.pop()?.(false)
    await refused
  }
  for (const [isOpen, lost] of [
    [false, 2],
    [true, 0],
  ] as const) {
    const closed = views.close()
    await turn()
    gates.pop()?.(isOpen)
    expect(await closed).toBe(lost)
  }
  expect(waits).toEqual([false, false, true, true])
  expect(await Promise.all(wmdaIds.map(lastViewed))).toEqual([early, early])
})

test('a view that is stored late does not overwrite a later one', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaId = await api.register()
  const views = openViews({ transaction })
  const refused = views.record('6939', wmdaId, early)
  await turn()
  gates[0]?.(false)
  await refused
  await openViews(api.store).record('6939', wmdaId, late)
  const again = views.store()
  await turn()
  gates[1]?.(true)
  await again
  expect(await lastViewed(wmdaId)).toBe(late)
})

test('the number of views in memory is limited, so that a long outage does not fill the memory', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaIds = [await api.register(), await api.register(), await api.register()]
  const views = openViews({ transaction }, { most: 2 })
  for (const wmdaId of wmdaIds) {
    const refused = views.record('6939', wmdaId, early)
    await turn()
    gates.pop()?.(false)
    await refused
  }
  const again = views.store()
  await turn()
  gates.pop()?.(true)
  await again
  const stored = await Promise.all(wmdaIds.map(lastViewed))
  expect(stored.map((moment) => moment === early)).toEqual([true, true, false])
})

test('an unexpected error is not hidden', async () => {
  const views = openViews({ transaction: () => Promise.reject(new Error('unexpected')) })
  await expect(views.record('6939', 100001, early)).rejects.toThrow('unexpected')
})
