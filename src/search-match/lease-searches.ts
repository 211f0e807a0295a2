/** leaseSearches: leases waiting searches to a match engine. */
import { requireMachine } from '../operations/caller.ts'
import type { Handler } from '../operations/handler.ts'
import { findPatient } from '../store/patients.ts'
import { findWaiting, leaseSearch, requeueExpired } from '../store/search-queue.ts'
import type { StoredSearch } from '../store/searches.ts'
import type { Queries } from '../store/tables.ts'
import type { Dependencies } from './dependencies.ts'
import { leaseEnds } from './rules/deadlines.ts'

/** The maximum number of expired leases that are re-queued before searches are leased. */
const batch = 100

export const leaseSearches =
  ({ now, newLeaseId }: Dependencies): Handler<'leaseSearches'> =>
  ({ caller, body, change }) => {
    requireMachine(caller)
    return change(async (queries) => {
      const at = now().toISOString()
      const expires = leaseEnds(now()).toISOString()
      await requeueExpired(queries, at, batch, caller.organisation)
      const waiting = await findWaiting(queries, caller.organisation, body.matchEngine, body.count)
      const searches = []
      for (const search of waiting) {
        const leaseId = newLeaseId()
        await leaseSearch(queries, caller.organisation, search.searchId, { leaseId, expires, at })
        searches.push(await workOf(queries, caller.organisation, search, leaseId, expires))
      }
      return { status: 200, body: { searches } }
    })
  }

/** The data for the match engine: the search, and only the patient data that a match depends on. */
async function workOf(
  queries: Queries,
  organisation: string,
  search: StoredSearch,
  leaseId: string,
  expiresAt: string,
) {
  const { searchId, wmdaId, searchType, parameters } = search
  const patient = await findPatient(queries, organisation, wmdaId)
  // A search always belongs to its patient's organisation.
  if (!patient) throw new Error('A search has no patient.')
  const { hla, ethnicity, poolCountryCode } = patient.block
  return { searchId, leaseId, expiresAt, searchType, ...parameters, hla, ethnicity, poolCountryCode }
}
