/**
 * A match engine for the sandbox that does not match. It derives numbers from the searchId, and states in every result
 * that it is simulated.
 */
import type { PatientApiClient } from '../../client/index.ts'
import type { components } from '../../generated/types.ts'

type Engine = components['schemas']['MatchEngine']

const engines: readonly Engine[] = [2, 3]
const most = 10

/** The results for a search. The same search always gets the same results. */
function simulatedResult(searchId: number, searchType: 'DR' | 'CB') {
  const count = (searchId * 7) % 40
  const isCord = searchType === 'CB'
  return {
    outcome: 'FINISHED',
    summaryText: `Simulated: ${count} potential ${isCord ? 'cord blood units' : 'donors'}`,
    counts: { potentialDonors: isCord ? 0 : count, potentialCordBloodUnits: isCord ? count : 0 },
  } as const
}

/** Leases the waiting searches and delivers results immediately. @returns the number of searches */
export async function runSimulatedEngine(client: PatientApiClient): Promise<number> {
  let answered = 0
  for (const matchEngine of engines) {
    const { data } = await client.POST('/api/v2/search-leases', { body: { matchEngine, count: most } })
    for (const { searchId, leaseId, searchType } of data?.searches ?? []) {
      const { response } = await client.PUT('/api/v2/searches/{searchId}/results', {
        params: { path: { searchId } },
        body: { leaseId, ...simulatedResult(searchId, searchType) },
      })
      if (response.ok) answered++
    }
  }
  return answered
}
