/** updatePatientStatus: changes the status of a patient. */
import type { Handler } from '../http/operations.ts'
import { entityTag, mayChange, recordChanged } from '../http/preconditions.ts'
import { refuse } from '../http/problems.ts'
import { findPatient } from '../store/patients.ts'
import type { Dependencies } from './dependencies.ts'
import { movePatient } from './move.ts'
import { noSuchPatient } from './refusals.ts'
import { isAllowed, reachable } from './rules/transition.ts'

export const updatePatientStatus =
  ({ store, now }: Dependencies): Handler<'updatePatientStatus'> =>
  ({ caller, headers, body }) =>
    store.transaction(async (queries) => {
      const { wmdaId, newStatus: to, changeReason: reason = null } = body
      const patient = await findPatient(queries, caller.organisation, wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      const from = patient.status
      if (!isAllowed(from, to, 'user')) {
        const allowed = reachable(from, 'user')
        return refuse(
          'transition-not-allowed',
          `A patient in status ${from} cannot be changed to ${to}. Allowed: ${allowed.join(', ')}.`,
          { from, to, allowed },
        )
      }
      const move = { to, reason, mover: 'user', by: caller.username, at: now() } as const
      const version = await movePatient(queries, patient, move)
      return {
        status: 200,
        headers: { ETag: entityTag(version) },
        body: { wmdaId, status: to, changeReason: reason },
      }
    })
