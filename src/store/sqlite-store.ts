/** The store in SQLite: a folder on this machine, or memory. */
import { setTimeout as delay } from 'node:timers/promises'
import { Kysely, sql } from 'kysely'
import { Unavailable } from '../problems/unavailable.ts'
import { findDueErasure, forgetErasures } from './erasures.ts'
import { migrate } from './migrations/migrate.ts'
import { isBusy, sqliteCodeOf } from './result-codes.ts'
import { rewrite } from './rewrite.ts'
import { sameFile } from './same-file.ts'
import { sharedCommits } from './shared-commits.ts'
import { changingDialect, closeConnections, openConnections, readingDialect } from './sqlite.ts'
import type { Store, Work } from './store.ts'
import type { Queries, Tables } from './tables.ts'

/** The pauses before each further attempt while the database is busy, in milliseconds: two seconds in total. */
const pauses: readonly number[] = [5, 10, 20, 40, 80, 145, 200, 250, 250, 250, 250, 250, 250]

/**
 * How long a check tries, in milliseconds. The caller of /health/ready waits for it. On a busy machine, the pauses and the
 * attempts take longer than planned.
 */
const checkLimit = 1_500

/** The pauses during the start while another process holds the lock, in milliseconds: five seconds in total. */
const pausesAtStart: readonly number[] = Array.from({ length: 100 }, () => 50)

/**
 * Opens the database in a folder, or in memory for ':memory:', and migrates it. If another process holds the lock, it
 * tries again for about five seconds.
 *
 * @throws the error of SQLite or of the file system if it fails
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const { connections, writer } = await retryWhileBusy(() => openUpToDate(folder), pausesAtStart)
  const { file } = connections
  const assertNotMoved = file === null ? () => undefined : sameFile(file)
  const isShared = connections.reader === connections.writer
  const reader = isShared ? writer : new Kysely<Tables>({ dialect: readingDialect(connections.reader) })
  const write = sharedCommits(writer)
  // Works that arrive together share a commit. Nothing is written to a database that is no longer at its path.
  const writePatiently = <T>(work: Work<T>, waits: readonly number[], limit?: number): Promise<T> =>
    patiently(
      async () => {
        assertNotMoved()
        return write(work)
      },
      waits,
      limit,
    )
  const transaction: Store['transaction'] = (work, { wait } = { wait: true }) =>
    writePatiently(work, wait ? pauses : [])
  const read: Store['read'] = (work) => patiently(() => reader.transaction().execute(work), pauses)
  return {
    transaction,
    read,
    async check() {
      await read((queries) => queries.selectFrom('patients').select('wmda_id').limit(1).execute())
      await writePatiently(writeFiller, pauses, checkLimit)
    },
    async erase(now, signal) {
      const due = await read((queries) => findDueErasure(queries, now))
      if (due === null) return false
      assertNotMoved()
      if (file !== null && !(await rewrite(file, signal))) return false
      await transaction((queries) => forgetErasures(queries, due))
      return true
    },
    async close() {
      if (!isShared) await reader.destroy()
      await writer.destroy()
      closeConnections(connections)
    },
  }
}

/** Opens the connections and migrates the database. A failed attempt leaves no connection open. */
async function openUpToDate(folder: string) {
  const connections = openConnections(folder)
  const writer = new Kysely<Tables>({ dialect: changingDialect(connections.writer) })
  try {
    await migrate(writer)
    return { connections, writer }
  } catch (error) {
    await writer.destroy()
    closeConnections(connections)
    throw error
  }
}

/** As large as most writes, so that a full disk is detected before a request fails. */
async function writeFiller(queries: Queries): Promise<void> {
  const filler = sql<Uint8Array>`zeroblob(65536)`
  await queries.replaceInto('write_checks').values({ id: 1, filler }).execute()
}

/** Converts failures of the storage to Unavailable. @throws Unavailable */
const patiently = <T>(attempt: () => Promise<T>, waits: readonly number[], limit?: number): Promise<T> =>
  retryWhileBusy(attempt, waits, limit).catch((error) => {
    throw asUnavailable(error)
  })

/**
 * Tries again after each pause while the database is busy. The main thread is never blocked.
 *
 * @param limit no pause ends later, in milliseconds after the call
 */
async function retryWhileBusy<T>(
  attempt: () => Promise<T>,
  waits: readonly number[],
  limit = Number.POSITIVE_INFINITY,
): Promise<T> {
  const start = performance.now()
  for (const pause of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() + pause > start + limit) throw error
    }
    await delay(pause)
  }
  return attempt()
}

/** Unavailable if the storage failed. Any other error is returned unchanged. */
function asUnavailable(error: unknown): unknown {
  const code = sqliteCodeOf(error)
  return code === undefined ? error : new Unavailable(code, { cause: error })
}
