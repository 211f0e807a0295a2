/** Copies a database into a new file, which is either complete and checked or not there. */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from './refusal.ts'
import { sqliteCodeOf } from './result-codes.ts'

export interface Copy {
  readonly patients: number
  /** The size of the new file, in bytes. */
  readonly size: number
}

/**
 * Writes a copy under another name, checks it, and gives it its name. VACUUM INTO reads one state of the database and
 * blocks no other process. Unlike the backup function of SQLite, it does not start again when others write, and it
 * copies only rows, so the copy has no remains of deleted data (sqlite.org/lang_vacuum.html, sqlite.org/backup.html).
 *
 * @param adjust changes the copy before it is checked
 * @throws Refusal if the file exists, cannot be written or fails the check; then nothing is left
 */
export function copyDatabase(
  source: DatabaseSync,
  file: string,
  adjust: (copy: DatabaseSync) => void = () => undefined,
): Copy {
  const partial = `${file}.partial`
  refuseExisting(file)
  create(partial)
  try {
    source.prepare('vacuum into ?').run(partial)
    const patients = finish(partial, adjust)
    toDisk(partial)
    // The name may have been taken in the meantime, and renaming would replace that file.
    refuseExisting(file)
    renameSync(partial, file)
    toDisk(dirname(file))
    return { patients, size: statSync(file).size }
  } catch (error) {
    for (const path of [partial, `${partial}-journal`]) rmSync(path, { force: true })
    throw asRefusal(error, file)
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new Refusal(`${file} exists already. Choose another name.`)
}

/** Creates the file, so that only its owner can read it. */
function create(partial: string): void {
  try {
    closeSync(openSync(partial, 'wx', 0o600))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      throw new Refusal(
        `${partial} exists already. Another program is writing it, or was interrupted. If none is running, delete it.`,
      )
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(`${dirname(partial)} is not a folder.`)
    throw new Refusal(`${dirname(partial)} cannot be written (${code}).`, error)
  }
}

/** @returns the number of patients @throws Refusal if the copy is damaged */
function finish(partial: string, adjust: (copy: DatabaseSync) => void): number {
  const copy = new DatabaseSync(partial)
  try {
    adjust(copy)
    const { integrity_check: problem } = copy.prepare('pragma integrity_check(1)').get() ?? {}
    if (problem !== 'ok') throw damaged(String(problem))
    const orphan = copy.prepare('pragma foreign_key_check').get()
    if (orphan) throw damaged(`a row of ${orphan.table} refers to a row of ${orphan.parent} that is missing`)
    return Number(copy.prepare('select count(*) as count from patients').get()?.count)
  } finally {
    copy.close()
  }
}

const damaged = (problem: string) =>
  new Refusal(`The database is damaged, so no copy was made: ${problem}. Use an earlier backup.`)

/** Waits until a file, or the names in a folder, are on disk. */
function toDisk(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function asRefusal(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error
  const code = sqliteCodeOf(error) ?? (error as NodeJS.ErrnoException).code
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return damaged(code)
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR' || code === 'ENOSPC' || code === 'EIO') {
    return new Refusal(`${file} cannot be written (${code}). Check that the disk has room for it.`, error)
  }
  return error
}
