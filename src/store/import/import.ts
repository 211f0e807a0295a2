/** Imports the SQLite database of a folder into an empty PostgreSQL database. */
import type { DatabaseSync } from 'node:sqlite'
import type { ClientBase } from 'pg'
import { openMigrationPool } from '../postgres.ts'
import { postgresCodeOf } from '../postgres-errors.ts'
import { migratePostgres, unavailable } from '../postgres-store.ts'
import { Refusal } from '../refusal.ts'
import { copyTable, digestOf } from './copy-table.ts'
import type { Digest } from './digest.ts'
import { type ImportedTable, importedTables } from './imported-tables.ts'
import { columnsOf, openSource } from './source.ts'

export interface Imported extends Digest {
  readonly table: string
}

/**
 * Copies all tables in one transaction. Before it is committed, the rows of PostgreSQL are read again, and their number
 * and a hash of their values are compared with those of SQLite. Identifiers are kept, and none is assigned again.
 *
 * @param folder the data folder. Nothing in it is changed.
 * @param url the address of the database, which is migrated first
 * @param report is called for each table that is copied and compared
 * @throws Refusal if the database has data, or if the folder cannot be imported
 * @throws Unavailable if the database fails. After each of them, nothing is stored, unless the message says otherwise.
 */
export async function importFolder(
  folder: string,
  url: string,
  report: (imported: Imported) => void = () => undefined,
): Promise<void> {
  const source = openSource(folder)
  try {
    await migratePostgres(url)
    const pool = openMigrationPool(url)
    try {
      const target = await pool.connect()
      try {
        await target.query('begin')
        await importInto(target, source, report)
        await target.query('commit').catch(refuseUncertain)
        // Without statistics, the first queries would read whole tables. PostgreSQL collects them itself a little later.
        await target.query('analyze').catch(() => undefined)
      } finally {
        // Ends the connection, and with it a transaction that is not committed.
        target.release(true)
      }
    } finally {
      await pool.end()
    }
  } catch (error) {
    unavailable(error)
  } finally {
    source.close()
  }
}

/** @throws Refusal if nobody knows whether the transaction was committed, otherwise the error itself */
function refuseUncertain(error: unknown): never {
  if (postgresCodeOf(error) === undefined) throw error
  throw new Refusal(
    'The database failed at the end of the import, so it is not known whether the data are stored. Run the command again: if they are, it says that the database has data already.',
    error,
  )
}

async function importInto(
  target: ClientBase,
  source: DatabaseSync,
  report: (imported: Imported) => void,
): Promise<void> {
  // Nobody else can write until the end of the transaction.
  await target.query(`lock table ${importedTables.map(({ name }) => name).join(', ')} in exclusive mode`)
  for (const table of importedTables) await refuseRows(target, table)
  for (const table of importedTables) {
    const columns = columnsOf(source, table.name)
    const given = await copyTable(source, target, table, columns)
    const stored = await digestOf(target, table, columns)
    if (given.rows !== stored.rows || given.sha256 !== stored.sha256) {
      throw new Refusal(`The rows of ${table.name} are not the same in PostgreSQL. Nothing was imported.`)
    }
    report({ table: table.name, ...stored })
  }
  // Last, because a sequence is not rolled back.
  for (const { name, identifier } of importedTables) {
    if (identifier !== undefined)
      await continueAfter(target, name, identifier, lastOf(source, name, identifier))
  }
}

async function refuseRows(target: ClientBase, { name }: ImportedTable): Promise<void> {
  const { rowCount } = await target.query(`select 1 from ${name} limit 1`)
  if (rowCount !== 0) {
    throw new Refusal(
      `The database of DATABASE_URL has data already (table ${name}). The import needs an empty database.`,
    )
  }
}

/** The highest identifier that was ever assigned, also to a row that was deleted. */
function lastOf(source: DatabaseSync, table: string, identifier: string): number {
  const { last } =
    source
      .prepare(
        `select max(coalesce((select max(${identifier}) from ${table}), 0),
          coalesce((select seq from sqlite_sequence where name = ?), 0)) as last`,
      )
      .get(table) ?? {}
  return Number(last)
}

async function continueAfter(
  target: ClientBase,
  table: string,
  identifier: string,
  last: number,
): Promise<void> {
  if (last === 0) return
  await target.query(
    `select setval(sequence, greatest($3::bigint, pg_sequence_last_value(sequence)))
      from (select pg_get_serial_sequence($1, $2)::regclass as sequence) as named`,
    [table, identifier, last],
  )
}
