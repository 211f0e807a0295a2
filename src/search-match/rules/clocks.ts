/** The clocks of the life cycle as moments. How long each runs stands in the contract (x-clocks). */
import { clocks } from '../../../generated/lifecycle.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)

/** When a patient is stopped whom nobody updates or views after this moment. */
export const stopsAt = (lastActivity: Date): Date => after(lastActivity, clocks.inactivity.days * day)

/** The last activity of those who are to be stopped by now. */
export const inactiveSince = (now: Date): Date => after(now, -clocks.inactivity.days * day)

/** The end of the last run of those searches that are to be queued again by now. */
export const outdatedSince = (now: Date): Date => after(now, -clocks.refresh.hours * hour)

/** When a lease ends that begins now. */
export const leaseEnds = (now: Date): Date => after(now, clocks.lease.minutes * minute)

/**
 * When a patient who was stopped at this moment is anonymised: so many calendar months later at the same time of
 * the day in UTC, on the last day of the month where it has no such day.
 */
export function anonymisesAt(stopped: Date): Date {
  const moment = new Date(stopped)
  const wanted = stopped.getUTCDate()
  moment.setUTCDate(1)
  moment.setUTCMonth(moment.getUTCMonth() + clocks.anonymisation.months)
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate()
  moment.setUTCDate(Math.min(wanted, last))
  return moment
}
