/** What is kept, as tables. Moments are texts in UTC with milliseconds, so that their order is that of time. */
import type { Generated } from 'kysely'
import type { Mover } from '../../generated/lifecycle.ts'
import type {
  ChangeReason,
  MatchEngine,
  Patient,
  PatientStatus,
  SearchState,
  SearchType,
} from '../../generated/schemas.ts'

/** The part of a patient's record that callers send and get back, without what the service itself decides. */
export type PatientBlock = Omit<
  Patient,
  'wmdaId' | 'patientId' | 'status' | 'lastUpdated' | 'lastViewed' | 'assignedUserName'
>

export interface Tables {
  patients: PatientsTable
  status_changes: StatusChangesTable
  searches: SearchesTable
  lims_patients: LimsPatientsTable
  lims_cases: LimsCasesTable
  idempotency_keys: IdempotencyKeysTable
  write_checks: WriteChecksTable
  erasures: ErasuresTable
}

interface PatientsTable {
  wmda_id: Generated<number>
  organisation: string
  patient_id: string | null
  status: PatientStatus
  /** A JSON object; what is searched or sorted by has a column of its own. */
  block: string
  last_updated: string
  last_viewed: string
  assigned_user_name: string | null
  /** When a stopped patient is to be anonymised; null for everybody else, and once it has happened. */
  anonymise_at: Generated<string | null>
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
  /** What moved the patient: a caller of updatePatientStatus, the request of a search, or the system's clock. */
  mover: Generated<Mover>
  /** A username, or null for a machine of the organisation and for the system. */
  changed_by: string | null
  changed_at: string
}

/** Why a search waits: it was requested, the patient's data changed, or its results are a day old. */
export type QueueCause = 'request' | 'change' | 'refresh'

interface SearchesTable {
  id: Generated<number>
  organisation: string
  wmda_id: number
  match_engine: MatchEngine
  search_type: SearchType
  /** What else was asked for, as JSON. */
  parameters: string
  state: SearchState
  queued_by: QueueCause
  queued_at: string
  lease_id: string | null
  lease_expires: string | null
  /** The results of the last run that succeeded, as JSON. */
  summary: string | null
  /** What the match engine reported when the last run failed. */
  error: string | null
  requested_at: string
  finished_at: string | null
  /**
   * From when the clock of refreshes counts: the end of the last run while the patient is in ACT, otherwise null.
   * It repeats what finished_at and the patient's status say, so that what is due is found by an index.
   */
  refresh_from: Generated<string | null>
  last_updated: string
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

/** One row, written to learn whether the storage takes writes. */
interface WriteChecksTable {
  id: number
  filler: Uint8Array
}

/** One row for each transaction that anonymised somebody, until the files hold nothing of them any more. */
interface ErasuresTable {
  id: Generated<number>
  noted_at: string
}
