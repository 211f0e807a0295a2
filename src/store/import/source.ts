/** The SQLite database that is imported. It is only read. */
import type { DatabaseSync } from 'node:sqlite'
import { databaseFileIn, openFile } from '../database-file.ts'
import { NewerTables, sqliteSteps } from '../migrations/migrate.ts'
import { Refusal } from '../refusal.ts'
import { isBusy } from '../result-codes.ts'
import { type ImportedTable, importedTables } from './imported-tables.ts'

/**
 * Opens the database of a folder, so that no service can use it until it is closed. What a service stored during or
 * after the import would be lost.
 *
 * @throws Refusal if it is missing, in use, of an earlier version, or if PostgreSQL cannot store its texts
 */
export function openSource(folder: string): DatabaseSync {
  const source = openFile(databaseFileIn(folder), 'rw', 0)
  try {
    source.exec('pragma locking_mode = exclusive; begin exclusive')
    refuseOtherTables(source, folder)
    refuseNullCharacters(source)
    return source
  } catch (error) {
    source.close()
    if (!isBusy(error)) throw error
    throw new Refusal(`A service or another program uses ${folder}. Stop it first.`, error)
  }
}

/** The names of the columns of a table, in their order. */
export const columnsOf = (source: DatabaseSync, table: string): string[] =>
  source
    .prepare('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name))

function refuseOtherTables(source: DatabaseSync, folder: string): void {
  const done = source.prepare('select name from kysely_migration').all()
  const names = new Set(done.map(({ name }) => String(name)))
  if ([...names].some((name) => !sqliteSteps.includes(name))) throw new NewerTables()
  if (sqliteSteps.every((name) => names.has(name))) return
  throw new Refusal(
    `The database of ${folder} has the tables of an earlier version. Make a backup, then run: DATA_DIR=${folder} npm run migrate (without DATABASE_URL).`,
  )
}

/**
 * PostgreSQL stores no U+0000 in a text, and reads no member of a JSON text that contains its escape. Requests with it
 * are rejected (decision 31), but earlier versions stored it.
 */
function refuseNullCharacters(source: DatabaseSync): void {
  const found = importedTables.flatMap((table) =>
    columnsOf(source, table.name).flatMap((column) => {
      const rows = rowsWithNull(source, table, column)
      return rows === 0 ? [] : [`${table.name}.${column}: ${rows} ${rows === 1 ? 'row' : 'rows'}`]
    }),
  )
  if (found.length === 0) return
  throw new Refusal(
    [
      'Some texts contain the character U+0000, which PostgreSQL cannot store. Replace them first:',
      ...found,
    ].join('\n  '),
  )
}

/** An escape of U+0000 in a JSON text. A backslash before it would belong to an escaped backslash. */
const escapedNull = /(?<!\\)(\\\\)*\\u0000/

function rowsWithNull(source: DatabaseSync, { name, json = [] }: ImportedTable, column: string): number {
  const { count } =
    source
      .prepare(`select count(*) as count from ${name} where instr(cast(${column} as blob), x'00') > 0`)
      .get() ?? {}
  let rows = Number(count)
  if (!json.includes(column)) return rows
  const candidates = source.prepare(
    `select ${column} as text from ${name} where instr(${column}, '\\u0000') > 0`,
  )
  for (const { text } of candidates.iterate()) if (escapedNull.test(String(text))) rows++
  return rows
}
