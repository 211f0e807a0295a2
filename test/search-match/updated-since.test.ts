/** A client that asks only for changes misses none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assignedUserPath,
  coordinator,
  listPath,
  minimal,
  patientsPath,
  statusPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { deliver, found, lease, request } from './searches.ts'

const start = '2026-01-15T09:30:00.000Z'
const at = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000)

const changedSince = (api: TestApi, updatedSince: string, as: object = coordinator) =>
  api.call('GET', listPath, { as, query: `?updatedSince=${encodeURIComponent(updatedSince)}` })
const ids = (answer: { body: { patients: { wmdaId: number }[] } }) =>
  answer.body.patients.map(({ wmdaId }) => wmdaId)

describe('what is a change', () => {
  const changes: Record<string, (api: TestApi, wmdaId: number) => Promise<unknown>> = {
    'an update of the record': (api, wmdaId) =>
      api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, weight: 70 } }),
    'a status change': (api, wmdaId) =>
      api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } }),
    'an assignment': (api, wmdaId) =>
      api.call('PUT', assignedUserPath, { body: { wmdaId, userName: 'colleague@registry.example' } }),
    'the first requested search': (api, wmdaId) => request(api, wmdaId),
    'a stop by the system': (api) => api.sweepAt(at(43 * 24 * 60)),
  }
  test.each(Object.entries(changes))('%s', async (_what, change) => {
    const api = await testApi()
    const [one, other] = [await api.register(), await api.register()]
    api.clock = at(42 * 24 * 60 - 10)
    await api.call('GET', patientsPath, { query: `?wmdaId=${other}` })
    api.clock = at(42 * 24 * 60 - 5)
    await change(api, one)
    // The sweep is late, but the time of the change is when it happened.
    expect(ids(await changedSince(api, api.clock.toISOString()))).toEqual([one])
    expect(ids(await changedSince(api, new Date(api.clock.getTime() + 1).toISOString()))).toEqual([])
  })

  test('a further search, which does not change the status', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await request(api, wmdaId)
    api.clock = at(5)
    await request(api, wmdaId)
    expect(ids(await changedSince(api, at(5).toISOString()))).toEqual([wmdaId])
  })

  test('results, an error and the deletion of results', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await request(api, wmdaId)
    await request(api, wmdaId)
    const [first, second] = await lease(api)
    for (const [minute, leased, outcome] of [
      [5, first, found],
      [6, second, { outcome: 'FAILED', message: 'Out of order.' }],
    ] as const) {
      api.clock = at(minute)
      expect((await deliver(api, leased as never, outcome)).status).toBe(204)
      expect(ids(await changedSince(api, at(minute).toISOString()))).toEqual([wmdaId])
    }
    await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'SUS' } })
    api.clock = at(41 * 24 * 60)
    await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    await api.sweepAt(at(42 * 24 * 60 + 30))
    // The sweep is late. The time of the change is when the results were deleted, not when they should have been.
    expect(ids(await changedSince(api, at(42 * 24 * 60 + 30).toISOString()))).toEqual([wmdaId])
  })

  test('a view, a lease and a refresh are none', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await request(api, wmdaId)
    api.clock = at(5)
    await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    await lease(api)
    await api.sweepAt(at(30))
    expect(ids(await changedSince(api, at(5).toISOString()))).toEqual([])
  })
})

test('earliest change first, then by wmdaId, with the value to send next time', async () => {
  const api = await testApi()
  const [a, b, c] = [await api.register(), await api.register(), await api.register()]
  api.clock = at(1)
  await request(api, a)
  const answer = await changedSince(api, start)
  expect(ids(answer)).toEqual([b, c, a])
  expect(answer.body.paging.nextUpdatedSince).toBe(at(1).toISOString())
  const again = await changedSince(api, answer.body.paging.nextUpdatedSince)
  expect(ids(again)).toEqual([a])
})

test('an empty page returns the time that was sent, in UTC', async () => {
  const api = await testApi()
  await api.register()
  const { paging, patients } = (await changedSince(api, '2026-01-16T01:00:00+01:00')).body
  expect(patients).toEqual([])
  expect(paging.nextUpdatedSince).toBe('2026-01-16T00:00:00.000Z')
})

test('the other filters apply too', async () => {
  const api = await testApi()
  const [stopped] = [await api.register(), await api.register()]
  await api.call('PUT', statusPath, { body: { wmdaId: stopped, newStatus: 'STP', changeReason: 'OTH' } })
  const body = { updatedSince: start, status: ['STP'] }
  const answer = await api.call('POST', listPath, { body })
  expect(ids(answer)).toEqual([stopped])
  expect(answer.body.paging.totalCount).toBe(1)
})

test('changes of another organisation are not returned', async () => {
  const api = await testApi()
  await api.register()
  expect(ids(await changedSince(api, start, stranger))).toEqual([])
})

interface Known {
  since: string
  readonly weights: Map<number, number | null>
}

/** Asks for the changes since the last time, page by page, and lets something happen between two pages. */
async function follow(api: TestApi, known: Known, between: () => Promise<unknown>): Promise<void> {
  const first = { updatedSince: known.since, limit: 2 }
  let after: string | null = null
  do {
    const { body } = await api.call('POST', listPath, { body: { ...first, after } })
    for (const { wmdaId } of body.patients) {
      const { weight } = (await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).body
      known.weights.set(wmdaId, weight)
    }
    known.since = body.paging.nextUpdatedSince
    after = body.paging.next
    if (after !== null) await between()
  } while (after !== null)
}

test('no change is missed, although the clock goes back and records change between two pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          patient: fc.nat(3),
          weight: fc.integer({ min: 1, max: 999 }),
          clock: fc.integer({ min: -5, max: 5 }),
          isFollowed: fc.boolean(),
        }),
        { minLength: 5, maxLength: 12 },
      ),
      async (steps) => {
        const api = await testApi()
        const wmdaIds: number[] = []
        for (let count = 0; count < 4; count++) wmdaIds.push(await api.register())
        const known: Known = { since: '1970-01-01T00:00:00Z', weights: new Map() }
        const update = ({ patient, weight, clock }: (typeof steps)[number]) => {
          api.clock = new Date(api.clock.getTime() + clock * 60_000)
          return api.call('PUT', patientsPath, { body: { ...minimal, wmdaId: wmdaIds[patient], weight } })
        }
        const weights = new Map<number | undefined, number | null>(wmdaIds.map((wmdaId) => [wmdaId, null]))
        for (const [index, step] of steps.entries()) {
          await update(step)
          weights.set(wmdaIds[step.patient], step.weight)
          const other = steps[(index + 3) % steps.length]
          if (step.isFollowed && other) {
            await follow(api, known, async () => {
              await update(other)
              weights.set(wmdaIds[other.patient], other.weight)
            })
          }
        }
        await follow(api, known, async () => undefined)
        expect([...known.weights].sort()).toEqual([...weights].sort())
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})
