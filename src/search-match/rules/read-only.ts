/** The read-only fields that an update must send with their current values, if it sends them (decision 9). */
import type { Patient, ReadOnlyField } from '../../../generated/schemas.ts'

/** How each of these fields can be changed. */
export const changedBy: Readonly<Record<ReadOnlyField, string>> = {
  status: 'To change it, use `updatePatientStatus`.',
  assignedUserName: 'To change it, use `assignUserToPatient`.',
}

type ReadOnly = Pick<Patient, ReadOnlyField>

/** The fields that were sent with another value than the current one. */
export const changedFields = (
  current: ReadOnly,
  sent: { readonly [Field in ReadOnlyField]?: ReadOnly[Field] | undefined },
): ReadOnlyField[] =>
  (Object.keys(changedBy) as ReadOnlyField[]).filter(
    (field) => sent[field] !== undefined && sent[field] !== current[field],
  )
