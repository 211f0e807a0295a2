/** A search, retrieved again and again until the match engine has delivered its results. */
import { codes, type Schemas } from '@patient-api/client'
import { element, facts, link } from '../dom.ts'
import { labelOf, shownClock, shownTime, yesOrNo } from '../format.ts'
import { announce } from '../page.ts'
import { problemBox } from '../problems.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'
import { pause, watch } from '../watch.ts'

export const search: ScreenOf = async ({ client, signal }, id) => {
  const searchId = Number(id)
  const retrieve = () => client.GET('/api/v2/searches/{searchId}', { params: { path: { searchId } }, signal })
  const first = await retrieve()
  const record = dataOf(first)

  const progress = element('div')
  let spoken = record.state
  const show = (current: Schemas['Search'], next: number | null) => {
    progress.replaceChildren(...resultOf(current), nextCheck(next))
    // Each retrieval would be too much to listen to.
    if (current.state !== spoken) announce(`${current.summary.summaryText}`)
    spoken = current.state
  }
  let shownFirst = false
  void watch({
    retrieve: async () => {
      if (shownFirst) return retrieve()
      shownFirst = true
      return first
    },
    show,
    showProblem: (error, next) => progress.replaceChildren(problemBox(error, { content: [nextCheck(next)] })),
    wait: pause,
    signal,
  })
  return {
    title: `Search ${searchId}`,
    content: [
      progress,
      element('h2', {}, 'Request'),
      facts([
        ['Patient', link(String(record.wmdaId), `#/patients/${record.wmdaId}`)],
        ['Match engine', labelOf(codes.matchEngine, record.matchEngine)],
        ['Search for', labelOf(codes.searchType, record.searchType)],
        ['Mismatches in total, at most', String(record.overallMismatches)],
        ['Only my own organisation', yesOrNo(record.searchOnlyOwnIon)],
        ['Requested', shownTime(record.requestedAt)],
      ]),
    ],
  }
}

const resultOf = ({ state, summary, error, finishedAt }: Schemas['Search']): HTMLElement[] => [
  element('p', { class: `result ${state.toLowerCase()}` }, summary.summaryText),
  facts([
    ['State', `${labelOf(codes.searchState, state)} (${state})`],
    ...(summary.counts
      ? ([
          ['Potential donors', String(summary.counts.potentialDonors)],
          ['Potential cord blood units', String(summary.counts.potentialCordBloodUnits)],
        ] as const)
      : []),
    ...(error ? ([['Error of the match engine', error.message]] as const) : []),
    ['Finished', shownTime(finishedAt)],
    ...(summary.resultsDeletedAt
      ? ([['Results deleted', shownTime(summary.resultsDeletedAt)]] as const)
      : []),
  ]),
]

const nextCheck = (next: number | null): HTMLElement =>
  element(
    'p',
    { class: 'meta' },
    `Checked at ${shownClock(new Date())}. `,
    next === null
      ? 'The search is over, so this page does not check it again.'
      : `This page checks it again after ${next} seconds.`,
  )
