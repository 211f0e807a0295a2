/** listLimsCases: lists the cases that are linked to a laboratory patient, newest first. */
import type { Handler } from '../operations/handler.ts'
import { idPosition, pageOf, positionsOf, unknownPosition } from '../operations/paging.ts'
import { listCases } from '../store/lims-cases.ts'
import { findLimsPatient } from '../store/lims-patients.ts'
import type { Dependencies } from './dependencies.ts'
import { idOf } from './identifiers.ts'
import { noSuchPatient } from './problems.ts'

const positions = positionsOf('listLimsCases', idPosition)

export const listLimsCases =
  ({ store }: Dependencies): Handler<'listLimsCases'> =>
  async ({ caller: { organisation }, query: { patientMRN, limit, after } }) => {
    const start = positions.start(after)
    if (!start) return unknownPosition()
    const id = idOf(patientMRN)
    const found = await store.read(async (queries) => {
      if (!(await findLimsPatient(queries, organisation, id))) return undefined
      return listCases(queries, organisation, id, { ...start, limit: limit + 1 })
    })
    if (!found) return noSuchPatient()
    const { entries: cases, next } = pageOf(found, limit, positions, ({ caseID }) => caseID)
    return { status: 200, body: { paging: { limit, next }, cases } }
  }
