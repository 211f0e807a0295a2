/** The queue of searches: what waits, what a match engine has leased, what comes back. The clocks reach all of it. */
import { sql } from 'kysely'
import type { components } from '../../generated/types.ts'
import { fromRow, type StoredSearch } from './searches.ts'
import type { Queries } from './store.ts'
import type { QueueCause } from './tables.ts'

type Schemas = components['schemas']

/** Queues every search of a patient again that has not ended; a run that is under way counts no more, and what waits
 * already keeps its place. */
export async function requeueSearches(
  queries: Queries,
  wmdaId: number,
  by: QueueCause,
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set(queued(by, at))
    .where('wmda_id', '=', wmdaId)
    .where('state', 'in', ['RUNNING', 'FINISHED', 'FAILED'])
    .execute()
  // A refresh that waits is wanted now whatever becomes of the patient's status.
  await queries
    .updateTable('searches')
    .set({ queued_by: by })
    .where('wmda_id', '=', wmdaId)
    .where('state', '=', 'QUEUED')
    .execute()
}

/** Takes back automatic refreshes of a patient that have not been answered yet; earlier results stay. */
export async function cancelRefreshes(queries: Queries, wmdaId: number, at: string): Promise<void> {
  for (const [state, failed] of [
    ['FINISHED', false],
    ['FAILED', true],
  ] as const) {
    await queries
      .updateTable('searches')
      .set({ state, lease_id: null, lease_expires: null, last_updated: at })
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
  matchEngine: Schemas['MatchEngine'],
  limit: number,
): Promise<StoredSearch[]> {
  const rows = await queries
    .selectFrom('searches')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('match_engine', '=', matchEngine)
    .where('state', '=', 'QUEUED')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Leases a waiting search. */
export async function leaseSearch(
  queries: Queries,
  searchId: number,
  { leaseId, expires, at }: Lease,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set({ state: 'RUNNING', lease_id: leaseId, lease_expires: expires, last_updated: at })
    .where('id', '=', searchId)
    .where('state', '=', 'QUEUED')
    .execute()
}

/** Stores what a run brought: results, which replace earlier ones, or an error, which leaves them. */
export async function finishSearch(
  queries: Queries,
  searchId: number,
  outcome: { readonly summary: NonNullable<Schemas['SearchSummary']> } | { readonly error: string },
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set({
      ...('error' in outcome
        ? { state: 'FAILED' as const, error: outcome.error }
        : { state: 'FINISHED' as const, error: null, summary: JSON.stringify(outcome.summary) }),
      // The lease stays known, so that a repeated delivery can be told from a late one.
      lease_expires: null,
      finished_at: at,
      refresh_from: sql`(select ${at} from patients where wmda_id = searches.wmda_id and status = 'ACT')`,
      last_updated: at,
    })
    .where('id', '=', searchId)
    .execute()
}

/** Puts searches back into the queue whose lease has run out, some at a time. @returns how many */
export async function requeueExpired(queries: Queries, now: string, limit: number): Promise<number> {
  const due = await queries
    .selectFrom('searches')
    .select('id')
    // As a literal, because the index has only these rows and a parameter could be anything.
    .where('state', '=', sql.lit('RUNNING'))
    .where('lease_expires', '<=', now)
    .orderBy('lease_expires')
    .limit(limit)
    .execute()
  // Their place in the queue is the old one: they have waited long enough.
  return requeue(queries, due, { state: 'QUEUED', lease_id: null, lease_expires: null, last_updated: now })
}

/** Lets the clock of refreshes count for the finished searches of a patient, or no more. */
export async function followStatus(queries: Queries, wmdaId: number, isActive: boolean): Promise<void> {
  await queries
    .updateTable('searches')
    .set(({ ref }) => ({ refresh_from: isActive ? ref('finished_at') : null }))
    .where('wmda_id', '=', wmdaId)
    .where('state', 'in', ['FINISHED', 'FAILED'])
    .execute()
}

/** Queues searches of patients in ACT again that last ran at or before a moment, some at a time. @returns how many */
export async function requeueOutdated(
  queries: Queries,
  since: string,
  now: string,
  limit: number,
): Promise<number> {
  const due = await queries
    .selectFrom('searches')
    .select('id')
    .where('refresh_from', '<=', since)
    .orderBy('refresh_from')
    .limit(limit)
    .execute()
  return requeue(queries, due, queued('refresh', now))
}

async function requeue(
  queries: Queries,
  due: readonly { readonly id: number }[],
  change: Partial<ReturnType<typeof queued>>,
): Promise<number> {
  if (due.length === 0) return 0
  const ids = due.map(({ id }) => id)
  await queries.updateTable('searches').set(change).where('id', 'in', ids).execute()
  return ids.length
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
