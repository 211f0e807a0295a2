/** The response to a change of a laboratory patient: the patient of the examples after the patch. */
import { CreateLimsPatientRequest } from '../../../generated/schemas.ts'
import { masked, maskedPlaces } from '../../lims/mask.ts'
import { mergePatch } from '../../lims/merge-patch.ts'
import { invalidRequest, ProblemError } from '../../problems/problem.ts'
import { errorsInBody } from '../../validation/errors.ts'
import { membersOf } from '../json.ts'
import { recordOf } from '../records.ts'
import type { Special } from './special.ts'

/** @throws ProblemError with 400 if the patient would be invalid after the patch */
export const updateLimsPatient: Special<'updateLimsPatient'> = ({ path: { patientMRN }, sent }) => {
  const { ID, patientMRN: _same, ...record } = recordOf({ name: 'patientMRN', value: patientMRN })
  const changed = mergePatch(record, sent)
  // The examples show masked numbers, which are not valid numbers themselves.
  const hidden = maskedPlaces(changed)
  const mistakes = errorsInBody('createLimsPatient', CreateLimsPatientRequest, changed).filter(
    ({ pointer = '' }) => !hidden.includes(pointer),
  )
  if (mistakes.length > 0) throw new ProblemError(invalidRequest(mistakes))
  const adjust = () => masked({ ID, patientMRN, ...membersOf(changed) })
  return { status: 200, example: 'newAddress', adjust }
}
