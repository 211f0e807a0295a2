/** Counts the patients again from which the totals of lists come, and repairs the numbers. */
import { readPlace } from '../server/config.ts'
import { exitWithComplaint } from '../server/process.ts'
import { openStore } from '../store/open.ts'
import { recount } from '../store/patient-counts.ts'

await exitWithComplaint(async () => {
  const store = await openStore(readPlace(process.env))
  const wrong = await store.transaction(recount)
  await store.close()
  console.log(wrong === 0 ? 'All totals are right.' : `Totals repaired: ${wrong}.`)
}, 'The totals were not repaired')
