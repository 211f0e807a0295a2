/** Deadlines that follow from the time limits of the life cycle. The contract defines the limits (x-clocks). */
import { clocks } from '../../../generated/lifecycle.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)

/** When a patient is stopped if nobody updates or views the patient after this time. */
export const stopsAt = (lastActivity: Date): Date => after(lastActivity, clocks.inactivity.days * day)

/** Patients whose last activity was at or before this time are due to be stopped now. */
export const inactiveSince = (now: Date): Date => after(now, -clocks.inactivity.days * day)

/** Searches whose last run ended at or before this time are due to be re-queued now. */
export const outdatedSince = (now: Date): Date => after(now, -clocks.refresh.hours * hour)

/** When a lease that starts now expires. */
export const leaseEnds = (now: Date): Date => after(now, clocks.lease.minutes * minute)

/**
 * When a patient who was stopped at this time is anonymised: the number of calendar months in the contract later, at
 * the same time of day in UTC. If the month does not have the same day, it is the last day of the month.
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
