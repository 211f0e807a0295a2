/** Functions that the tests of searches share: a person who requests and a match engine that delivers. */
import { expect } from 'vitest'
import { leasesPath, machine, searchesPath, statusPath, type TestApi } from '../support/api.ts'

export const engine = machine

export const found = {
  outcome: 'FINISHED',
  summaryText: '12 potential donors',
  counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
}
export const failed = { outcome: 'FAILED', message: 'The search graph was not available.' }

export const request = (api: TestApi, wmdaId: number, more: object = {}, as?: object) =>
  api.call('POST', searchesPath, {
    ...(as && { as }),
    body: { wmdaId, matchEngine: 2, searchType: 'DR', ...more },
  })

/** Requests a search. The request must succeed. @returns the searchId */
export async function requested(api: TestApi, wmdaId: number, more: object = {}): Promise<number> {
  const answer = await request(api, wmdaId, more)
  expect(answer.status).toBe(201)
  return answer.body.searchId
}

export interface Leased {
  readonly searchId: number
  readonly leaseId: string
  readonly expiresAt: string
}

export async function lease(
  api: TestApi,
  count = 100,
  matchEngine = 2,
  as: object = engine,
): Promise<Leased[]> {
  const { body } = await api.call('POST', leasesPath, { as, body: { matchEngine, count } })
  return body.searches
}

export const deliver = (
  api: TestApi,
  { searchId, leaseId }: Leased,
  outcome: object = found,
  as: object = engine,
) => api.call('PUT', `${searchesPath}/${searchId}/results`, { as, body: { leaseId, ...outcome } })

/** A finished search. @returns the searchId */
export async function finishedSearch(api: TestApi, wmdaId: number, outcome: object = found): Promise<number> {
  const searchId = await requested(api, wmdaId)
  const leased = (await lease(api)).find((each) => each.searchId === searchId) as Leased
  expect((await deliver(api, leased, outcome)).status).toBe(204)
  return searchId
}

/** A search as stored, without a view. */
export async function stored(api: TestApi, searchId: number) {
  return api.store.read((queries) =>
    queries.selectFrom('searches').selectAll().where('id', '=', searchId).executeTakeFirstOrThrow(),
  )
}

export const stateOf = async (api: TestApi, searchId: number) => (await stored(api, searchId)).state

/** Changes the status of a patient. */
export const move = (api: TestApi, wmdaId: number, newStatus: string) =>
  api.call('PUT', statusPath, { body: { wmdaId, newStatus, changeReason: 'OTH' } })
