/** Copies the SQLite database of the settings into a new file, while the service uses it or not. */
import { exitWithComplaint } from '../server/process.ts'
import { backUp } from '../store/backup.ts'
import { oneArgument } from './arguments.ts'
import { inWords } from './copy-words.ts'
import { sqliteFolder } from './sqlite-folder.ts'

await exitWithComplaint(async () => {
  const { argument: file } = oneArgument('npm run backup -- FILE', {})
  const folder = sqliteFolder('Use pg_dump for a backup.')
  console.log(`${file} is written and checked: ${inWords(backUp(folder, file))}.`)
}, 'No backup was made')
