/** SQLite as Node brings it along, behind Kysely's dialect, which was written for better-sqlite3. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery,
  type Dialect,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
} from 'kysely'

/** @param folder where the database lies, made if it is missing; ':memory:' keeps nothing */
export function sqliteDialect(folder: string): Dialect {
  const inMemory = folder === ':memory:'
  if (!inMemory) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = new DatabaseSync(inMemory ? ':memory:' : join(folder, 'patients.sqlite'))
  database.exec('pragma busy_timeout = 5000')
  switchToWal(database)
  // A commit is on the disk before it is acknowledged, also when the power fails (sqlite.org/pragma.html).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  // What is deleted or anonymised is overwritten in the file too.
  database.exec('pragma secure_delete = on')
  // A file that may not be written is found now and not at the first change.
  database.exec('pragma user_version = 1')
  return new ImmediateDialect({ database: asBetterSqlite(database) })
}

/**
 * Transactions take the lock for writing when they begin. One that reads first and writes later would fail when
 * another process wrote in between, which no waiting could mend (sqlite.org/lang_transaction.html).
 */
class ImmediateDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
}

/**
 * SQLite takes changes of tables back like all others, which Kysely does not rely on by itself. With it a migration
 * that fails leaves no trace, and of two processes that begin at once the second waits for the first.
 */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

const sqliteBusy = 5

/** Another process may hold the file at this moment, and this one pragma does not wait by itself. */
function switchToWal(database: DatabaseSync): void {
  for (let left = 100; ; left--) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== sqliteBusy || left === 0) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
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
