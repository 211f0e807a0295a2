/** updatePatientStatus: moves a patient along the life cycle and keeps the history of it. */
import type { Handler } from '../http/operations.ts'
import { entityTag, mayChange } from '../http/preconditions.ts'
import { refuse } from '../http/problems.ts'
import { changePatient, findPatient } from '../store/patients.ts'
import { recordStatusChange } from '../store/status-changes.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient, recordChanged } from './refusals.ts'
import { isAllowed, reachable } from './rules/transition.ts'

export const updatePatientStatus =
  ({ store, now }: Dependencies): Handler<'updatePatientStatus'> =>
  ({ caller, headers, body }) =>
    store.transaction(async (queries) => {
      const { wmdaId, newStatus: to, changeReason = null } = body
      const patient = await findPatient(queries, caller.organisation, wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      const from = patient.status
      if (!isAllowed(from, to, 'user')) {
        const allowed = reachable(from, 'user')
        return refuse(
          'transition-not-allowed',
          `A patient in status ${from} cannot be moved to ${to}. Allowed from here: ${allowed.join(', ')}.`,
          { from, to, allowed },
        )
      }
      const at = now().toISOString()
      const version = await changePatient(queries, patient, { status: to, lastUpdated: at })
      await recordStatusChange(queries, { wmdaId, from, to, reason: changeReason, by: caller.username, at })
      return {
        status: 200,
        headers: { ETag: entityTag(version) },
        body: { wmdaId, status: to, changeReason },
      }
    })
