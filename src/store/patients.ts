/** The queries on the records of patients. Each is limited to one organisation. An anonymised patient is never found. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { PatientStatus } from '../../generated/schemas.ts'
import { exclusively, forChange } from './locks.ts'
import { moveCount } from './patient-counts.ts'
import type { PatientBlock, Queries, Tables } from './tables.ts'

type Row = Selectable<Tables['patients']>

/** A patient as stored. */
export interface StoredPatient {
  readonly wmdaId: number
  readonly organisation: string
  readonly patientId: string | null
  readonly status: PatientStatus
  readonly block: PatientBlock
  readonly lastUpdated: string
  readonly assignedUserName: string | null
  /** When a stopped patient is due to be anonymised. */
  readonly anonymiseAt: string | null
  /** When the results of a suspended patient are due to be deleted. */
  readonly resultsUntil: string | null
  readonly version: number
}

/**
 * The time of a change: now, but never before an earlier change in the organisation, even if the clock is set back. So a
 * client that has seen all changes up to a time finds every later one at or after that time. From here to the commit, no
 * other transaction changes a patient of the organisation.
 */
async function changeTime(queries: Queries, organisation: string, now: string) {
  await exclusively(queries, 'changes', organisation)
  return sql<string>`coalesce((select max(earlier.changed_at) from patients as earlier
    where earlier.organisation = ${organisation} and earlier.changed_at > ${now}), ${now})`
}

/** Inserts a patient with version 1, who is viewed at the same time. @returns the wmdaId */
export async function insertPatient(
  queries: Queries,
  patient: Omit<StoredPatient, 'wmdaId' | 'anonymiseAt' | 'resultsUntil' | 'version'>,
): Promise<number> {
  const { organisation, status, patientId, assignedUserName, lastUpdated } = patient
  const { wmda_id } = await queries
    .insertInto('patients')
    .values({
      ...(toRow(patient) as Insertable<Tables['patients']>),
      changed_at: await changeTime(queries, organisation, lastUpdated),
      version: 1,
    })
    .returning('wmda_id')
    .executeTakeFirstOrThrow()
  await queries
    .insertInto('listed_patients')
    .values({
      organisation,
      wmda_id,
      status,
      assigned_user_name: assignedUserName,
      patient_id: patientId,
      last_viewed: lastUpdated,
      last_activity: lastUpdated,
    })
    .execute()
  await moveCount(queries, organisation, null, patient)
  return wmda_id
}

export async function findPatient(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<StoredPatient | undefined> {
  const row = await recordOf(queries, organisation, wmdaId).executeTakeFirst()
  return row && fromRow(row)
}

/** A patient that the transaction will change, or whose searches it will change. */
export async function findPatientForChange(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<StoredPatient | undefined> {
  const row = await forChange(queries, recordOf(queries, organisation, wmdaId)).executeTakeFirst()
  return row && fromRow(row)
}

const recordOf = (queries: Queries, organisation: string, wmdaId: number) =>
  queries
    .selectFrom('patients')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('anonymised', '=', 0)

/** Whether a patient exists. Its record is not read. */
export async function isPatient(queries: Queries, organisation: string, wmdaId: number): Promise<boolean> {
  const row = await queries
    .selectFrom('listed_patients')
    .select('wmda_id')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .executeTakeFirst()
  return row !== undefined
}

/** When a patient was last viewed. @throws if there is no such patient */
export async function findLastViewed(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<string> {
  const { last_viewed } = await queries
    .selectFrom('listed_patients')
    .select('last_viewed')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .executeTakeFirstOrThrow()
  return last_viewed
}

/** Sets when a patient was last viewed, unless a later view is already stored. The record does not change. */
export async function touchPatient(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  viewedAt: string,
): Promise<void> {
  await queries
    .updateTable('listed_patients')
    .set({ last_viewed: viewedAt, last_activity: laterActivity(viewedAt) })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('last_viewed', '<', viewedAt)
    .execute()
}

const laterActivity = (at: string) =>
  sql<string>`case when last_activity < ${at} then ${at} else last_activity end`

/**
 * Changes fields of a patient and increments the version.
 *
 * @returns the new version
 * @throws if the record is no longer the one that was read
 */
export async function changePatient(
  queries: Queries,
  patient: StoredPatient,
  change: Partial<StoredPatient>,
  now: string,
): Promise<number> {
  const version = await updateRecord(queries, patient, toRow(change), now)
  await changeListed(queries, patient, change)
  return version
}

/** @returns the new version @throws if the record is no longer the one that was read */
async function updateRecord(
  queries: Queries,
  { organisation, wmdaId, version }: StoredPatient,
  change: Updateable<Tables['patients']>,
  now: string,
): Promise<number> {
  const { numUpdatedRows } = await queries
    .updateTable('patients')
    .set({ ...change, changed_at: await changeTime(queries, organisation, now), version: version + 1 })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error('A patient changed between reading and writing.')
  return version + 1
}

async function changeListed(
  queries: Queries,
  patient: StoredPatient,
  change: Partial<StoredPatient>,
): Promise<void> {
  const { organisation, wmdaId } = patient
  const { status, assignedUserName, patientId, lastUpdated } = { ...patient, ...change }
  await queries
    .updateTable('listed_patients')
    .set({
      status,
      assigned_user_name: assignedUserName,
      patient_id: patientId,
      ...(change.lastUpdated !== undefined && { last_activity: laterActivity(lastUpdated) }),
    })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
  await moveCount(queries, organisation, patient, { status, assignedUserName })
}

/**
 * Stores an anonymised patient, whom no caller finds any more.
 *
 * @throws if the record is no longer the one that was read
 */
export async function anonymisePatient(
  queries: Queries,
  patient: StoredPatient,
  anonymised: Pick<StoredPatient, 'patientId' | 'block'>,
  now: string,
): Promise<void> {
  const { organisation, wmdaId } = patient
  const row = toRow({ ...anonymised, anonymiseAt: null, assignedUserName: null })
  await updateRecord(queries, patient, { ...row, anonymised: 1 }, now)
  await queries
    .deleteFrom('listed_patients')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
  await moveCount(queries, organisation, patient, null)
}

/** Notes that the searches of a patient changed. The version of the record does not change. */
export async function noteChange(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  now: string,
): Promise<void> {
  await queries
    .updateTable('patients')
    .set({ changed_at: await changeTime(queries, organisation, now) })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
}

const columns = {
  wmdaId: 'wmda_id',
  organisation: 'organisation',
  patientId: 'patient_id',
  status: 'status',
  lastUpdated: 'last_updated',
  assignedUserName: 'assigned_user_name',
  anonymiseAt: 'anonymise_at',
  resultsUntil: 'results_until',
  version: 'version',
} as const

function toRow({ block, ...members }: Partial<StoredPatient>): Record<string, unknown> {
  const entries = Object.entries(members).map(([name, value]) => [
    columns[name as keyof typeof columns],
    value,
  ])
  return { ...Object.fromEntries(entries), ...(block && { block: JSON.stringify(block) }) }
}

/** Converts a row of the table to a patient. */
export const fromRow = (row: Row): StoredPatient => ({
  wmdaId: row.wmda_id,
  organisation: row.organisation,
  patientId: row.patient_id,
  status: row.status,
  block: JSON.parse(row.block) as PatientBlock,
  lastUpdated: row.last_updated,
  assignedUserName: row.assigned_user_name,
  anonymiseAt: row.anonymise_at,
  resultsUntil: row.results_until,
  version: row.version,
})
