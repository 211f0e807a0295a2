import { describe, expect, test } from 'vitest'
import { SearchSummary } from '../../../generated/schemas.ts'
import { summaryOf } from '../../../src/search-match/rules/summary.ts'

const results = {
  summaryText: '12 potential donors',
  counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
}
const deleted = '2026-02-26T09:30:00.000Z'
const states = ['QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'ENDED'] as const
const because = 'The results were deleted because the patient was suspended for 42 days.'
const last = 'Results of the last successful run: 12 potential donors'

/** The text of each state: without results, with results of an earlier run, and with deleted results. */
const texts = {
  QUEUED: [
    'Waiting for a match engine.',
    `Waiting for a match engine. ${last}`,
    `Waiting for a match engine. ${because}`,
  ],
  RUNNING: [
    'A match engine is running the search.',
    `A match engine is running the search. ${last}`,
    `A match engine is running the search. ${because}`,
  ],
  FINISHED: ['The search has run.', '12 potential donors', `The search has run. ${because}`],
  FAILED: ['The last run failed.', `The last run failed. ${last}`, `The last run failed. ${because}`],
  ENDED: [
    'The search ended because the patient was stopped.',
    `The search ended because the patient was stopped. ${last}`,
    'The search ended because the patient was stopped. Its results were deleted.',
  ],
} as const

describe.each(states)('%s', (state) => {
  test('without results', () => {
    const summary = summaryOf({ state, results: null, resultsDeletedAt: null })
    expect(summary).toEqual({ summaryText: texts[state][0], counts: null, resultsDeletedAt: null })
  })

  test('with results', () => {
    const summary = summaryOf({ state, results, resultsDeletedAt: null })
    expect(summary).toEqual({ summaryText: texts[state][1], counts: results.counts, resultsDeletedAt: null })
  })

  test('with deleted results', () => {
    const summary = summaryOf({ state, results: null, resultsDeletedAt: deleted })
    expect(summary).toEqual({ summaryText: texts[state][2], counts: null, resultsDeletedAt: deleted })
  })

  test('fits the contract with the longest text of a match engine', () => {
    const longest = { ...results, summaryText: 'x'.repeat(1000) }
    const summary = summaryOf({ state, results: longest, resultsDeletedAt: null })
    expect(SearchSummary.safeParse(summary).success).toBe(true)
  })

  test('shows the counts if the text of the match engine is blank', () => {
    const { summaryText } = summaryOf({
      state,
      results: { ...results, summaryText: ' ' },
      resultsDeletedAt: null,
    })
    expect(summaryText).toMatch(/Potential donors: 12. Potential cord blood units: 0.$/)
  })
})
