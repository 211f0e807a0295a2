/** The queries on the time limit for results of suspended patients. */
import { forTaking } from './locks.ts'
import type { Queries } from './tables.ts'

/** A patient in SUS. */
export interface Suspension {
  readonly wmdaId: number
  /** When the results of the searches are due to be deleted. null if that has happened. */
  readonly resultsUntil: string | null
}

/** @returns undefined if the patient is not in SUS */
export async function findSuspension(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<Suspension | undefined> {
  return queries
    .selectFrom('patients')
    .select(['wmda_id as wmdaId', 'results_until as resultsUntil'])
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('status', '=', 'SUS')
    .executeTakeFirst()
}

/** A suspension whose time limit has ended. */
export interface EndedSuspension {
  readonly organisation: string
  readonly wmdaId: number
  readonly resultsUntil: string
}

/** Suspended patients of all organisations whose results are due to be deleted, up to a limit. */
export async function findEndedSuspensions(
  queries: Queries,
  now: string,
  limit: number,
): Promise<EndedSuspension[]> {
  const ended = queries
    .selectFrom('patients')
    .select(['organisation', 'wmda_id as wmdaId', 'results_until as resultsUntil'])
    .where('results_until', '<=', now)
    .orderBy('results_until')
    .limit(limit)
    .$narrowType<{ resultsUntil: string }>()
  return forTaking(queries, ended).execute()
}

/** Sets or clears the time limit. This is not an update of the patient, so version and lastUpdated do not change. */
export async function keepResultsUntil(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  until: string | null,
): Promise<void> {
  await queries
    .updateTable('patients')
    .set({ results_until: until })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
}
