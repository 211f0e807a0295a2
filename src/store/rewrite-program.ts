/**
 * The program that rewrites a database: `node rewrite-program.ts FILE`. If that is not possible at the moment, it
 * prints SQLite's result code. If it succeeds, it prints nothing.
 *
 * It is not enough to overwrite deleted data (secure_delete). When SQLite splits a full page, copies of the moved rows
 * remain in the unused part of the old page. Only VACUUM, which rebuilds every page, removes them.
 */
import { statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { sqliteCodeOf } from './result-codes.ts'

/** How long it waits for a lock, in milliseconds. While it waits for readers to finish, no other process can write. */
const patience = 1_000

/** @returns the result code if it was not possible, otherwise undefined */
function rewrite(file: string): string {
  if (!hasRoom(file)) return 'SQLITE_FULL'
  const url = pathToFileURL(file)
  // If the file does not exist, it is not created.
  url.searchParams.set('mode', 'rw')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(url, { timeout: patience })
    database.exec('pragma synchronous = full')
    // The log cannot be truncated during a long read, and each attempt would append a full copy to it.
    if (!emptyLog(database)) return 'SQLITE_BUSY'
    try {
      database.exec('vacuum')
    } catch (error) {
      // A failed attempt may also leave a long log.
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

/** VACUUM makes a temporary copy and writes a second copy to the log (sqlite.org/lang_vacuum.html). */
function hasRoom(file: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(file))
  return bavail * bsize > 2 * statSync(file).size
}

/** Copies the write-ahead log into the file and truncates it. @returns whether that was possible */
function emptyLog(database: DatabaseSync): boolean {
  return database.prepare('pragma wal_checkpoint(truncate)').get()?.busy === 0
}

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('The database file is missing.')
process.stdout.write(rewrite(file))
