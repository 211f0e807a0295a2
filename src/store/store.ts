/** The database: opened once, accessed through queries, each of which is limited to one organisation. */
import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Work<T> = (queries: Transaction<Tables>) => Promise<T>

export interface Store {
  /**
   * Runs work in one transaction. Either all of it is stored durably afterwards or nothing. A work that throws is undone
   * alone. If another transaction is in the way, it tries again, so the work may run more than once.
   *
   * @param options.wait false to fail at once if another process holds the lock of the database
   * @throws Unavailable if the storage fails or stays busy. Then nothing is stored.
   * @throws ResultUnknown if PostgreSQL did not confirm the commit. Then all of the work is stored or nothing.
   */
  transaction<T>(work: Work<T>, options?: { readonly wait: boolean }): Promise<T>
  /** Runs work that only reads, on one state of the data. It waits for no write. @throws Unavailable */
  read<T>(work: Work<T>): Promise<T>
  /** @throws Unavailable if the database cannot be read or cannot be written at the moment */
  check(): Promise<void>
  /**
   * SQLite: removes anonymised data from the unused parts of the database files too, if that is due. Meanwhile, reads
   * continue and writes fail with SQLITE_BUSY. PostgreSQL does this itself (vacuum), when it decides to.
   *
   * @param signal stops it immediately
   * @returns whether the files have been rewritten
   * @throws Unavailable if it was due but not possible; it stays due
   */
  erase(now: Date, signal?: AbortSignal): Promise<boolean>
  close(): Promise<void>
}
