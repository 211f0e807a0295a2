/** Requests about a patient that its state forbids, and the response to a change of its status. */
import { Patient } from '../../../generated/schemas.ts'
import { ProblemError } from '../../problems/problem.ts'
import { transitionNotAllowed } from '../../search-match/problems.ts'
import { consentAfter } from '../../search-match/rules/patient-id.ts'
import { changedFields } from '../../search-match/rules/read-only.ts'
import { isAllowed } from '../../search-match/rules/transitions.ts'
import { recordOf } from '../records.ts'
import { refusal } from '../refuse.ts'
import type { Special } from './special.ts'

/** The patient in the examples. No request changes it. */
const patientOf = (wmdaId: number): Patient => Patient.parse(recordOf('wmdaId', wmdaId))

export const updatePatient: Special<'updatePatient'> = ({ body }) => {
  const patient = patientOf(body.wmdaId)
  if (patient.status === 'STP') return refusal('updatePatient', 409, 'patientStopped')
  const [field] = changedFields(patient, body)
  if (field) return refusal('updatePatient', 409, `${field}Changed`)
  const isConflict = consentAfter(patient, body) === 'conflict'
  return isConflict ? refusal('updatePatient', 409, 'patientIdAlreadySet') : undefined
}

/** @throws ProblemError with 409 */
export const updatePatientStatus: Special<'updatePatientStatus'> = ({ body }) => {
  const { wmdaId, newStatus: status, changeReason = null } = body
  const { status: from } = patientOf(wmdaId)
  if (!isAllowed(from, status, 'user')) throw new ProblemError(transitionNotAllowed(from, status))
  return { status: 200, example: 'stop', adjust: () => ({ wmdaId, status, changeReason }) }
}

export const requestSearch: Special<'requestSearch'> = ({ body }) =>
  patientOf(body.wmdaId).status === 'STP' ? refusal('requestSearch', 409, 'searchOfStopped') : undefined

export const assignUserToPatient: Special<'assignUserToPatient'> = ({ body: { wmdaId, userName } }) => ({
  status: 200,
  example: 'person',
  adjust: () => ({ wmdaId, assignedUserName: userName }),
})
