/** SQLite as Node brings it along, behind Kysely's dialect, which was written for better-sqlite3. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { CompiledQuery, type Dialect, type Driver, type SqliteDatabase, SqliteDialect } from 'kysely'

/** @param folder where the database lies, made if it is missing; ':memory:' keeps nothing */
export function sqliteDialect(folder: string): Dialect {
  const inMemory = folder === ':memory:'
  if (!inMemory) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(inMemory ? ':memory:' : join(folder, 'patients.sqlite'))
  database.exec('pragma busy_timeout = 5000')
  database.exec('pragma journal_mode = wal')
  // A commit is on the disk before it is acknowledged, also when the power fails (sqlite.org/pragma.html).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  return new ImmediateDialect({ database: asBetterSqlite(database) })
}

/**
 * Transactions take the lock for writing when they begin. One that reads first and writes later would fail when
 * another process wrote in between, which no waiting could mend (sqlite.org/lang_transaction.html).
 */
class ImmediateDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
}

function asBetterSqlite(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      }
    },
  }
}
