/** The folder of the SQLite database, for commands that exist for SQLite only. */
import { readPlace } from '../server/config.ts'
import { Refusal } from '../store/refusal.ts'

/** @param instead what to do with PostgreSQL @throws Refusal if the settings select PostgreSQL */
export function sqliteFolder(instead: string): string {
  const place = readPlace(process.env)
  if (typeof place !== 'string') {
    throw new Refusal(`This command is for SQLite, and DATABASE_URL selects PostgreSQL. ${instead}`)
  }
  return place
}
