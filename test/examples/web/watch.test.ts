/** How the example waits for the results of a search. */
import { describe, expect, test } from 'vitest'
import type { Schemas } from '../../../client/index.ts'
import type { Result } from '../../../examples/web/src/service.ts'
import { watch } from '../../../examples/web/src/watch.ts'
import { guide } from './guide.ts'

type Search = Schemas['Search']

const searchIn = (state: Search['state']): Search => ({
  searchId: 1,
  wmdaId: 100001,
  matchEngine: 2,
  searchType: 'DR',
  overallMismatches: 0,
  isCbuAbLowDrb1HighResolution: false,
  searchOnlyOwnIon: false,
  lociToBeConsidered: null,
  state,
  summary: { summaryText: 'Synthetic', counts: null, resultsDeletedAt: null },
  error: null,
  requestedAt: '2026-01-15T09:46:00.000Z',
  finishedAt: null,
  lastUpdated: '2026-01-15T09:46:00.000Z',
})

const found = (state: Search['state']): Result<Search> => ({
  data: searchIn(state),
  response: new Response(null, { status: 200 }),
})
const refused = (status: number, headers: Record<string, string> = {}): Result<Search> => ({
  error: { status },
  response: new Response(null, { status, headers }),
})

/** What happens, in order: waits in seconds, and what is shown. */
async function watched(...results: (Result<Search> | Error)[]): Promise<(string | number)[]> {
  const happened: (string | number)[] = []
  const left = [...results]
  const visit = new AbortController()
  await watch({
    retrieve: async () => {
      const next = left.shift()
      if (!next) {
        happened.push('retrieved too often')
        visit.abort()
        return refused(500)
      }
      if (next instanceof Error) throw next
      return next
    },
    show: ({ state }) => happened.push(state),
    showProblem: (_, next) => happened.push(next === null ? 'over' : 'problem'),
    wait: async (seconds) => void happened.push(seconds),
    signal: visit.signal,
  })
  expect(left).toEqual([])
  return happened
}

const interval = Number(/at most once every (\d+) seconds/.exec(guide('9-match-engines.md'))?.[1])

describe('a search', () => {
  test.each(['FINISHED', 'FAILED', 'ENDED'] as const)('is retrieved until it is %s', async (last) => {
    expect(await watched(found('QUEUED'), found('RUNNING'), found(last))).toEqual([
      'QUEUED',
      interval,
      'RUNNING',
      interval,
      last,
    ])
  })

  test('is retrieved again after 503, and not before the time in Retry-After', async () => {
    const results = [refused(503, { 'Retry-After': '5' }), refused(503, { 'Retry-After': '120' })]
    expect(await watched(...results, refused(500), found('FINISHED'))).toEqual([
      'problem',
      interval,
      'problem',
      120,
      'problem',
      interval,
      'FINISHED',
    ])
  })

  test('is retrieved again after the connection broke', async () => {
    expect(await watched(new TypeError('Failed to fetch'), found('ENDED'))).toEqual([
      'problem',
      interval,
      'ENDED',
    ])
  })

  test.each([401, 403, 404])('is not retrieved again after %i', async (status) => {
    expect(await watched(refused(status))).toEqual(['over'])
  })

  test('is not retrieved again after the user has left the screen', async () => {
    const visit = new AbortController()
    let retrieved = 0
    await watch({
      retrieve: async () => {
        retrieved++
        return found('QUEUED')
      },
      show: () => {},
      showProblem: () => {},
      wait: async () => visit.abort(),
      signal: visit.signal,
    })
    expect(retrieved).toBe(1)
  })
})
