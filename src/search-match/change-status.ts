/** Changes the status of a patient and applies all effects of the transition in one transaction. */
import type { Mover } from '../../generated/lifecycle.ts'
import type { ChangeReason, PatientStatus } from '../../generated/schemas.ts'
import { changePatient, type StoredPatient } from '../store/patients.ts'
import { cancelRefreshes, followStatus } from '../store/search-queue.ts'
import { endSearches } from '../store/searches.ts'
import { recordStatusChange } from '../store/status-changes.ts'
import type { Queries } from '../store/tables.ts'
import { anonymisesAt, suspensionEnds } from './rules/deadlines.ts'

export interface Move {
  readonly to: PatientStatus
  readonly reason: ChangeReason | null
  readonly mover: Mover
  /** A username, or null if a machine token or the system changes the status. */
  readonly by: string | null
  /** When the transition takes effect. It can be in the past, because the sweep can be late. */
  readonly at: Date
  readonly now: Date
}

/**
 * Changes the status of a patient. The calling function must check first that the transition is allowed.
 *
 * @returns the new version of the record
 */
export async function movePatient(
  queries: Queries,
  patient: StoredPatient,
  { to, reason, mover, by, at, now }: Move,
): Promise<number> {
  const { organisation, wmdaId, status: from } = patient
  const moment = at.toISOString()
  const change = {
    status: to,
    lastUpdated: moment,
    anonymiseAt: anonymiseAt(patient, to, at),
    resultsUntil: resultsUntil(patient, to, at),
  }
  const version = await changePatient(queries, patient, change, now.toISOString())
  await recordStatusChange(queries, { organisation, wmdaId, from, to, reason, mover, by, at: moment })
  if (to === 'STP') await endSearches(queries, organisation, wmdaId, moment)
  if (to === 'SUS') await cancelRefreshes(queries, organisation, wmdaId, moment)
  await followStatus(queries, organisation, wmdaId, to === 'ACT')
  return version
}

/** The time limit starts when the patient is stopped. Stopping again does not restart it. Reactivation cancels it. */
function anonymiseAt({ status, anonymiseAt }: StoredPatient, to: PatientStatus, at: Date): string | null {
  if (to !== 'STP') return null
  return status === 'STP' ? anonymiseAt : anonymisesAt(at).toISOString()
}

/** The time limit starts when the patient is suspended. Suspending again does not restart it. Other statuses cancel it. */
function resultsUntil({ status, resultsUntil }: StoredPatient, to: PatientStatus, at: Date): string | null {
  if (to !== 'SUS') return null
  return status === 'SUS' ? resultsUntil : suspensionEnds(at).toISOString()
}
