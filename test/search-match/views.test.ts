import { expect, test } from 'vitest'
import { openViews } from '../../src/search-match/views.ts'
import type { Store } from '../../src/store/store.ts'
import { Unavailable } from '../../src/unavailable.ts'
import { testApi } from '../support/api.ts'

const [early, late] = ['2026-01-16T09:30:00.000Z', '2026-01-17T09:30:00.000Z']

/** A store whose writes the test lets through, one after the other, or refuses. */
async function gatedStore() {
  const api = await testApi()
  const gates: ((isOpen: boolean) => void)[] = []
  const transaction: Store['transaction'] = async (work, options) => {
    const isOpen = await new Promise<boolean>((resolve) => gates.push(resolve))
    if (!isOpen) throw new Unavailable('SQLITE_BUSY')
    return api.store.transaction(work, options)
  }
  const lastViewed = (wmdaId: number) =>
    api.store.queries
      .selectFrom('patients')
      .select('last_viewed')
      .where('wmda_id', '=', wmdaId)
      .executeTakeFirst()
      .then((row) => row?.last_viewed)
  return { api, gates, transaction, lastViewed }
}

test('a view that comes while an earlier one of the same patient is stored is not forgotten with it', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaId = await api.register()
  const views = openViews({ transaction })
  const first = views.record('6939', wmdaId, early)
  const second = views.record('6939', wmdaId, late)
  gates[1]?.(false)
  await second
  gates[0]?.(true)
  await first
  expect(await lastViewed(wmdaId)).toBe(early)
  const again = views.store()
  gates[2]?.(true)
  await again
  expect(await lastViewed(wmdaId)).toBe(late)
})

test('a view that is stored late does not take back a later one', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaId = await api.register()
  const views = openViews({ transaction })
  const refused = views.record('6939', wmdaId, early)
  gates[0]?.(false)
  await refused
  await openViews(api.store).record('6939', wmdaId, late)
  const again = views.store()
  gates[1]?.(true)
  await again
  expect(await lastViewed(wmdaId)).toBe(late)
})

test('only so many views are remembered, so that a long outage does not fill the memory', async () => {
  const { api, gates, transaction, lastViewed } = await gatedStore()
  const wmdaIds = [await api.register(), await api.register(), await api.register()]
  const views = openViews({ transaction }, 2)
  for (const wmdaId of wmdaIds) {
    const refused = views.record('6939', wmdaId, early)
    gates.pop()?.(false)
    await refused
  }
  const again = views.store()
  gates.pop()?.(true)
  await again
  const stored = await Promise.all(wmdaIds.map(lastViewed))
  expect(stored.map((moment) => moment === early)).toEqual([true, true, false])
})

test('an error that nobody expected is not swallowed', async () => {
  const views = openViews({ transaction: () => Promise.reject(new Error('unexpected')) })
  await expect(views.record('6939', 100001, early)).rejects.toThrow('unexpected')
})
