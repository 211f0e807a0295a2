/**
 * A match engine that does not match. It derives numbers from the searchId, and states in every result that it is
 * simulated.
 */
import type { PatientApiClient, Schemas } from '../../client/index.ts'

type Lease = Schemas['LeasedSearch']
type Results = Schemas['RecordSearchResultsRequest']
export type EngineName = Schemas['MatchEngine']

export const engineNames: readonly EngineName[] = [2, 3]

/** The results for a lease. The same search always gets the same results. */
export function simulatedResults({ searchId, leaseId, searchType }: Lease, fails: boolean): Results {
  if (fails)
    return { leaseId, outcome: 'FAILED', message: 'Simulated: the match engine could not run the search.' }
  const count = (searchId * 7) % 40
  const isCord = searchType === 'CB'
  return {
    leaseId,
    outcome: 'FINISHED',
    summaryText: `Simulated: ${count} potential ${isCord ? 'cord blood units' : 'donors'}`,
    counts: { potentialDonors: isCord ? 0 : count, potentialCordBloodUnits: isCord ? count : 0 },
  }
}

/** Leases the searches that wait longest. @param count at most so many */
export async function lease(
  client: PatientApiClient,
  matchEngine: EngineName,
  count: number,
): Promise<Lease[]> {
  const { data } = await client.POST('/api/v2/search-leases', { body: { matchEngine, count } })
  return data?.searches ?? []
}

/** Delivers results. They are not stored if the lease has expired meanwhile; the search is then queued again. */
export async function deliver(client: PatientApiClient, { searchId }: Lease, body: Results): Promise<void> {
  await client.PUT('/api/v2/searches/{searchId}/results', { params: { path: { searchId } }, body })
}

/** How many searches one run leases for each engine. */
const most = 10

export interface Engine {
  /**
   * Delivers the results of the searches that the last run leased, then leases the waiting ones. So each search is in
   * RUNNING from one run to the next, and a user interface can show it.
   */
  run(client: PatientApiClient): Promise<void>
}

/** @param fails whether the next search fails */
export function simulatedEngine(fails: () => boolean): Engine {
  let leased: Lease[] = []
  return {
    async run(client) {
      const ready = leased
      leased = []
      for (const each of ready) await deliver(client, each, simulatedResults(each, fails()))
      for (const engine of engineNames) leased.push(...(await lease(client, engine, most)))
    },
  }
}
