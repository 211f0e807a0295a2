/** retrieveSearch: gives a search and what it found, which counts as a view of the patient. */
import type { Handler } from '../http/operations.ts'
import { touchPatient } from '../store/patients.ts'
import { findSearch } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchSearch } from './refusals.ts'

export const retrieveSearch =
  ({ store, now }: Dependencies): Handler<'retrieveSearch'> =>
  ({ caller, path }) =>
    store.transaction(async (queries) => {
      const search = await findSearch(queries, caller.organisation, path.searchId)
      if (!search) return noSuchSearch()
      await touchPatient(queries, caller.organisation, search.wmdaId, now().toISOString())
      const { searchId, wmdaId, matchEngine, searchType, parameters, state, summary } = search
      const { requestedAt, finishedAt, lastUpdated } = search
      const error = search.error === null ? null : { message: search.error }
      return {
        status: 200,
        body: {
          ...{ searchId, wmdaId, matchEngine, searchType, ...parameters },
          ...{ state, summary, error, requestedAt, finishedAt, lastUpdated },
        },
      }
    })
