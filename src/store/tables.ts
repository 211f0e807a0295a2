/** The tables. Timestamps are texts in UTC with milliseconds, so that their text order is their time order. */
import type { Generated, Kysely, Transaction } from 'kysely'
import type { Mover } from '../../generated/lifecycle.ts'
import type {
  ChangeReason,
  MatchEngine,
  Patient,
  PatientStatus,
  SearchState,
  SearchType,
} from '../../generated/schemas.ts'

/** The fields of a patient's record that clients send and receive, without the fields that the service sets. */
export type PatientBlock = Omit<
  Patient,
  'wmdaId' | 'patientId' | 'status' | 'lastUpdated' | 'lastViewed' | 'assignedUserName'
>

/** The queries use it inside or outside of a transaction. */
export type Queries = Kysely<Tables> | Transaction<Tables>

export interface Tables {
  patients: PatientsTable
  listed_patients: ListedPatientsTable
  patient_counts: PatientCountsTable
  status_changes: StatusChangesTable
  assignments: AssignmentsTable
  searches: SearchesTable
  lims_patients: LimsPatientsTable
  lims_cases: LimsCasesTable
  idempotency_keys: IdempotencyKeysTable
  write_checks: WriteChecksTable
  erasures: ErasuresTable
}

interface PatientsTable {
  organisation: string
  wmda_id: Generated<number>
  patient_id: string | null
  status: PatientStatus
  /** A JSON object. */
  block: string
  last_updated: string
  /** When the record, the status, the assignment or the searches last changed. It never decreases in an organisation. */
  changed_at: string
  assigned_user_name: string | null
  /** When a stopped patient is due to be anonymised. null for all other patients, and after it is done. */
  anonymise_at: Generated<string | null>
  /** When the results of a suspended patient are due to be deleted. null for all other patients, and after it is done. */
  results_until: Generated<string | null>
  /** 1 after the patient is anonymised. Then no caller can access the patient. */
  anonymised: Generated<0 | 1>
  /** The version of the record, starting at 1. It is the entity tag. */
  version: number
}

/**
 * What the lists of patients filter and sort by, apart from the record, so that a view does not rewrite the record. The
 * first four columns are copies. An anonymised patient is not in this table.
 */
interface ListedPatientsTable {
  organisation: string
  wmda_id: number
  status: PatientStatus
  assigned_user_name: string | null
  patient_id: string | null
  last_viewed: string
  /** The later one of the last update and the last view. */
  last_activity: string
}

/** How many listed patients there are, so that a total does not have to be counted. */
interface PatientCountsTable {
  organisation: string
  status: PatientStatus
  /** '' for patients who are assigned to nobody. */
  assigned_user_name: string
  patients: number
}

/** The status history: who changed the status of a patient, when, from what to what, and why. */
interface StatusChangesTable {
  organisation: string
  id: Generated<number>
  wmda_id: number
  from_status: PatientStatus
  to_status: PatientStatus
  reason: ChangeReason | null
  /** What caused the transition: updatePatientStatus, a requested search, or a time limit of the system. */
  mover: Mover
  /** A username, or null if a machine or the system changed the status. */
  changed_by: string | null
  changed_at: string
}

/** The history of assignments: who assigned a patient, when, from whom to whom. It is deleted with anonymisation. */
interface AssignmentsTable {
  id: Generated<number>
  organisation: string
  wmda_id: number
  from_user: string | null
  to_user: string | null
  /** A username, or null if a machine assigned the patient. */
  changed_by: string | null
  changed_at: string
}

/** Why a search waits: it was requested, the patient's data changed, or its results are a day old. */
export type QueueCause = 'request' | 'change' | 'refresh'

interface SearchesTable {
  organisation: string
  id: Generated<number>
  wmda_id: number
  match_engine: MatchEngine
  search_type: SearchType
  /** The other fields of the request, as JSON. */
  parameters: string
  state: SearchState
  queued_by: QueueCause
  queued_at: string
  lease_id: string | null
  lease_expires: string | null
  /** The results of the last successful run, as JSON. */
  summary: string | null
  /** When the results were deleted. null if there are results, or if there never were any. */
  results_deleted_at: Generated<string | null>
  /** The error that the match engine reported for the last run. */
  error: string | null
  requested_at: string
  finished_at: string | null
  /**
   * The start of the time until the next refresh: the end of the last run if the patient is in ACT, otherwise null. It
   * can be derived from finished_at and the patient's status. It is stored so that an index finds the searches that are
   * due.
   */
  refresh_from: Generated<string | null>
  last_updated: string
}

interface IdempotencyKeysTable {
  organisation: string
  operation: string
  key: string
  /** SHA-256 of the request body, in hexadecimal. */
  body_hash: string
  /** The response as JSON. */
  answer: string
  created_at: string
}

interface LimsPatientsTable {
  /** The ID. Cases refer to it as MCID. */
  id: Generated<number>
  organisation: string
  /** The record in the form of the contract, including fields that the contract does not define. */
  record: string
  /** referringMedicalRecordNumber of the record. */
  referring_number: string | null
  created_at: string
  updated_at: string
  /** The version of the record, starting at 1. It is the entity tag. */
  version: number
}

interface LimsCasesTable {
  id: Generated<number>
  organisation: string
  /** The linked patient, or null if the case contains its own patient. */
  patient_id: number | null
  /** The patient as sent, or null if the case is linked. */
  case_patient: string | null
  /** All other fields of the case as sent. */
  rest: string
  created_at: string
  /** A username, or null for a machine of the organisation. */
  created_by: string | null
}

/** One row that is written to check whether the storage accepts writes. */
interface WriteChecksTable {
  id: number
  filler: Uint8Array
}

/** One row for each transaction that anonymised patients, until the files contain no copy of their data. */
interface ErasuresTable {
  id: Generated<number>
  noted_at: string
}
