/** A laboratory patient as it is stored and as it is given back. */
import type { components } from '../../generated/types.ts'
import type { Caller } from '../http/identity.ts'
import { mrnOf } from './identifiers.ts'
import { masked, unmaskingScope } from './rules/mask.ts'

type Schemas = components['schemas']
export type LimsRecord = Schemas['CreateLimsPatientRequest']

/** What this caller may see of a value. */
export const visibleTo = <T>(caller: Caller, value: T): T =>
  caller.scopes.has(unmaskingScope) ? value : masked(value)

/** A patient as this caller may see it. */
export function patientFor(caller: Caller, id: number, record: LimsRecord): Schemas['LimsPatient'] {
  // Nothing but identifiers is put before the record, and a record has no identifiers of its own.
  return {
    ID: id,
    patientMRN: mrnOf(id),
    ...(visibleTo(caller, record) as Omit<LimsRecord, 'ID' | 'patientMRN' | 'MCID'>),
  }
}
