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

/** How long a start waits for another process that holds the database, in milliseconds. Nothing is served yet. */
const patienceAtStart = 5_000

/** The two connections of a process: a write never blocks a read, and a read never takes the write lock. */
export interface Connections {
  readonly writer: DatabaseSync
  /** Refuses to change anything. In memory it is the writer, because nobody else can see that database. */
  readonly reader: DatabaseSync
}

/** @param folder where the database lies, made if it is missing; ':memory:' keeps nothing */
export function openConnections(folder: string): Connections {
  if (folder === ':memory:') {
    const writer = open(':memory:')
    return { writer, reader: writer }
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'patients.sqlite')
  const writer = open(file)
  switchToWal(writer)
  // A file that may not be written is found now and not at the first change.
  writer.exec('pragma user_version = 1')
  const reader = open(file)
  reader.exec('pragma query_only = on')
  return { writer, reader }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patienceAtStart })
  // A commit is on the disk before it is acknowledged, also when the power fails (sqlite.org/pragma.html).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  // What is deleted or anonymised is overwritten in the file too.
  database.exec('pragma secure_delete = on')
  return database
}

/** From now on, SQLite does not wait for locks on the main thread. The store waits for them, for a limited time. */
export function neverBlock({ writer, reader }: Connections): void {
  for (const database of [writer, reader]) database.exec('pragma busy_timeout = 0')
}

/** A dialect for changes: its transactions take the write lock when they begin. */
export const changingDialect = (database: DatabaseSync): Dialect =>
  new SingleConnectionDialect(database, 'begin immediate')

/** A dialect for reads: its transactions see one state of the database and lock nothing. */
export const readingDialect = (database: DatabaseSync): Dialect =>
  new SingleConnectionDialect(database, 'begin')

/**
 * A transaction that reads first and writes later would fail when another process wrote in between, which no waiting
 * could mend (sqlite.org/lang_transaction.html); so one that changes something begins with the lock.
 */
class SingleConnectionDialect extends SqliteDialect {
  readonly #database: DatabaseSync
  readonly #begin: string

  constructor(database: DatabaseSync, begin: string) {
    super({ database: asBetterSqlite(database) })
    this.#database = database
    this.#begin = begin
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }

  override createDriver(): Driver {
    const driver = super.createDriver()
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(this.#begin))
    }
    driver.rollbackTransaction = async (connection) => {
      // SQLite has rolled back already when the disk is full, and a second rollback would hide the reason.
      if (this.#database.isTransaction) await rollback(connection)
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

/** Another process may hold the file at this moment, and this one pragma does not wait by itself. */
function switchToWal(database: DatabaseSync): void {
  const pause = 50
  for (let left = patienceAtStart / pause; ; left--) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (sqliteCodeOf(error) !== 'SQLITE_BUSY' || left === 0) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

/** The result codes that say that the storage fails, and nothing of the request (sqlite.org/rescode.html). */
const storageFailures = new Map([
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [7, 'SQLITE_NOMEM'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [15, 'SQLITE_PROTOCOL'],
  [26, 'SQLITE_NOTADB'],
])

/** The name of the result code when the storage has failed, undefined for every other error. */
export function sqliteCodeOf(error: unknown): string | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: number }
  // The low eight bits of an extended code are the primary one.
  return code === 'ERR_SQLITE_ERROR' ? storageFailures.get((errcode ?? 0) & 0xff) : undefined
}

/** Whether waiting may help: another process holds a lock. */
export const isBusy = (error: unknown): boolean => /BUSY|LOCKED/.test(sqliteCodeOf(error) ?? '')

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
