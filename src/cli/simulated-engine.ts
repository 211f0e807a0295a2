/**
 * A match engine for the sandbox that matches nothing: it invents counts from the searchId, and says in every
 * result that it is simulated.
 */
import type { Client } from '../../generated/client.ts'
import type { components } from '../../generated/types.ts'

type Engine = components['schemas']['MatchEngine']

const engines: readonly Engine[] = [2, 3]
const most = 10

/** What the engine says of a search; the same search always gets the same. */
function simulatedResult(searchId: number, searchType: 'DR' | 'CB') {
  const count = (searchId * 7) % 40
  const isCord = searchType === 'CB'
  return {
    outcome: 'FINISHED',
    summaryText: `Simulated: ${count} potential ${isCord ? 'cord blood units' : 'donors'}`,
    counts: { potentialDonors: isCord ? 0 : count, potentialCordBloodUnits: isCord ? count : 0 },
  } as const
}

/** Takes what waits and delivers at once. @returns how many searches it answered */
export async function runSimulatedEngine(client: Client): Promise<number> {
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
