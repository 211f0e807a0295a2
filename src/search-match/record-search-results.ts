/** recordSearchResults: a match engine delivers the results of a leased search, or an error. */
import { requireMachine } from '../operations/caller.ts'
import type { Handler } from '../operations/handler.ts'
import { problem } from '../problems/problem.ts'
import { noteChange } from '../store/patients.ts'
import { finishSearch } from '../store/search-queue.ts'
import { findSearchForChange } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchSearch } from './problems.ts'
import { isAnswered, isDelivered, outcomeOf } from './rules/delivery.ts'
import { restartSuspension } from './suspension.ts'

export const recordSearchResults =
  ({ now }: Dependencies): Handler<'recordSearchResults'> =>
  ({ caller, path, body, change }) => {
    requireMachine(caller)
    return change(async (queries) => {
      const moment = now()
      const at = moment.toISOString()
      const { organisation } = caller
      const search = await findSearchForChange(queries, organisation, path.searchId)
      if (!search) return noSuchSearch()
      if (search.state === 'ENDED') {
        return problem(
          'search-ended',
          'The patient was stopped, so the search has ended. The results were not stored.',
        )
      }
      const { leaseId, leaseExpires } = search
      if (leaseId === body.leaseId && isAnswered(search)) {
        // A repeated delivery because the response was lost (RFC 9110, section 9.2.2). It is already stored.
        if (isDelivered(body, search)) return { status: 204 }
        return problem(
          'lease-not-valid',
          'A different delivery was already stored for this lease. These results were not stored. Lease again.',
        )
      }
      if (leaseId !== body.leaseId || leaseExpires === null || leaseExpires <= at) {
        return problem(
          'lease-not-valid',
          'The lease is not the current lease of this search, or it has expired. The results were not stored. Lease again.',
        )
      }
      if (body.outcome === 'FINISHED') await restartSuspension(queries, organisation, search.wmdaId, moment)
      await finishSearch(queries, organisation, search.searchId, outcomeOf(body), at)
      await noteChange(queries, organisation, search.wmdaId, at)
      return { status: 204 }
    })
  }
