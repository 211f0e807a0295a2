/** The file of a SQLite database, for commands that read it without being the service. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Refusal } from './refusal.ts'
import { isBusy } from './result-codes.ts'

/** The path of the database in a data folder. */
export const databaseFileIn = (folder: string): string => join(folder, 'patients.sqlite')

/** How long a command waits for a lock, in milliseconds. The service holds one only for moments. */
const patience = 10_000

/**
 * Opens a database that exists. The file is not created.
 *
 * @param mode rw for the database of a service, which may have a write-ahead log; ro for a file that nobody uses
 * @param timeout how long it waits for a lock, in milliseconds
 * @throws Refusal if there is no such file, or if it is not a database of the service
 */
export function openFile(file: string, mode: 'rw' | 'ro', timeout = patience): DatabaseSync {
  if (!existsSync(file)) throw new Refusal(`${file} does not exist.`)
  const url = pathToFileURL(file)
  url.searchParams.set('mode', mode)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(url, { timeout })
    if (database.prepare("select 1 from sqlite_master where name = 'patients'").get()) return database
  } catch (error) {
    database?.close()
    if (isBusy(error)) throw new Refusal(`${file} is in use by another program.`, error)
    throw new Refusal(
      `${file} cannot be opened. Check that it is a database of this service and that you may read it.`,
      error,
    )
  }
  database.close()
  throw new Refusal(`${file} is not a database of this service.`)
}
