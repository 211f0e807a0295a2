/** retrieveSearch: returns a search and its results. Retrieving a search counts as a view of the patient. */
import type { Handler } from '../operations/handler.ts'
import { findSearch } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchSearch } from './problems.ts'

export const retrieveSearch =
  ({ store, views, now }: Dependencies): Handler<'retrieveSearch'> =>
  async ({ caller, path }) => {
    const { organisation } = caller
    const search = await store.read((queries) => findSearch(queries, organisation, path.searchId))
    if (!search) return noSuchSearch()
    await views.record(organisation, search.wmdaId, now().toISOString())
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
  }
