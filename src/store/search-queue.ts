/**
 * The queue of searches: waiting, leased and finished. Scheduled changes apply to the searches of all organisations.
 */
import { sql } from 'kysely'
import type { MatchEngine } from '../../generated/schemas.ts'
import { forTaking } from './locks.ts'
import { fromRow, type Outcome, type StoredSearch } from './searches.ts'
import type { Queries, QueueCause } from './tables.ts'

/**
 * Queues all searches of a patient again, except ended ones. A run in progress is discarded. A search that already
 * waits keeps its position.
 */
export async function requeueSearches(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  by: QueueCause,
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set(queued(by, at))
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('state', 'in', ['RUNNING', 'FINISHED', 'FAILED'])
    .execute()
  // A waiting automatic refresh becomes a requested one, so that a change of the patient's status does not cancel it.
  await queries
    .updateTable('searches')
    .set({ queued_by: by })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('state', '=', 'QUEUED')
    .execute()
}

/** Cancels automatic refreshes of a patient that have no result yet. Earlier results are kept. */
export async function cancelRefreshes(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  at: string,
): Promise<void> {
  for (const [state, failed] of [
    ['FINISHED', false],
    ['FAILED', true],
  ] as const) {
    await queries
      .updateTable('searches')
      .set({ state, lease_id: null, lease_expires: null, last_updated: at })
      .where('organisation', '=', organisation)
      .where('wmda_id', '=', wmdaId)
      .where('state', 'in', ['QUEUED', 'RUNNING'])
      .where('queued_by', '=', 'refresh')
      .where('error', failed ? 'is not' : 'is', null)
      .execute()
  }
}

export interface Lease {
  readonly leaseId: string
  readonly expires: string
  readonly at: string
}

/** The searches that wait for a match engine, oldest first. */
export async function findWaiting(
  queries: Queries,
  organisation: string,
  matchEngine: MatchEngine,
  limit: number,
): Promise<StoredSearch[]> {
  const waiting = queries
    .selectFrom('searches')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('match_engine', '=', matchEngine)
    .where('state', '=', 'QUEUED')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit)
  return (await forTaking(queries, waiting).execute()).map(fromRow)
}

/** Leases a waiting search. */
export async function leaseSearch(
  queries: Queries,
  organisation: string,
  searchId: number,
  { leaseId, expires, at }: Lease,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set({ state: 'RUNNING', lease_id: leaseId, lease_expires: expires, last_updated: at })
    .where('organisation', '=', organisation)
    .where('id', '=', searchId)
    .where('state', '=', 'QUEUED')
    .execute()
}

/** Stores the outcome of a run. Results replace earlier results. An error keeps them. */
export async function finishSearch(
  queries: Queries,
  organisation: string,
  searchId: number,
  outcome: Outcome,
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set({
      ...('error' in outcome
        ? { state: 'FAILED' as const, error: outcome.error }
        : {
            state: 'FINISHED' as const,
            error: null,
            summary: JSON.stringify(outcome.results),
            results_deleted_at: null,
          }),
      // The lease ID is kept, so that a repeated delivery can be distinguished from a late one.
      lease_expires: null,
      finished_at: at,
      refresh_from: sql`(select cast(${at} as text) from patients where patients.organisation = searches.organisation
        and patients.wmda_id = searches.wmda_id and patients.status = 'ACT')`,
      last_updated: at,
    })
    .where('organisation', '=', organisation)
    .where('id', '=', searchId)
    .execute()
}

/**
 * Queues searches with an expired lease again, up to a limit.
 *
 * @param organisation whose searches; without it, those of all organisations
 * @returns how many
 */
export async function requeueExpired(
  queries: Queries,
  now: string,
  limit: number,
  organisation?: string,
): Promise<number> {
  const expired = queries
    .selectFrom('searches')
    .select(['organisation', 'id'])
    .$if(organisation !== undefined, (query) => query.where('organisation', '=', organisation ?? ''))
    // A literal, because the index contains only these rows. SQLite does not use it for a parameter.
    .where('state', '=', sql.lit('RUNNING'))
    .where('lease_expires', '<=', now)
    .orderBy('lease_expires')
    .limit(limit)
  const due = await forTaking(queries, expired).execute()
  // They keep their position in the queue.
  return requeue(queries, due, { state: 'QUEUED', lease_id: null, lease_expires: null, last_updated: now })
}

/** Starts the daily refresh for the finished searches of an active patient, or stops it. */
export async function followStatus(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  isActive: boolean,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set(({ ref }) => ({ refresh_from: isActive ? ref('finished_at') : null }))
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('state', 'in', ['FINISHED', 'FAILED'])
    .execute()
}

/**
 * Queues searches of patients in ACT whose last run ended at or before a point in time, up to a limit. @returns how
 * many
 */
export async function requeueOutdated(
  queries: Queries,
  since: string,
  now: string,
  limit: number,
): Promise<number> {
  const outdated = queries
    .selectFrom('searches')
    .select(['organisation', 'id'])
    .where('refresh_from', '<=', since)
    .orderBy('refresh_from')
    .limit(limit)
  const due = await forTaking(queries, outdated).execute()
  return requeue(queries, due, queued('refresh', now))
}

async function requeue(
  queries: Queries,
  due: readonly { readonly organisation: string; readonly id: number }[],
  change: Partial<ReturnType<typeof queued>>,
): Promise<number> {
  for (const [organisation, searches] of Map.groupBy(due, ({ organisation }) => organisation)) {
    const ids = searches.map(({ id }) => id)
    await queries
      .updateTable('searches')
      .set(change)
      .where('organisation', '=', organisation)
      .where('id', 'in', ids)
      .execute()
  }
  return due.length
}

const queued = (by: QueueCause, at: string) => ({
  state: 'QUEUED' as const,
  queued_by: by,
  queued_at: at,
  lease_id: null,
  lease_expires: null,
  refresh_from: null,
  last_updated: at,
})
