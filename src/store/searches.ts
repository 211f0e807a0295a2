/** The queries on searches for callers. Each is limited to one organisation. */
import { type Selectable, sql } from 'kysely'
import type {
  DeliveredResults,
  MatchEngine,
  Search,
  SearchState,
  SearchType,
} from '../../generated/schemas.ts'
import { memberOf } from './engine.ts'
import { forChange } from './locks.ts'
import { findPatientForChange } from './patients.ts'
import type { Queries, Tables } from './tables.ts'

type Row = Selectable<Tables['searches']>

/** The fields of the request besides patient, engine and type. */
export type SearchParameters = Pick<
  Search,
  'overallMismatches' | 'isCbuAbLowDrb1HighResolution' | 'searchOnlyOwnIon' | 'lociToBeConsidered'
>

/** The results of a run, as the match engine delivered them. */
export type Results = Pick<DeliveredResults, 'summaryText' | 'counts'>

/** The outcome of a run: results, or the error that the match engine reported. */
export type Outcome = { readonly results: Results } | { readonly error: string }

/** A search as stored. */
export interface StoredSearch {
  readonly searchId: number
  readonly wmdaId: number
  readonly matchEngine: MatchEngine
  readonly searchType: SearchType
  readonly parameters: SearchParameters
  readonly state: SearchState
  readonly leaseId: string | null
  readonly leaseExpires: string | null
  /** The results of the last successful run, unless they were deleted. */
  readonly results: Results | null
  readonly resultsDeletedAt: string | null
  readonly error: string | null
  readonly requestedAt: string
  readonly finishedAt: string | null
  readonly lastUpdated: string
}

export interface NewSearch {
  readonly organisation: string
  readonly wmdaId: number
  readonly matchEngine: MatchEngine
  readonly searchType: SearchType
  readonly parameters: SearchParameters
}

/** Inserts a search that waits for its match engine. @returns the searchId */
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
  const row = await searchOf(queries, organisation, searchId).executeTakeFirst()
  return row && fromRow(row)
}

/** A search that the transaction will change, as it is while nobody else changes its patient. */
export async function findSearchForChange(
  queries: Queries,
  organisation: string,
  searchId: number,
): Promise<StoredSearch | undefined> {
  const found = await findSearch(queries, organisation, searchId)
  if (!found) return undefined
  // The patient is locked first. Meanwhile, the search may have changed.
  await findPatientForChange(queries, organisation, found.wmdaId)
  const row = await forChange(queries, searchOf(queries, organisation, searchId)).executeTakeFirst()
  return row && fromRow(row)
}

/** The searches of an anonymised patient are kept and never found. */
const searchOf = (queries: Queries, organisation: string, searchId: number) =>
  queries
    .selectFrom('searches')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', searchId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('listed_patients')
          .select('listed_patients.wmda_id')
          .whereRef('listed_patients.organisation', '=', 'searches.organisation')
          .whereRef('listed_patients.wmda_id', '=', 'searches.wmda_id'),
      ),
    )

/** The searches of a patient, newest first, after a position. */
export async function listSearches(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  { after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<StoredSearch[]> {
  let matching = queries
    .selectFrom('searches')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
  if (after !== undefined) matching = matching.where('id', '<', after)
  const rows = await matching.selectAll().orderBy('id', 'desc').limit(limit).execute()
  return rows.map(fromRow)
}

/** A search as a list of patients gives it. The rest of the search is not read. */
export type ListedSearch = Pick<
  StoredSearch,
  | 'searchId'
  | 'wmdaId'
  | 'matchEngine'
  | 'searchType'
  | 'state'
  | 'results'
  | 'resultsDeletedAt'
  | 'lastUpdated'
> &
  Pick<SearchParameters, 'overallMismatches'>

/** The newest searches of several patients, newest first, with a maximum number for each patient. */
export async function newestSearchesOf(
  queries: Queries,
  organisation: string,
  wmdaIds: readonly number[],
  most: number,
): Promise<ListedSearch[]> {
  if (wmdaIds.length === 0) return []
  const overallMismatches = memberOf<string>(queries, 'parameters', 'overallMismatches')
  const placed = queries
    .selectFrom('searches')
    .select(['id', sql<number>`row_number() over (partition by wmda_id order by id desc)`.as('place')])
    .where('organisation', '=', organisation)
    .where('wmda_id', 'in', wmdaIds)
  const rows = await queries
    .selectFrom('searches')
    .select([
      'id as searchId',
      'wmda_id as wmdaId',
      'match_engine as matchEngine',
      'search_type as searchType',
      sql<SearchParameters['overallMismatches']>`cast(${overallMismatches} as integer)`.as(
        'overallMismatches',
      ),
      'state',
      'summary',
      'results_deleted_at as resultsDeletedAt',
      'last_updated as lastUpdated',
    ])
    .where('organisation', '=', organisation)
    .where('id', 'in', queries.selectFrom(placed.as('placed')).select('id').where('place', '<=', most))
    .orderBy('id', 'desc')
    .execute()
  // Named one by one: spreading a row of SQLite takes longer than reading it.
  return rows.map((row) => ({
    searchId: row.searchId,
    wmdaId: row.wmdaId,
    matchEngine: row.matchEngine,
    searchType: row.searchType,
    overallMismatches: row.overallMismatches,
    state: row.state,
    results: resultsFrom(row.summary),
    resultsDeletedAt: row.resultsDeletedAt,
    lastUpdated: row.lastUpdated,
  }))
}

/** Deletes the results of the searches of a patient. Their states do not change. */
export async function deleteResults(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  at: string,
): Promise<void> {
  await queries
    .updateTable('searches')
    .set(({ eb, ref }) => ({
      summary: null,
      results_deleted_at: at,
      // The time can be before the last change of the search, because the sweep can be late.
      last_updated: eb.case().when('last_updated', '>', at).then(ref('last_updated')).else(at).end(),
    }))
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('summary', 'is not', null)
    .execute()
}

/** Ends every search of a patient and deletes its results. */
export async function endSearches(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  at: string,
): Promise<void> {
  await deleteResults(queries, organisation, wmdaId, at)
  await queries
    .updateTable('searches')
    .set({
      state: 'ENDED',
      lease_id: null,
      lease_expires: null,
      error: null,
      refresh_from: null,
      last_updated: at,
    })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('state', '!=', 'ENDED')
    .execute()
}

const resultsFrom = (summary: string | null): Results | null =>
  summary === null ? null : (JSON.parse(summary) as Results)

/** Converts a row of the table to a search. */
export const fromRow = (row: Row): StoredSearch => ({
  searchId: row.id,
  wmdaId: row.wmda_id,
  matchEngine: row.match_engine,
  searchType: row.search_type,
  parameters: JSON.parse(row.parameters) as SearchParameters,
  state: row.state,
  leaseId: row.lease_id,
  leaseExpires: row.lease_expires,
  results: resultsFrom(row.summary),
  resultsDeletedAt: row.results_deleted_at,
  error: row.error,
  requestedAt: row.requested_at,
  finishedAt: row.finished_at,
  lastUpdated: row.last_updated,
})
