/** What the errors of SQLite say about its storage. */

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
