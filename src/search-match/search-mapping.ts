/** Maps a stored search to the search as responses contain it. */
import type { Search } from '../../generated/schemas.ts'
import type { StoredSearch } from '../store/searches.ts'
import { summaryOf } from './rules/summary.ts'

export function searchOf(search: StoredSearch): Search {
  const { searchId, wmdaId, matchEngine, searchType, parameters, state } = search
  const { requestedAt, finishedAt, lastUpdated } = search
  const error = search.error === null ? null : { message: search.error }
  return {
    ...{ searchId, wmdaId, matchEngine, searchType, ...parameters },
    ...{ state, summary: summaryOf(search), error, requestedAt, finishedAt, lastUpdated },
  }
}
