import { expect, test } from 'vitest'
import { isView, type Viewer } from '../../../src/search-match/rules/views.ts'

const results = {
  summaryText: '12 potential donors',
  counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
}
const ended = '2026-01-15T09:30:00.000Z'
const person: Viewer = { isPerson: true }
const machine = (lastViewed: string): Viewer => ({ isPerson: false, lastViewed })
const early = machine('2026-01-15T09:29:59.999Z')
const late = machine(ended)

const run = { finishedAt: ended, error: null, results }
const failed = { finishedAt: ended, error: 'The search graph was not available.', results: null }
const nothing = { finishedAt: ended, error: null, results: null }

test.each([
  ['results', { ...run, state: 'FINISHED' }, [true, true, false]],
  ['an error', { ...failed, state: 'FAILED' }, [true, true, false]],
  ['an error and earlier results', { ...failed, results, state: 'FAILED' }, [true, true, false]],
  ['deleted results', { ...nothing, state: 'FINISHED' }, [false, false, false]],
  ['no run yet', { ...nothing, finishedAt: null, state: 'QUEUED' }, [false, false, false]],
  ['earlier results while it waits', { ...run, state: 'QUEUED' }, [false, false, false]],
  ['earlier results while it runs', { ...run, state: 'RUNNING' }, [false, false, false]],
  ['an ended search', { ...nothing, state: 'ENDED' }, [false, false, false]],
] as const)(
  '%s, for a person, for a machine if nobody has viewed the patient since, and for a machine otherwise: %3$j',
  (_what, search, expected) => {
    expect([person, early, late].map((viewer) => isView(search, viewer))).toEqual(expected)
  },
)
