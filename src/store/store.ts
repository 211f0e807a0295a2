/** The store: opened once, asked through its queries, all of them confined to one organisation. */
import { setTimeout as delay } from 'node:timers/promises'
import { Kysely, sql, type Transaction } from 'kysely'
import { Unavailable } from '../unavailable.ts'
import { findDueErasure, forgetErasures } from './erasures.ts'
import { migrate } from './migrations.ts'
import { isBusy, sqliteCodeOf } from './result-codes.ts'
import { rewrite } from './rewrite.ts'
import { sameFile } from './same-file.ts'
import { sharedCommits } from './shared-commits.ts'
import { changingDialect, closeConnections, openConnections, readingDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** Queries run on it, in a transaction or not. */
export type Queries = Kysely<Tables> | Transaction<Tables>

export type Work<T> = (queries: Transaction<Tables>) => Promise<T>

export interface Store {
  /**
   * Runs work in one transaction: all of it is kept, on the disk, or nothing is. Works that arrive together share a
   * commit, and one that throws is undone alone. While another process holds the
   * database it is tried again for about two seconds, so the work may run more than once. Nothing is written into a
   * database that is no longer at its path.
   *
   * @param options.wait false to give up at once while another process holds the database
   * @throws Unavailable when the storage fails or stays busy
   */
  transaction<T>(work: Work<T>, options?: { readonly wait: boolean }): Promise<T>
  /** Runs work that changes nothing on one state of the data. It takes no lock. @throws Unavailable */
  read<T>(work: Work<T>): Promise<T>
  /** @throws Unavailable when the database cannot be read or does not take a write at this moment */
  check(): Promise<void>
  /**
   * Removes what was anonymised from the unused parts of the database's files too, once that is due. Meanwhile reads go
   * on and writes find the database busy.
   *
   * @param signal ends it at once
   * @returns whether the files have been rewritten
   * @throws Unavailable when it was due and not possible; it stays due
   */
  erase(now: Date, signal?: AbortSignal): Promise<boolean>
  close(): Promise<void>
}

/** The pauses before each further attempt while the database is busy, in milliseconds: two seconds in all. */
const pauses: readonly number[] = [5, 10, 20, 40, 80, 145, 200, 250, 250, 250, 250, 250, 250]

/** The pauses of a start while another process holds the database, in milliseconds: five seconds in all. */
const pausesAtStart: readonly number[] = Array.from({ length: 100 }, () => 50)

/**
 * Opens the database in a folder, or in memory for ':memory:', and brings its tables up to date. While another process
 * holds the database all of this is tried again for about five seconds.
 *
 * @throws the error of SQLite or of the file system when that fails
 */
export async function openStore(folder: string): Promise<Store> {
  const { connections, writer } = await retryWhileBusy(() => openUpToDate(folder), pausesAtStart)
  const { file } = connections
  const assertNotMoved = file === null ? () => undefined : sameFile(file)
  const isShared = connections.reader === connections.writer
  const reader = isShared ? writer : new Kysely<Tables>({ dialect: readingDialect(connections.reader) })
  const write = sharedCommits(writer)
  const transaction: Store['transaction'] = (work, { wait } = { wait: true }) =>
    patiently(
      async () => {
        assertNotMoved()
        return write(work)
      },
      wait ? pauses : [],
    )
  const read: Store['read'] = (work) => patiently(() => reader.transaction().execute(work), pauses)
  return {
    transaction,
    read,
    async check() {
      await read((queries) => queries.selectFrom('patients').select('wmda_id').limit(1).execute())
      await transaction(writeFiller)
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

/** Opens the connections and brings the tables up to date; an attempt that fails leaves no connection open. */
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

/** A write as large as most, so that a disk without room for them is found before a caller finds it. */
async function writeFiller(queries: Queries): Promise<void> {
  const filler = sql<Uint8Array>`zeroblob(65536)`
  await queries.replaceInto('write_checks').values({ id: 1, filler }).execute()
}

/** What callers are told of a storage that fails or stays busy. @throws Unavailable */
const patiently = <T>(attempt: () => Promise<T>, waits: readonly number[]): Promise<T> =>
  retryWhileBusy(attempt, waits).catch((error) => {
    throw asUnavailable(error)
  })

/** Tries again after each pause while the database is busy; nothing is waited for on the main thread. */
async function retryWhileBusy<T>(attempt: () => Promise<T>, waits: readonly number[]): Promise<T> {
  for (const pause of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
    }
    await delay(pause)
  }
  return attempt()
}

/** A failure of the storage as what callers are told; every other error stays what it is. */
function asUnavailable(error: unknown): unknown {
  const code = sqliteCodeOf(error)
  return code === undefined ? error : new Unavailable(code, { cause: error })
}
