/** What is kept, as tables. Moments are texts in UTC with milliseconds, so that their order is that of time. */
import type { Generated, JSONColumnType } from 'kysely'
import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
export type PatientStatus = Schemas['PatientStatus']
export type ChangeReason = Schemas['ChangeReason']

/** The part of a patient's record that callers send and get back, without what the service itself decides. */
export type PatientBlock = Omit<
  Schemas['Patient'],
  'wmdaId' | 'patientId' | 'status' | 'lastUpdated' | 'lastViewed' | 'assignedUserName'
>

export interface Tables {
  patients: PatientsTable
  status_changes: StatusChangesTable
  lims_patients: LimsPatientsTable
  lims_cases: LimsCasesTable
  idempotency_keys: IdempotencyKeysTable
}

interface PatientsTable {
  wmda_id: Generated<number>
  organisation: string
  patient_id: string | null
  status: PatientStatus
  /** A JSON object; what is searched or sorted by has a column of its own. */
  block: JSONColumnType<PatientBlock>
  last_updated: string
  last_viewed: string
  /** When hla, ethnicity or poolCountryCode last changed: searches that are older are out of date. */
  search_data_changed: string
  assigned_user_name: string | null
  /** Counts the states of the record from 1; the entity tag. */
  version: number
}

/** The history of the status: who moved a patient, when, from where to where, and why. */
interface StatusChangesTable {
  id: Generated<number>
  wmda_id: number
  from_status: PatientStatus
  to_status: PatientStatus
  reason: ChangeReason | null
  /** A username, or null for a machine of the organisation. */
  changed_by: string | null
  changed_at: string
}

interface IdempotencyKeysTable {
  organisation: string
  operation: string
  key: string
  /** SHA-256 of the body, in hexadecimal. */
  body_hash: string
  /** The answer that was given, as JSON. */
  answer: string
  created_at: string
}

interface LimsPatientsTable {
  /** The ID, to which cases link as MCID. */
  id: Generated<number>
  organisation: string
  /** The record in the form of the contract, with the members that it does not name. */
  record: string
  created_at: string
  updated_at: string
  /** Counts the states of the record from 1; the entity tag. */
  version: number
}

interface LimsCasesTable {
  id: Generated<number>
  organisation: string
  /** The linked patient, or null where a block was sent. */
  patient_id: number | null
  /** The block as it was sent, or null where the case is linked. */
  case_patient: string | null
  /** Everything else of the case as it was sent. */
  rest: string
  created_at: string
  /** A username, or null for a machine of the organisation. */
  created_by: string | null
}
