/** Errors that somebody has asked for: the next responses of the API, and the next searches of the simulated engine. */

/** What happens to a response of the API. */
export const answerFaults = ['500', '503', '429', 'slow'] as const
export type AnswerFault = (typeof answerFaults)[number]

/** What can be asked for. */
export const faultNames = [...answerFaults, 'engine-failure'] as const
export type FaultName = (typeof faultNames)[number]

/** What has been asked for and has not happened yet. */
export interface PlannedFaults {
  readonly next: AnswerFault | null
  /** How many responses of the API are concerned. */
  readonly count: number
  /** How many searches of the simulated match engine will fail. */
  readonly engineFailures: number
}

export interface Faults {
  /** Replaces what was asked for before: for the responses, or for the engine. */
  plan(name: FaultName, count: number): void
  planned(): PlannedFaults
  /** What happens to this response. null: nothing. */
  takeForAnswer(): AnswerFault | null
  /** Whether this search of the engine fails. */
  takeForEngine(): boolean
  clear(): void
}

const none: PlannedFaults = { next: null, count: 0, engineFailures: 0 }

export function plannedFaults(): Faults {
  let planned = none
  return {
    plan(name, count) {
      if (name === 'engine-failure') planned = { ...planned, engineFailures: count }
      else planned = { ...planned, next: name, count }
    },
    planned: () => planned,
    takeForAnswer() {
      const { next, count } = planned
      if (next !== null) planned = { ...planned, next: count > 1 ? next : null, count: count - 1 }
      return next
    },
    takeForEngine() {
      const { engineFailures } = planned
      if (engineFailures > 0) planned = { ...planned, engineFailures: engineFailures - 1 }
      return engineFailures > 0
    },
    clear() {
      planned = none
    },
  }
}
