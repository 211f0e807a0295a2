/**
 * Locks of what is read to be changed. PostgreSQL runs transactions at the same time, so without them two requests would
 * change the same state. SQLite runs writing transactions one after the other, so there they do nothing. To avoid
 * deadlocks, a patient is locked before its searches, and the changes of an organisation last.
 */
import { type SelectQueryBuilder, sql } from 'kysely'
import { isPostgres } from './engine.ts'
import type { Queries } from './tables.ts'

/** Locks the rows that the query finds until the end of the transaction. Waits for others that hold them. */
export const forChange = <DB, Table extends keyof DB, Output>(
  queries: Queries,
  query: SelectQueryBuilder<DB, Table, Output>,
): SelectQueryBuilder<DB, Table, Output> => (isPostgres(queries) ? query.forUpdate() : query)

/**
 * Locks the rows that the query finds and leaves out those that others hold. It is for work of which each transaction
 * takes some: a queue, or what is due.
 *
 * @param table the table whose rows are locked, if the query joins several
 */
export const forTaking = <DB, Table extends keyof DB, Output>(
  queries: Queries,
  query: SelectQueryBuilder<DB, Table, Output>,
  table?: Table & string,
): SelectQueryBuilder<DB, Table, Output> =>
  isPostgres(queries)
    ? (table === undefined ? query.forUpdate() : query.forUpdate(table)).skipLocked()
    : query

/** Until the end of the transaction, no other transaction passes this point with the same name. */
export async function exclusively(queries: Queries, ...name: readonly string[]): Promise<void> {
  if (!isPostgres(queries)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(name)}, 0))`.execute(queries)
}
