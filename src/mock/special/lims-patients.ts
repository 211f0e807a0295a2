/** The response to a change of a laboratory patient: the patient of the examples after the patch. */
import { masked } from '../../lims/mask.ts'
import { mergePatch } from '../../lims/merge-patch.ts'
import { membersOf } from '../json.ts'
import { recordOf } from '../records.ts'
import type { Special } from './special.ts'

export const updateLimsPatient: Special<'updateLimsPatient'> = ({ path: { patientMRN }, sent }) => {
  const { ID, patientMRN: _same, ...record } = recordOf('patientMRN', patientMRN)
  const adjust = () => masked({ ID, patientMRN, ...membersOf(mergePatch(record, sent)) })
  return { status: 200, example: 'newAddress', adjust }
}
