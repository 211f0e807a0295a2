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

/** The two connections of a process: a write never blocks a read, and a read never takes the write lock. */
export interface Connections {
  readonly writer: DatabaseSync
  /** Refuses to change anything. In memory it is the writer, because nobody else can see that database. */
  readonly reader: DatabaseSync
  /** The path of the database, or null in memory. */
  readonly file: string | null
}

/**
 * Opens the connections. A lock that another process holds is never waited for on the main thread; whoever gets
 * SQLITE_BUSY tries again.
 *
 * @param folder where the database lies, made if it is missing; ':memory:' keeps nothing
 */
export function openConnections(folder: string): Connections {
  if (folder === ':memory:') {
    const writer = open(':memory:')
    return { writer, reader: writer, file: null }
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'patients.sqlite')
  const writer = open(file)
  try {
    writer.exec('pragma journal_mode = wal')
    // A file that may not be written is found now and not at the first change.
    writer.exec('pragma user_version = 1')
    const reader = open(file)
    reader.exec('pragma query_only = on')
    return { writer, reader, file }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Closes what is still open. Kysely closes a connection only if it has used it. */
export function closeConnections({ writer, reader }: Connections): void {
  for (const database of [reader, writer]) if (database.isOpen) database.close()
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 0 })
  // A commit is on the disk before it is acknowledged, also when the power fails (sqlite.org/pragma.html).
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  // What is deleted is overwritten in the file too; copies that this leaves are removed by a rewrite.
  database.exec('pragma secure_delete = on')
  return database
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
