/** Every list can be read page by page, whatever happens in the meantime. */
import { describe, expect, test } from 'vitest'
import { requested } from '../search-match/searches.ts'
import {
  casesPath,
  limsPatientsPath,
  listPath,
  minimal,
  searchesPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'

interface Listing {
  readonly path: string
  readonly query: string
  /** The identifiers of a page, in their order. */
  ids(body: Record<string, Record<string, unknown>[]>): unknown[]
  /** Adds an entry. @returns its identifier */
  add(): Promise<unknown>
}

const block = {
  contact: {},
  address: {},
  medicationIDs: [],
  insurances: [],
  referringMedicalRecordNumber: '7',
}

/** A list of each kind. Each new entry is at its beginning. */
const lists: Record<string, (api: TestApi) => Promise<Listing>> = {
  listPatients: async (api) => ({
    path: listPath,
    query: '',
    ids: ({ patients }) => patients?.map(({ wmdaId }) => wmdaId) ?? [],
    add: () => api.register(),
  }),
  listPatientSearches: async (api) => {
    const wmdaId = await api.register()
    return {
      path: `${searchesPath}/patientSearches/${wmdaId}`,
      query: '',
      ids: ({ searches }) => searches?.map(({ searchId }) => searchId) ?? [],
      add: () => requested(api, wmdaId),
    }
  },
  listStatusChanges: async (api) => {
    const wmdaId = await api.register()
    await requested(api, wmdaId)
    return {
      path: statusPath,
      query: `wmdaId=${wmdaId}`,
      ids: ({ statusChanges }) => statusChanges?.map(({ changedAt }) => changedAt) ?? [],
      async add() {
        await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'PRE' } })
        return api.clock.toISOString()
      },
    }
  },
  findLimsPatients: async (api) => ({
    path: limsPatientsPath,
    query: 'referringMedicalRecordNumber=7',
    ids: ({ patients }) => patients?.map(({ patientMRN }) => patientMRN) ?? [],
    add: async () => (await api.call('POST', limsPatientsPath, { body: block })).body.patientMRN,
  }),
  listLimsCases: async (api) => {
    const { ID, patientMRN } = (await api.call('POST', limsPatientsPath, { body: block })).body
    return {
      path: casesPath,
      query: `patientMRN=${patientMRN}`,
      ids: ({ cases }) => cases?.map(({ caseID }) => caseID) ?? [],
      add: async () => (await api.call('POST', casesPath, { body: { patient: { MCID: ID } } })).body.caseID,
    }
  },
}

const page = (api: TestApi, { path, query }: Listing, limit: number, after: string | null) =>
  api.call('GET', path, { query: `?${query}&limit=${limit}${after === null ? '' : `&after=${after}`}` })

const later = (api: TestApi) => {
  api.clock = new Date(api.clock.getTime() + 60_000)
}

describe.each(Object.entries(lists))('%s', (_name, start) => {
  test('the pages together have every entry once and in order, although entries are added', async () => {
    const api = await testApi()
    const listing = await start(api)
    for (let count = 0; count < 5; count++) {
      later(api)
      await listing.add()
    }
    const before = listing.ids((await page(api, listing, 1000, null)).body)
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const { body } = await page(api, listing, 2, after)
      expect(listing.ids(body).length).toBeLessThanOrEqual(2)
      seen.push(...listing.ids(body))
      after = body.paging.next
      later(api)
      await listing.add()
    } while (after !== null)
    expect(seen).toEqual(before)
  })

  test('a page that is exactly full and the last one has no next page', async () => {
    const api = await testApi()
    const listing = await start(api)
    later(api)
    await listing.add()
    const { body } = await page(api, listing, 1000, null)
    const count = listing.ids(body).length
    expect((await page(api, listing, count, null)).body.paging).toMatchObject({ limit: count, next: null })
  })

  test('the position of another list, a changed one and an invented one are rejected', async () => {
    const api = await testApi()
    const listing = await start(api)
    const position = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    later(api)
    await listing.add()
    later(api)
    await listing.add()
    const { next } = (await page(api, listing, 1, null)).body.paging
    const [list, place] = JSON.parse(Buffer.from(next, 'base64url').toString())
    const wrong = [
      position(['anotherList', place]),
      position([list, 'text']),
      position([list]),
      position([list, place, 1]),
      position([list, -1]),
      position([list, 2 ** 40]),
      position({ list, place }),
      `${next}A`,
      'abc',
    ]
    for (const after of wrong) {
      const { status, body } = await page(api, listing, 1, after)
      expect([after, status]).toEqual([after, 400])
      expect(body.errors).toMatchObject([{ parameter: 'after', code: 'wrong-form' }])
    }
  })
})

test('a position of the list by views is not one in the list by changes', async () => {
  const api = await testApi()
  await api.register()
  await api.register()
  const { next } = (await api.call('GET', listPath, { query: '?limit=1' })).body.paging
  const query = `?limit=1&updatedSince=2026-01-01T00:00:00Z&after=${next}`
  expect((await api.call('GET', listPath, { query })).status).toBe(400)
})

test('both forms of the list accept each other’s position, and filters apply to every page', async () => {
  const api = await testApi()
  const ids: number[] = []
  for (const legalTerms of [true, false, true, true]) {
    later(api)
    ids.push(await api.register({ ...minimal, patientId: 'X-1', legalTerms } as never))
  }
  const first = await api.call('POST', listPath, { body: { patientId: 'X-1', limit: 2 } })
  const { next } = first.body.paging
  const second = await api.call('GET', listPath, { query: `?patientId=X-1&limit=2&after=${next}` })
  const all = [first, second].flatMap(({ body }) => body.patients).map(({ wmdaId }) => wmdaId)
  expect(all).toEqual([ids[3], ids[2], ids[0]])
  expect(second.body.paging).toMatchObject({ totalCount: 3, offset: 0, next: null })
})

test('patients that were viewed at the same time are on one page each', async () => {
  const api = await testApi()
  const ids = [await api.register(), await api.register(), await api.register()]
  const seen: number[] = []
  let after: string | null = null
  do {
    const { body } = await api.call('POST', listPath, { body: { limit: 1, after } })
    seen.push(...body.patients.map(({ wmdaId }: { wmdaId: number }) => wmdaId))
    after = body.paging.next
  } while (after !== null)
  expect(seen).toEqual(ids)
})
