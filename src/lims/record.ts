/** A laboratory patient as stored and as returned. */
import type { CreateLimsPatientRequest, LimsPatient } from '../../generated/schemas.ts'
import type { Caller } from '../operations/caller.ts'
import { mrnOf } from './identifiers.ts'
import { masked, unmaskingScope } from './mask.ts'

export type LimsRecord = CreateLimsPatientRequest

/** The value as this caller may see it: masked, unless the token has the scope for sensitive fields. */
export const visibleTo = <T>(caller: Caller, value: T): T =>
  caller.scopes.has(unmaskingScope) ? value : masked(value)

/** A patient as this caller may see it. */
export function patientFor(caller: Caller, id: number, record: LimsRecord): LimsPatient {
  // The record cannot overwrite ID and patientMRN, because a stored record does not contain these fields.
  return {
    ID: id,
    patientMRN: mrnOf(id),
    ...(visibleTo(caller, record) as Omit<LimsRecord, 'ID' | 'patientMRN' | 'MCID'>),
  }
}
