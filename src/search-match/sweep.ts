/**
 * The scheduled changes: results of suspended patients are deleted, inactive patients are stopped, stopped patients are
 * anonymised, and searches are re-queued.
 * Each step finds what is due now and processes it in small transactions. Between transactions it yields to the
 * event loop. The sweep can therefore run at any interval, in parallel with requests, in several processes, and
 * after any downtime.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { deleteAssignments } from '../store/assignments.ts'
import { findInactive, findToAnonymise } from '../store/due-patients.ts'
import { noteErasure } from '../store/erasures.ts'
import { deleteExpiredKeys } from '../store/idempotency.ts'
import { anonymisePatient, type StoredPatient } from '../store/patients.ts'
import { requeueExpired, requeueOutdated } from '../store/search-queue.ts'
import type { Store } from '../store/store.ts'
import { findEndedSuspensions } from '../store/suspensions.ts'
import type { Queries } from '../store/tables.ts'
import { movePatient } from './change-status.ts'
import { inactiveSince, outdatedSince, stopsAt } from './rules/deadlines.ts'
import { endSuspension } from './suspension.ts'
import type { Views } from './views.ts'

export interface SweepDependencies {
  readonly store: Store
  readonly views: Views
  readonly now: () => Date
  /** A new random string of up to 17 characters, which replaces a patientId. */
  readonly newPatientId: () => string
  /** The maximum number of patients or searches in one transaction. Other transactions wait until it ends. */
  readonly batch?: number
}

/** How many patients and searches each time limit has changed. */
export interface Swept {
  /** Suspended patients whose results were deleted. */
  readonly suspended: number
  readonly stopped: number
  readonly anonymised: number
  readonly expired: number
  readonly refreshed: number
}

/** @param signal ends the sweep after the current transaction; the next sweep does the rest */
export async function sweep(
  { store, views, now, newPatientId, batch = 20 }: SweepDependencies,
  signal?: AbortSignal,
): Promise<Swept> {
  const at = now()
  const moment = at.toISOString()
  const all = async (step: (queries: Queries) => Promise<number>): Promise<number> => {
    let sum = 0
    while (!signal?.aborted) {
      const start = performance.now()
      const done = await store.transaction(step)
      sum += done
      if (done < batch) break
      // Another process retries at intervals, so the pause is as long as the transaction to give it a turn.
      await pause(performance.now() - start)
    }
    return sum
  }
  // A view that could not be stored yet still counts as activity, so it is stored before patients are stopped.
  await views.store()
  const swept = {
    // In this order, one sweep after a long downtime has the same result as all the sweeps that were missed.
    suspended: await all((queries) => endSuspensions(queries, moment, batch)),
    stopped: await all((queries) => stopInactive(queries, at, batch)),
    anonymised: await all((queries) => anonymise(queries, moment, newPatientId, batch)),
    expired: await all((queries) => requeueExpired(queries, moment, batch)),
    refreshed: await all((queries) =>
      requeueOutdated(queries, outdatedSince(at).toISOString(), moment, batch),
    ),
  }
  await all((queries) => deleteExpiredKeys(queries, at, batch))
  return swept
}

/** Deletes results of suspended patients as of the time when the limit was reached, even if the sweep is late. */
async function endSuspensions(queries: Queries, now: string, batch: number): Promise<number> {
  const suspensions = await findEndedSuspensions(queries, now, batch)
  for (const suspension of suspensions) await endSuspension(queries, suspension, now)
  return suspensions.length
}

/** Stops inactive patients. The status changes as of the time when the limit was reached, even if the sweep is late. */
async function stopInactive(queries: Queries, now: Date, batch: number): Promise<number> {
  const patients = await findInactive(queries, inactiveSince(now).toISOString(), batch)
  for (const patient of patients) {
    const at = stopsAt(new Date(patient.lastActivity))
    await movePatient(queries, patient, { to: 'STP', reason: null, mover: 'system', by: null, at, now })
  }
  return patients.length
}

async function anonymise(
  queries: Queries,
  now: string,
  newPatientId: () => string,
  batch: number,
): Promise<number> {
  const patients = await findToAnonymise(queries, now, batch)
  for (const patient of patients) {
    await deleteAssignments(queries, patient.organisation, patient.wmdaId)
    await anonymisePatient(queries, patient, anonymised(patient, newPatientId()), now)
  }
  if (patients.length > 0) await noteErasure(queries, now)
  return patients.length
}

/**
 * What remains of an anonymised patient: patientId becomes a random string, the date of birth is reduced to the year, and
 * the diagnosis text is removed. Source: WMDA, retention of
 * patient data.
 */
const anonymised = ({ block }: StoredPatient, patientId: string) => ({
  patientId,
  block: {
    ...block,
    dateOfBirth: block.dateOfBirth?.slice(0, 4) ?? null,
    diagnosis: { ...block.diagnosis, diagnosisText: null },
  },
})
