/** What a match engine delivers for a lease, and whether it was delivered before. */
import { isDeepStrictEqual } from 'node:util'
import type { RecordSearchResultsRequest } from '../../../generated/schemas.ts'
import type { Outcome, StoredSearch } from '../../store/searches.ts'

/** The outcome of a run as it is stored. */
export const outcomeOf = (delivery: RecordSearchResultsRequest): Outcome =>
  delivery.outcome === 'FAILED'
    ? { error: delivery.message }
    : { results: { summaryText: delivery.summaryText, counts: delivery.counts } }

/** Whether something was delivered under the last lease of a search. */
export const isAnswered = ({ state }: Pick<StoredSearch, 'state'>): boolean =>
  state === 'FINISHED' || state === 'FAILED'

/** Whether the last delivery for a search had the same content. It cannot be known if its results were deleted. */
export function isDelivered(
  delivery: RecordSearchResultsRequest,
  { state, results, error }: Pick<StoredSearch, 'state' | 'results' | 'error'>,
): boolean {
  const stored = state === 'FAILED' ? { error } : { results }
  return isDeepStrictEqual(outcomeOf(delivery), stored)
}
