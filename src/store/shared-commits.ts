/**
 * Writes that arrive together share a transaction, because most of their cost is the commit, which waits until the data
 * is on disk. Each write runs under a savepoint of its own (sqlite.org/lang_savepoint.html).
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import { sqliteCodeOf } from './result-codes.ts'

/** The most writes in one transaction. Other processes wait until it ends. */
const most = 64

/** Runs work in a transaction. The promise settles after the commit. */
export type Write<Tables> = <T>(work: (queries: Transaction<Tables>) => Promise<T>) => Promise<T>

interface Waiting<Tables> {
  /** Runs the work and returns what to do after the commit. @throws if the whole transaction must fail */
  run(queries: Transaction<Tables>): Promise<() => void>
  reject(error: unknown): void
}

/**
 * If a work throws, only this work is rolled back. If the storage or the commit fails, all works of the transaction
 * fail, because SQLite may have rolled back all of them.
 */
export function sharedCommits<Tables>(database: Kysely<Tables>): Write<Tables> {
  const waiting: Waiting<Tables>[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      // Requests that arrived during the last commit are read first, so that they share the next one.
      await nextTurn()
      await commit(waiting.splice(0, most))
    }
    isRunning = false
  }

  async function commit(group: readonly Waiting<Tables>[]): Promise<void> {
    try {
      const settle = await database.transaction().execute(async (queries) => {
        const settle: (() => void)[] = []
        for (const each of group) settle.push(await each.run(queries))
        return settle
      })
      for (const each of settle) each()
    } catch (error) {
      for (const each of group) each.reject(error)
    }
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ run: (queries) => underSavepoint(queries, work, resolve, reject), reject })
      if (!isRunning) void run()
    })
}

async function underSavepoint<Tables, T>(
  queries: Transaction<Tables>,
  work: (queries: Transaction<Tables>) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Promise<() => void> {
  await sql`savepoint one_write`.execute(queries)
  try {
    const value = await work(queries)
    await sql`release one_write`.execute(queries)
    return () => resolve(value)
  } catch (error) {
    if (sqliteCodeOf(error) !== undefined) throw error
    await sql`rollback to one_write`.execute(queries)
    await sql`release one_write`.execute(queries)
    return () => reject(error)
  }
}
