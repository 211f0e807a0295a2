/** assignUserToPatient: assigns a patient to a user, or to nobody. */
import type { Handler } from '../operations/handler.ts'
import { entityTag, mayChange, recordChanged } from '../operations/preconditions.ts'
import { recordAssignment } from '../store/assignments.ts'
import { changePatient, findPatientForChange } from '../store/patients.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient } from './problems.ts'

export const assignUserToPatient =
  ({ now }: Dependencies): Handler<'assignUserToPatient'> =>
  ({ caller, headers, body: { wmdaId, userName }, change }) =>
    change(async (queries) => {
      const { organisation, username } = caller
      const patient = await findPatientForChange(queries, organisation, wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      const body = { wmdaId, assignedUserName: userName }
      const from = patient.assignedUserName
      if (from === userName) return { status: 200, headers: { ETag: entityTag(patient.version) }, body }
      const at = now().toISOString()
      // lastUpdated does not change, because it is the activity that keeps a patient from being stopped.
      const version = await changePatient(queries, patient, { assignedUserName: userName }, at)
      await recordAssignment(queries, { organisation, wmdaId, from, to: userName, by: username, at })
      return { status: 200, headers: { ETag: entityTag(version) }, body }
    })
