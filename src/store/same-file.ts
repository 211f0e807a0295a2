/** Whether a database is still the file at its path. */
import { statSync } from 'node:fs'
import { Unavailable } from '../unavailable.ts'

/**
 * Remembers which files the connections of a database have open. A folder that is removed, moved or replaced is not
 * noticed by SQLite: it would go on to write into files that nobody finds any more. The files are not opened for this,
 * because a process that closes a file loses the locks that SQLite holds on it (sqlite.org/howtocorrupt.html, 2.2).
 *
 * @param file the database; its write-ahead log must exist by now
 * @returns a check of about 10 microseconds, which throws Unavailable (DATABASE_MOVED) while other files or none lie there
 */
export function sameFile(file: string): () => void {
  const paths = [file, `${file}-wal`]
  const opened = paths.map(identityOf)
  return () => {
    if (paths.some((path, index) => identityOf(path) !== opened[index]))
      throw new Unavailable('DATABASE_MOVED')
  }
}

/** What no two files of a machine share at the same time, or undefined when there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
