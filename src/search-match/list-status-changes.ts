/** listStatusChanges: lists the status changes of a patient, newest first. */
import type { StatusChange } from '../../generated/schemas.ts'
import type { Handler } from '../operations/handler.ts'
import { idPosition, pageOf, positionsOf, unknownPosition } from '../operations/paging.ts'
import { isPatient } from '../store/patients.ts'
import { listStatusChanges as findChanges, type StoredStatusChange } from '../store/status-changes.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient } from './problems.ts'

const positions = positionsOf('listStatusChanges', idPosition)

export const listStatusChanges =
  ({ store }: Dependencies): Handler<'listStatusChanges'> =>
  async ({ caller: { organisation }, query: { wmdaId, limit, after } }) => {
    const start = positions.start(after)
    if (!start) return unknownPosition()
    const found = await store.read(async (queries) => {
      if (!(await isPatient(queries, organisation, wmdaId))) return undefined
      return findChanges(queries, organisation, wmdaId, { ...start, limit: limit + 1 })
    })
    if (!found) return noSuchPatient()
    const { entries, next } = pageOf(found, limit, positions, ({ id }) => id)
    return { status: 200, body: { paging: { limit, next }, statusChanges: entries.map(changeOf) } }
  }

const changeOf = ({ at, from, to, reason, mover, by }: StoredStatusChange): StatusChange => ({
  changedAt: at,
  from,
  to,
  changeReason: reason,
  cause: mover,
  changedBy: by,
})
