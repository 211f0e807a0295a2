/** Counts the patients again from which the totals of lists come, and repairs the numbers. */
import { recount } from '../store/patient-counts.ts'
import { openStore } from '../store/store.ts'

const store = await openStore(process.env.DATA_DIR || 'data')
const wrong = await store.transaction(recount)
await store.close()
console.log(wrong === 0 ? 'All totals are right.' : `Totals repaired: ${wrong}.`)
