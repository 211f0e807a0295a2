/** The time in tests: when it starts, and how it passes. */
import type { TestApi } from '../support/api.ts'

export const minute = 60_000
export const day = 24 * 60 * minute

/** When the tests start. */
export const start = new Date('2026-01-15T09:30:00.000Z')

/** @param milliseconds since the start */
export const at = (milliseconds: number) => new Date(start.getTime() + milliseconds)

/** Lets time pass. */
export const later = (api: TestApi, milliseconds: number) => {
  api.clock = new Date(api.clock.getTime() + milliseconds)
}
