/** Adapts Node's built-in SQLite to Kysely's dialect, which was written for better-sqlite3. */
import { mkdirSync } from 'node:fs'
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
import { databaseFileIn } from './database-file.ts'

/** The two connections of a process. A write never blocks a read, and a read never takes the write lock. */
export interface Connections {
  readonly writer: DatabaseSync
  /**
   * A read-only connection. In memory it is the same as the writer, because a second connection would see another
   * database.
   */
  readonly reader: DatabaseSync
  /** The path of the database, or null in memory. */
  readonly file: string | null
}

/**
 * Opens the connections. The main thread never waits for a lock of another process. A caller that gets SQLITE_BUSY
 * tries again.
 *
 * @param folder the folder of the database, created if missing; ':memory:' stores nothing on disk
 */
export function openConnections(folder: string): Connections {
  if (folder === ':memory:') {
    const writer = open(':memory:')
    return { writer, reader: writer, file: null }
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = databaseFileIn(folder)
  const writer = open(file)
  try {
    writer.exec('pragma journal_mode = wal')
    // A file without write permission is detected now and not at the first change.
    writer.exec('pragma user_version = 1')
    const reader = open(file)
    reader.exec('pragma query_only = on')
    return { writer, reader, file }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Closes the connections that are still open. Kysely closes a connection only if it has used it. */
export function closeConnections({ writer, reader }: Connections): void {
  for (const database of [reader, writer]) if (database.isOpen) database.close()
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 })
  // A commit is on disk before it is acknowledged, so it survives a power failure (sqlite.org/pragma.html).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  // Deleted data are overwritten in the file too. A rewrite removes the remaining copies.
  database.exec('pragma secure_delete = on')
  return database
}

/** A dialect for changes. Its transactions take the write lock when they begin. */
export const changingDialect = (database: DatabaseSync): Dialect =>
  new SingleConnectionDialect(database, 'begin immediate')

/** A dialect for reads. Its transactions see one state of the database and take no write lock. */
export const readingDialect = (database: DatabaseSync): Dialect =>
  new SingleConnectionDialect(database, 'begin')

/**
 * If a transaction reads first and another process writes before its own first write, that write fails, and waiting
 * does not help (sqlite.org/lang_transaction.html). So a transaction that changes something takes the lock at the
 * start.
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
      // If the disk is full, SQLite has already rolled back. A second rollback would hide the cause.
      if (this.#database.isTransaction) await rollback(connection)
    }
    return driver
  }
}

/**
 * SQLite can roll back schema changes like all other changes, but Kysely does not use this by default. With it, a
 * failed migration leaves no trace. If two processes start at the same time, the second waits for the first.
 */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** The most statements that are kept prepared. Beyond it, those are dropped that were prepared first. */
const mostStatements = 500

/** Statements are kept prepared, because preparing one takes longer than most of them run. */
function asBetterSqlite(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  const prepare: SqliteDatabase['prepare'] = (sql) => {
    const statement = database.prepare(sql)
    const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...values(parameters)),
      run: (parameters) => statement.run(...values(parameters)),
      iterate: (parameters) => statement.iterate(...values(parameters)),
    }
  }
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql)
      if (known) return known
      const [oldest] = prepared.keys()
      if (oldest !== undefined && prepared.size >= mostStatements) prepared.delete(oldest)
      const statement = prepare(sql)
      prepared.set(sql, statement)
      return statement
    },
  }
}
