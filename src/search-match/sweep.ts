/**
 * What happens by itself: patients whom nobody looks at are stopped, stopped ones are anonymised, searches are
 * queued again. Every step asks what is due by now and does it in small transactions with a breath between them,
 * so it may run as often as one likes, beside requests, in several processes, and after any standstill.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { noteErasure } from '../store/erasures.ts'
import { changePatient, findInactive, findToAnonymise, type StoredPatient } from '../store/patients.ts'
import { requeueExpired, requeueOutdated } from '../store/search-queue.ts'
import { moveSearches } from '../store/searches.ts'
import type { Queries, Store } from '../store/store.ts'
import { movePatient } from './move.ts'
import { inactiveSince, outdatedSince, stopsAt } from './rules/clocks.ts'
import type { Views } from './views.ts'

export interface SweepDependencies {
  readonly store: Store
  readonly views: Views
  readonly now: () => Date
  /** A new random text of up to 17 characters, which takes the place of a patientId. */
  readonly newPatientId: () => string
  /** How many patients or searches one transaction takes at most; the others wait for it. */
  readonly batch?: number
}

/** How many patients and searches each clock has moved. */
export interface Swept {
  readonly stopped: number
  readonly anonymised: number
  readonly expired: number
  readonly refreshed: number
}

/** @param signal ends the sweep after the transaction that is under way; the next sweep does the rest */
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
      // Another process that waits for the database tries now and then, so it needs half of the time to get its turn.
      await pause(performance.now() - start)
    }
    return sum
  }
  // A patient whose view could not be stored yet has been looked at all the same.
  await views.store()
  return {
    // In this order, so that a start after a long standstill does in one go what would have come one by one.
    stopped: await all((queries) => stopInactive(queries, at, batch)),
    anonymised: await all((queries) => anonymise(queries, moment, newPatientId, batch)),
    expired: await all((queries) => requeueExpired(queries, moment, batch)),
    refreshed: await all((queries) =>
      requeueOutdated(queries, outdatedSince(at).toISOString(), moment, batch),
    ),
  }
}

/** Stops patients at the moment when their time was up, however late that is noticed. */
async function stopInactive(queries: Queries, now: Date, batch: number): Promise<number> {
  const patients = await findInactive(queries, inactiveSince(now).toISOString(), batch)
  for (const patient of patients) {
    const { lastUpdated, lastViewed } = patient
    const at = stopsAt(new Date(lastUpdated > lastViewed ? lastUpdated : lastViewed))
    await movePatient(queries, patient, { to: 'STP', reason: null, mover: 'system', by: null, at })
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
    await changePatient(queries, patient, anonymised(patient, newPatientId()))
    await moveSearches(queries, patient.wmdaId, nobody)
  }
  if (patients.length > 0) await noteErasure(queries, now)
  return patients.length
}

/** No token can belong to it, so no query of a caller reaches what is kept under it. */
const nobody = ''

/**
 * What remains of an anonymised patient: a random patientId, the year of birth, no organisation, and nobody's
 * name or words. Source: WMDA, retention of patient data.
 */
const anonymised = ({ block }: StoredPatient, patientId: string): Partial<StoredPatient> => ({
  organisation: nobody,
  patientId,
  anonymiseAt: null,
  assignedUserName: null,
  block: {
    ...block,
    dateOfBirth: block.dateOfBirth?.slice(0, 4) ?? null,
    diagnosis: { ...block.diagnosis, diagnosisText: null },
  },
})
