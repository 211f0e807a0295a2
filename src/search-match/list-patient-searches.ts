/** listPatientSearches: lists the searches of a patient, newest first. */
import type { Handler } from '../operations/handler.ts'
import { idPosition, pageOf, positionsOf, unknownPosition } from '../operations/paging.ts'
import { isPatient } from '../store/patients.ts'
import { listSearches } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient } from './problems.ts'
import { searchOf } from './search-mapping.ts'

const positions = positionsOf('listPatientSearches', idPosition)

export const listPatientSearches =
  ({ store }: Dependencies): Handler<'listPatientSearches'> =>
  async ({ caller: { organisation }, path: { wmdaId }, query: { limit, after } }) => {
    const start = positions.start(after)
    if (!start) return unknownPosition()
    const found = await store.read(async (queries) => {
      if (!(await isPatient(queries, organisation, wmdaId))) return undefined
      return listSearches(queries, organisation, wmdaId, { ...start, limit: limit + 1 })
    })
    if (!found) return noSuchPatient()
    const { entries, next } = pageOf(found, limit, positions, ({ searchId }) => searchId)
    return { status: 200, body: { paging: { limit, next }, searches: entries.map(searchOf) } }
  }
