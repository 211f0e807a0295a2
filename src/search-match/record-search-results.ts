/** recordSearchResults: a match engine delivers the results of a leased search, or an error. */
import { requireMachine } from '../operations/caller.ts'
import type { Handler } from '../operations/handler.ts'
import { problem } from '../problems/problem.ts'
import { finishSearch } from '../store/search-queue.ts'
import { findSearch } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchSearch } from './problems.ts'

export const recordSearchResults =
  ({ now }: Dependencies): Handler<'recordSearchResults'> =>
  ({ caller, path, body, change }) => {
    requireMachine(caller)
    return change(async (queries) => {
      const at = now().toISOString()
      const search = await findSearch(queries, caller.organisation, path.searchId)
      if (!search) return noSuchSearch()
      if (search.state === 'ENDED') {
        return problem(
          'search-ended',
          'The patient was stopped, so the search has ended. The results were not stored.',
        )
      }
      const { leaseId, leaseExpires, state } = search
      // A repeated delivery because the response was lost (RFC 9110, section 9.2.2). The results are already stored.
      if (leaseId === body.leaseId && state === body.outcome) return { status: 204 }
      if (leaseId !== body.leaseId || leaseExpires === null || leaseExpires <= at) {
        return problem(
          'lease-not-valid',
          'The lease is not the current lease of this search, or it has expired. The results were not stored. Lease again.',
        )
      }
      const outcome =
        body.outcome === 'FAILED'
          ? { error: body.message }
          : { summary: { summaryText: body.summaryText, counts: body.counts } }
      await finishSearch(queries, search.searchId, outcome, at)
      return { status: 204 }
    })
  }
