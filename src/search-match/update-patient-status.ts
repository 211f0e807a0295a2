/** updatePatientStatus: changes the status of a patient. */
import type { Handler } from '../operations/handler.ts'
import { entityTag, mayChange, recordChanged } from '../operations/preconditions.ts'
import { findPatientForChange } from '../store/patients.ts'
import { movePatient } from './change-status.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient, transitionNotAllowed } from './problems.ts'
import { isAllowed } from './rules/transitions.ts'

export const updatePatientStatus =
  ({ now }: Dependencies): Handler<'updatePatientStatus'> =>
  ({ caller, headers, body, change }) =>
    change(async (queries) => {
      const { wmdaId, newStatus: to, changeReason: reason = null } = body
      const patient = await findPatientForChange(queries, caller.organisation, wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      const from = patient.status
      if (!isAllowed(from, to, 'user')) return transitionNotAllowed(from, to)
      const at = now()
      const move = { to, reason, mover: 'user', by: caller.username, at, now: at } as const
      const version = await movePatient(queries, patient, move)
      return {
        status: 200,
        headers: { ETag: entityTag(version) },
        body: { wmdaId, status: to, changeReason: reason },
      }
    })
