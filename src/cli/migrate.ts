/** Migrates the database of the settings to the tables of this version, and does nothing else. */
import { readPlace } from '../server/config.ts'
import { exitWithComplaint } from '../server/process.ts'
import { openStore } from '../store/open.ts'

await exitWithComplaint(async () => {
  const store = await openStore(readPlace(process.env))
  await store.close()
  console.log('The database has the tables of this version.')
}, 'The database was not migrated')
