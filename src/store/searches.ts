/** The queries on searches. Callers reach those of their own organisation; the clocks reach all. */
import type { Selectable } from 'kysely'
import type { components } from '../../generated/types.ts'
import type { Queries } from './store.ts'
import type { QueueCause, SearchState, Tables } from './tables.ts'

type Schemas = components['schemas']
type Row = Selectable<Tables['searches']>

/** What was asked for beside patient, engine and type. */
export type SearchParameters = Pick<
  Schemas['Search'],
  'overallMismatches' | 'isCbuAbLowDrb1HighResolution' | 'searchOnlyOwnIon' | 'lociToBeConsidered'
>

/** A search as stored. */
export interface StoredSearch {
  readonly searchId: number
  readonly wmdaId: number
  readonly matchEngine: Schemas['MatchEngine']
  readonly searchType: Schemas['SearchType']
  readonly parameters: SearchParameters
  readonly state: SearchState
  readonly leaseId: string | null
  readonly leaseExpires: string | null
  readonly summary: Schemas['SearchSummary']
  readonly error: string | null
  readonly requestedAt: string
  readonly finishedAt: string | null
  readonly lastUpdated: string
}

export interface NewSearch {
  readonly organisation: string
  readonly wmdaId: number
  readonly matchEngine: Schemas['MatchEngine']
  readonly searchType: Schemas['SearchType']
  readonly parameters: SearchParameters
}

/** Adds a search that waits for its engine. @returns the searchId */
export async function insertSearch(queries: Queries, search: NewSearch, at: string): Promise<number> {
  const { id } = await queries
    .insertInto('searches')
    .values({
      organisation: search.organisation,
      wmda_id: search.wmdaId,
      match_engine: search.matchEngine,
      search_type: search.searchType,
      parameters: JSON.stringify(search.parameters),
      state: 'QUEUED',
      queued_by: 'request',
      queued_at: at,
      requested_at: at,
      last_updated: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findSearch(
  queries: Queries,
  organisation: string,
  searchId: number,
): Promise<StoredSearch | undefined> {
  const row = await queries
    .selectFrom('searches')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', searchId)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The searches of some patients, oldest first. */
export async function searchesOf(queries: Queries, wmdaIds: readonly number[]): Promise<StoredSearch[]> {
  if (wmdaIds.length === 0) return []
  const rows = await queries
    .selectFrom('searches')
    .selectAll()
    .where('wmda_id', 'in', wmdaIds)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** Queues every search of a patient again that has not ended; a run that is under way counts no more. */
export async function requeueSearches(
  queries: Queries,
  wmdaId: number,
  by: QueueCause,
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set({ ...queued(by, at) })
    .where('wmda_id', '=', wmdaId)
    .where('state', '!=', 'ENDED')
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

/** Ends every search of a patient and deletes its results. */
export async function endSearches(queries: Queries, wmdaId: number, at: string): Promise<void> {
  await queries
    .updateTable('searches')
    .set({
      state: 'ENDED',
      lease_id: null,
      lease_expires: null,
      summary: null,
      error: null,
      last_updated: at,
    })
    .where('wmda_id', '=', wmdaId)
    .where('state', '!=', 'ENDED')
    .execute()
}

/** Hands the searches of a patient over to another organisation, '' for nobody. */
export async function moveSearches(queries: Queries, wmdaId: number, organisation: string): Promise<void> {
  await queries.updateTable('searches').set({ organisation }).where('wmda_id', '=', wmdaId).execute()
}

export interface Lease {
  readonly leaseId: string
  readonly expires: string
  readonly at: string
}

/** The searches that wait for an engine, those first that wait longest. */
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
      lease_id: null,
      lease_expires: null,
      finished_at: at,
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
    .where('state', '=', 'RUNNING')
    .where('lease_expires', '<=', now)
    .orderBy('id')
    .limit(limit)
    .execute()
  // Their place in the queue is the old one: they have waited long enough.
  return requeue(queries, due, { state: 'QUEUED', lease_id: null, lease_expires: null, last_updated: now })
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
    .innerJoin('patients', 'patients.wmda_id', 'searches.wmda_id')
    .select('searches.id')
    .where('patients.status', '=', 'ACT')
    .where('searches.state', 'in', ['FINISHED', 'FAILED'])
    .where('searches.finished_at', '<=', since)
    .orderBy('searches.id')
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
  last_updated: at,
})

const fromRow = (row: Row): StoredSearch => ({
  searchId: row.id,
  wmdaId: row.wmda_id,
  matchEngine: row.match_engine,
  searchType: row.search_type,
  parameters: JSON.parse(row.parameters) as SearchParameters,
  state: row.state,
  leaseId: row.lease_id,
  leaseExpires: row.lease_expires,
  summary: row.summary === null ? null : (JSON.parse(row.summary) as Schemas['SearchSummary']),
  error: row.error,
  requestedAt: row.requested_at,
  finishedAt: row.finished_at,
  lastUpdated: row.last_updated,
})
