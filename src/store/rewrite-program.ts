/**
 * The program that rewrites a database: `node rewrite-program.ts FILE`. It writes SQLite's result code when that is
 * not possible at the moment, and nothing when it has succeeded.
 *
 * Overwriting what is deleted (secure_delete) is not enough: when SQLite divides a full page among several, copies of
 * the moved rows stay in the unused part of the old page. Only VACUUM, which builds every page anew, removes them.
 */
import { statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { sqliteCodeOf } from './result-codes.ts'

/** How long it waits for a lock, in milliseconds; while it waits for readers to end, no other process can write. */
const patience = 1_000

/** @returns the result code that says why it was not possible, or nothing */
function rewrite(file: string): string {
  if (!hasRoom(file)) return 'SQLITE_FULL'
  const url = pathToFileURL(file)
  // A file that is not there is not made.
  url.searchParams.set('mode', 'rw')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(url, { timeout: patience })
    database.exec('pragma synchronous = full')
    // While somebody reads for long the log cannot be emptied, and each attempt would add a whole copy to it.
    if (!emptyLog(database)) return 'SQLITE_BUSY'
    try {
      database.exec('vacuum')
    } catch (error) {
      // An attempt that fails may leave a long log too.
      emptyLog(database)
      throw error
    }
    return emptyLog(database) ? '' : 'SQLITE_BUSY'
  } catch (error) {
    const code = sqliteCodeOf(error)
    if (code === undefined) throw error
    return code
  } finally {
    database?.close()
  }
}

/** VACUUM makes a temporary copy and writes a second one into the log (sqlite.org/lang_vacuum.html). */
function hasRoom(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file))
  return bavail * bsize > 2 * statSync(file).size
}

/** Brings the write-ahead log into the file and cuts it to nothing. @returns whether that was possible */
function emptyLog(database: DatabaseSync): boolean {
  return database.prepare('pragma wal_checkpoint(truncate)').get()?.busy === 0
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('The database file is missing.')
process.stdout.write(rewrite(file))
