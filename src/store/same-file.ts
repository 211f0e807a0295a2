/** Whether a database is still the file at its path. */
import { statSync } from 'node:fs'
import { Unavailable } from '../problems/unavailable.ts'

/**
 * Remembers which files the connections of a database have open. SQLite does not detect that its folder was removed,
 * moved or replaced, and would continue to write to files without a path. The check does not open the files, because a
 * process that closes a file loses SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2).
 *
 * @param file the database; its write-ahead log must already exist
 * @returns a check that takes about 10 microseconds and throws Unavailable (DATABASE_MOVED) if the files are missing
 *   or different
 */
export function sameFile(file: string): () => void {
  const paths = [file, `${file}-wal`]
  const opened = paths.map(identityOf)
  return () => {
    if (paths.some((path, index) => identityOf(path) !== opened[index]))
      throw new Unavailable('DATABASE_MOVED')
  }
}

/** Identifies a file on this machine, or undefined if there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}
