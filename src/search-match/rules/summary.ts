/** What a search shows about its progress and its results, in every state. */
import { clocks } from '../../../generated/lifecycle.ts'
import type { SearchCounts, SearchSummary } from '../../../generated/schemas.ts'
import type { StoredSearch } from '../../store/searches.ts'

type Shown = Pick<StoredSearch, 'state' | 'results' | 'resultsDeletedAt'>

/** The summary of a search. It is an object in every state, because clients read its text without a check. */
export const summaryOf = (search: Shown): SearchSummary => ({
  summaryText: textOf(search),
  counts: search.results?.counts ?? null,
  resultsDeletedAt: search.resultsDeletedAt,
})

const progress = {
  QUEUED: 'Waiting for a match engine.',
  RUNNING: 'A match engine is running the search.',
  FINISHED: 'The search has run.',
  FAILED: 'The last run failed.',
  ENDED: 'The search ended because the patient was stopped.',
} as const

function textOf({ state, results, resultsDeletedAt }: Shown): string {
  if (results !== null) {
    const found = wordsOf(results)
    return state === 'FINISHED' ? found : `${progress[state]} Results of the last successful run: ${found}`
  }
  if (resultsDeletedAt === null) return progress[state]
  if (state === 'ENDED') return `${progress.ENDED} Its results were deleted.`
  return `${progress[state]} The results were deleted because the patient was suspended for ${clocks.suspension.days} days.`
}

/** The text of the match engine. A blank one says nothing, so the service writes the counts instead. */
const wordsOf = ({ summaryText, counts }: NonNullable<Shown['results']>): string =>
  summaryText.trim() === '' ? inWords(counts) : summaryText

const inWords = ({ potentialDonors, potentialCordBloodUnits }: SearchCounts): string =>
  `Potential donors: ${potentialDonors}. Potential cord blood units: ${potentialCordBloodUnits}.`
