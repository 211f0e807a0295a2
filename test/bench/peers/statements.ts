/**
 * The statements of the peers: the tables, the indices and the durability of this service (`src/store`), with each
 * statement written by hand and prepared once.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SearchState } from '../../../generated/schemas.ts'

export interface PatientRow {
  readonly wmda_id: number
  readonly patient_id: string | null
  readonly status: string
  /** The record as JSON. */
  readonly block: string
  readonly last_updated: string
  readonly assigned_user_name: string | null
  readonly version: number
}

/** A patient as a list gives it. */
export interface ListedRow {
  readonly wmdaId: number
  readonly patientId: string | null
  readonly status: string
  readonly dateOfBirth: string | null
  readonly ethnicity: string | null
  readonly lastUpdated: string
  readonly lastViewed: string
  readonly assignedUserName: string | null
}

/** A search as a list gives it, with its results as JSON. */
export interface ListedSearchRow {
  readonly searchId: number
  readonly wmdaId: number
  readonly matchEngine: number
  readonly searchType: string
  readonly overallMismatches: number
  readonly state: SearchState
  readonly results: string | null
  readonly resultsDeletedAt: string | null
  readonly lastUpdated: string
}

export type Statements = ReturnType<typeof openStatements>

/** @param folder a folder with a database that this service made */
export function openStatements(folder: string) {
  const database = new DatabaseSync(join(folder, 'patients.sqlite'), { timeout: 5_000 })
  for (const setting of [
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'secure_delete = on',
  ]) {
    database.exec(`pragma ${setting}`)
  }
  // The time of a change never decreases in an organisation.
  const changedAt = `coalesce((select max(earlier.changed_at) from patients as earlier
    where earlier.organisation = :organisation and earlier.changed_at > :now), :now)`
  return {
    transaction: transactionsOf(database),
    insertPatient: database.prepare(
      `insert into patients (organisation, patient_id, status, block, last_updated, changed_at, assigned_user_name,
         version) values (:organisation, :patientId, 'NEW', :block, :now, ${changedAt}, :username, 1)
         returning wmda_id`,
    ),
    listPatient: database.prepare(
      `insert into listed_patients (organisation, wmda_id, status, assigned_user_name, patient_id, last_viewed,
         last_activity) values (:organisation, :wmdaId, 'NEW', :username, :patientId, :now, :now)`,
    ),
    countPatient: database.prepare(
      `insert into patient_counts (organisation, status, assigned_user_name, patients) values (?, 'NEW', ?, 1)
         on conflict (organisation, status, assigned_user_name) do update set patients = patients + 1`,
    ),
    findPatient: database.prepare(
      'select * from patients where organisation = ? and wmda_id = ? and anonymised = 0',
    ),
    viewPatient: database.prepare(
      `update listed_patients set last_viewed = :now, last_activity = max(last_activity, :now)
         where organisation = :organisation and wmda_id = :wmdaId and last_viewed < :now`,
    ),
    replacePatient: database.prepare(
      `update patients set patient_id = :patientId, block = :block, last_updated = :now, changed_at = ${changedAt},
         version = version + 1 where organisation = :organisation and wmda_id = :wmdaId`,
    ),
    relistPatient: database.prepare(
      `update listed_patients set patient_id = :patientId, last_activity = max(last_activity, :now)
         where organisation = :organisation and wmda_id = :wmdaId`,
    ),
    requeueSearches: database.prepare(
      `update searches set state = 'QUEUED', queued_by = 'change', queued_at = :now, last_updated = :now
         where organisation = :organisation and wmda_id = :wmdaId and state in ('RUNNING', 'FINISHED', 'FAILED')`,
    ),
    listPatients: database.prepare(
      `select p.wmda_id as wmdaId, p.patient_id as patientId, p.status, p.block ->> 'dateOfBirth' as dateOfBirth,
           p.block ->> 'ethnicity' as ethnicity, p.last_updated as lastUpdated, listed.last_viewed as lastViewed,
           p.assigned_user_name as assignedUserName
         from listed_patients as listed
           join patients as p on p.organisation = listed.organisation and p.wmda_id = listed.wmda_id
         where listed.organisation = ? order by listed.last_viewed desc, listed.wmda_id limit ? offset ?`,
    ),
    countPatients: database.prepare(
      'select sum(patients) as count from patient_counts where organisation = ?',
    ),
    // A prepared statement has a fixed number of parameters, so the patients are sent as one JSON array.
    searchesOf: database.prepare(
      `select id as searchId, wmda_id as wmdaId, match_engine as matchEngine, search_type as searchType,
           parameters ->> 'overallMismatches' as overallMismatches, state, summary as results,
           results_deleted_at as resultsDeletedAt, last_updated as lastUpdated
         from searches where organisation = ? and wmda_id in (select value from json_each(?)) order by id desc`,
    ),
    findLimsPatient: database.prepare('select id from lims_patients where organisation = ? and id = ?'),
    insertCase: database.prepare(
      `insert into lims_cases (organisation, patient_id, case_patient, rest, created_at, created_by)
         values (?, ?, ?, ?, ?, ?) returning id`,
    ),
  }
}

/** Runs work in one transaction that takes the write lock when it begins. */
function transactionsOf(database: DatabaseSync) {
  const [begin, commit] = [database.prepare('begin immediate'), database.prepare('commit')]
  return <T>(work: () => T): T => {
    begin.run()
    try {
      const result = work()
      commit.run()
      return result
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  }
}
