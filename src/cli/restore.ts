/** Copies a backup into the folder of the settings, which must have no database. */
import { exitWithComplaint } from '../server/process.ts'
import { restore, skippedIdentifiers } from '../store/backup.ts'
import { Refusal } from '../store/refusal.ts'
import { oneArgument } from './arguments.ts'
import { inWords } from './copy-words.ts'
import { sqliteFolder } from './sqlite-folder.ts'

await exitWithComplaint(async () => {
  const { argument: file, values } = oneArgument('npm run restore -- FILE [--skip NUMBER]', {
    skip: { type: 'string', default: String(skippedIdentifiers) },
  })
  if (!/^[0-9]{1,7}$/.test(values.skip)) throw new Refusal('--skip must be a number from 0 to 9999999.')
  const skipped = Number(values.skip)
  const folder = sqliteFolder('Use pg_restore.')
  console.log(`${file} is restored into ${folder} and checked: ${inWords(restore(file, folder, skipped))}.`)
  console.log(`New identifiers begin ${skipped} after the last one of the backup. Start the service.`)
}, 'Nothing was restored')
