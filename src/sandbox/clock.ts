/** The clock of the sandbox. It runs like the real one, and can be moved forward. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How far the clock can be ahead of the real one: 100 years. Years with five digits would not be sorted correctly. */
const furthest = 36_525 * day

/** By how much to move the clock. */
export interface Move {
  readonly days?: number | undefined
  readonly hours?: number | undefined
  readonly minutes?: number | undefined
}

export interface SandboxClock {
  now(): Date
  /** @returns false if the clock would be too far ahead; it is then not moved */
  forward(move: Move): boolean
  /** Stops the clock at a time, for what happened before the start. null: it runs again, at the real time. */
  hold(moment: Date | null): void
}

/** @param real the real time */
export function sandboxClock(real: () => Date): SandboxClock {
  let ahead = 0
  let held: Date | null = null
  return {
    now: () => held ?? new Date(real().getTime() + ahead),
    forward({ days = 0, hours = 0, minutes = 0 }) {
      const wanted = ahead + days * day + hours * hour + minutes * minute
      if (wanted > furthest) return false
      ahead = wanted
      return true
    },
    hold(moment) {
      held = moment
      ahead = 0
    },
  }
}
