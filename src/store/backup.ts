/** Backups of a SQLite database, and their restoration into an empty folder. */
import { existsSync, mkdirSync } from 'node:fs'
import { type Copy, copyDatabase } from './copy.ts'
import { databaseFileIn, openFile } from './database-file.ts'
import { Refusal } from './refusal.ts'

/**
 * How many identifiers of each kind a restored database leaves out. Those that were assigned after the backup are known
 * to callers. If they were assigned again, they would denote other patients.
 */
export const skippedIdentifiers = 10_000

/** Copies the database of a folder into a new file, while the service uses it or not. @throws Refusal */
export function backUp(folder: string, file: string): Copy {
  const database = openFile(databaseFileIn(folder), 'rw')
  try {
    return copyDatabase(database, file)
  } finally {
    database.close()
  }
}

/**
 * Copies a backup into a folder that has no database, for a service that is started afterwards.
 *
 * @param skipped the number of identifiers that are left out
 * @throws Refusal if the folder has a database or a part of one: SQLite would apply an old log to the new file
 */
export function restore(file: string, folder: string, skipped: number): Copy {
  const target = databaseFileIn(folder)
  const present = [target, `${target}-wal`, `${target}-shm`, `${target}-journal`].find(existsSync)
  if (present !== undefined) {
    throw new Refusal(`${present} exists already. Move the files of the old database to another folder.`)
  }
  const backup = openFile(file, 'ro')
  try {
    createFolder(folder)
    return copyDatabase(backup, target, (copy) => {
      copy.prepare('update sqlite_sequence set seq = seq + ?').run(skipped)
    })
  } finally {
    backup.close()
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new Refusal(`${folder} cannot be used as a folder.`, error)
  }
}
