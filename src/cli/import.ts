/** Imports the SQLite database of a folder into the empty PostgreSQL database of the settings. */
import { readPlace } from '../server/config.ts'
import { exitWithComplaint } from '../server/process.ts'
import { importFolder } from '../store/import/import.ts'
import { Refusal } from '../store/refusal.ts'
import { oneArgument } from './arguments.ts'

await exitWithComplaint(async () => {
  const { argument: folder } = oneArgument('DATABASE_URL=postgres://… npm run import -- FOLDER', {})
  const place = readPlace(process.env)
  if (typeof place === 'string') {
    throw new Refusal('Set DATABASE_URL to the empty PostgreSQL database that gets the data.')
  }
  await importFolder(folder, place.url, ({ table, rows, sha256 }) =>
    console.log(`${table.padEnd(16)} ${String(rows).padStart(9)} rows, SHA-256 ${sha256}`),
  )
  console.log(
    `All data of ${folder} are in PostgreSQL and were compared. From now on, start the service with DATABASE_URL.`,
  )
}, 'Nothing was imported')
