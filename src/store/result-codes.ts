/** What SQLite errors mean for the storage. */

/** The result codes that report a failure of the storage, not an error in the request (sqlite.org/rescode.html). */
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

/** The name of the result code if the storage failed, otherwise undefined. */
export function sqliteCodeOf(error: unknown): string | undefined {
  const { code, errcode } = error as { code?: unknown; errcode?: number }
  // The low eight bits of an extended code are the primary code.
  return code === 'ERR_SQLITE_ERROR' ? storageFailures.get((errcode ?? 0) & 0xff) : undefined
}

/** Whether a later attempt may succeed, because another process holds a lock. */
export const isBusy = (error: unknown): boolean => /BUSY|LOCKED/.test(sqliteCodeOf(error) ?? '')
