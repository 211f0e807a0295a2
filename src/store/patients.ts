/** The queries on patients. Each is limited to one organisation. A patient of another organisation is never found. */
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { PatientStatus } from '../../generated/schemas.ts'
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
  readonly lastViewed: string
  readonly assignedUserName: string | null
  /** When a stopped patient is due to be anonymised. */
  readonly anonymiseAt: string | null
  /** When the results of a suspended patient are due to be deleted. */
  readonly resultsUntil: string | null
  readonly version: number
}

/**
 * The time of a change: now, but never before an earlier change in the organisation, even if the clock is set back. So a
 * client that has seen all changes up to a time finds every later one at or after that time. It must be part of the
 * statement that changes the row, because statements that change patients run one after the other.
 */
const changeTime = (organisation: string, now: string) =>
  sql<string>`max(${now}, coalesce((select max(earlier.changed_at) from patients as earlier
    where earlier.organisation = ${organisation}), ''))`

/** Inserts a patient with version 1. @returns the wmdaId */
export async function insertPatient(
  queries: Queries,
  patient: Omit<StoredPatient, 'wmdaId' | 'anonymiseAt' | 'resultsUntil' | 'version'>,
): Promise<number> {
  const { wmda_id } = await queries
    .insertInto('patients')
    .values({
      ...(toRow(patient) as Insertable<Tables['patients']>),
      changed_at: changeTime(patient.organisation, patient.lastUpdated),
      version: 1,
    })
    .returning('wmda_id')
    .executeTakeFirstOrThrow()
  return wmda_id
}

export async function findPatient(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<StoredPatient | undefined> {
  const row = await queries
    .selectFrom('patients')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** When a patient was last viewed. @throws if there is no such patient */
export async function findLastViewed(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<string> {
  const { last_viewed } = await queries
    .selectFrom('patients')
    .select('last_viewed')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .executeTakeFirstOrThrow()
  return last_viewed
}

/** Sets when a patient was last viewed, unless a later view is already stored. The version does not change. */
export async function touchPatient(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  viewedAt: string,
): Promise<void> {
  await queries
    .updateTable('patients')
    .set({ last_viewed: viewedAt })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .where('last_viewed', '<', viewedAt)
    .execute()
}

/** Changes fields of a patient and increments the version. @returns the new version */
export async function changePatient(
  queries: Queries,
  { organisation, wmdaId, version }: StoredPatient,
  change: Partial<StoredPatient>,
  now: string,
): Promise<number> {
  await queries
    .updateTable('patients')
    .set({
      ...(toRow(change) as Updateable<Tables['patients']>),
      changed_at: changeTime(organisation, now),
      version: version + 1,
    })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
  return version + 1
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
    .set({ changed_at: changeTime(organisation, now) })
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
}

/** Which patients to list. A filter that is undefined matches every patient. */
export interface PatientFilter {
  readonly organisation: string
  readonly statuses: readonly PatientStatus[] | undefined
  readonly assignedTo: string | undefined
  readonly patientId: string | undefined
  /** Only patients that changed at or after this time, sorted by that time. */
  readonly changedSince: string | undefined
}

/** A patient as a list gives it. The rest of the record is not read. */
export type ListedPatient = Pick<
  StoredPatient,
  'wmdaId' | 'patientId' | 'status' | 'lastUpdated' | 'lastViewed' | 'assignedUserName'
> &
  Pick<PatientBlock, 'dateOfBirth' | 'ethnicity'> & { readonly changedAt: string }

/** The place of a patient in a list: the time that the list is sorted by, then the wmdaId. */
export interface PatientPosition {
  readonly time: string
  readonly wmdaId: number
}

/**
 * One part of a list of patients and the total number of matching patients: most recently viewed first, or, with
 * changedSince, earliest change first.
 *
 * @param part.after the position of the last patient before the part
 * @param part.offset how many patients to leave out before the part
 */
export async function listPatients(
  queries: Queries,
  filter: PatientFilter,
  part: { readonly limit: number; readonly offset: number; readonly after: PatientPosition | undefined },
): Promise<{ patients: ListedPatient[]; totalCount: number }> {
  const { changedSince } = filter
  let matching = queries.selectFrom('patients').where('organisation', '=', filter.organisation)
  if (filter.statuses !== undefined) matching = matching.where('status', 'in', filter.statuses)
  if (filter.assignedTo !== undefined) matching = matching.where('assigned_user_name', '=', filter.assignedTo)
  if (filter.patientId !== undefined) matching = matching.where('patient_id', '=', filter.patientId)
  if (changedSince !== undefined) matching = matching.where('changed_at', '>=', changedSince)
  const [time, direction, beyond] =
    changedSince === undefined
      ? (['last_viewed', 'desc', '<'] as const)
      : (['changed_at', 'asc', '>'] as const)
  let following = matching
  if (part.after !== undefined) {
    const { time: last, wmdaId } = part.after
    following = following.where((eb) =>
      eb.or([eb(time, beyond, last), eb.and([eb(time, '=', last), eb('wmda_id', '>', wmdaId)])]),
    )
  }
  const patients = await following
    .select([
      'wmda_id as wmdaId',
      'patient_id as patientId',
      'status',
      sql<PatientBlock['dateOfBirth']>`block ->> 'dateOfBirth'`.as('dateOfBirth'),
      sql<PatientBlock['ethnicity']>`block ->> 'ethnicity'`.as('ethnicity'),
      'last_updated as lastUpdated',
      'last_viewed as lastViewed',
      'changed_at as changedAt',
      'assigned_user_name as assignedUserName',
    ])
    .orderBy(time, direction)
    .orderBy('wmda_id', 'asc')
    .limit(part.limit)
    .offset(part.offset)
    .execute()
  const { count } = await matching
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { patients, totalCount: Number(count) }
}

const columns = {
  wmdaId: 'wmda_id',
  organisation: 'organisation',
  patientId: 'patient_id',
  status: 'status',
  lastUpdated: 'last_updated',
  lastViewed: 'last_viewed',
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

const fromRow = (row: Row): StoredPatient => ({
  wmdaId: row.wmda_id,
  organisation: row.organisation,
  patientId: row.patient_id,
  status: row.status,
  block: JSON.parse(row.block) as PatientBlock,
  lastUpdated: row.last_updated,
  lastViewed: row.last_viewed,
  assignedUserName: row.assigned_user_name,
  anonymiseAt: row.anonymise_at,
  resultsUntil: row.results_until,
  version: row.version,
})

/** When a patient was last updated or viewed. The index patients_by_last_activity uses the same expression. */
const lastActivity = sql<string>`max(last_updated, last_viewed)`

/** Patients of all organisations who have not been updated or viewed since a point in time, up to a limit. */
export async function findInactive(queries: Queries, since: string, limit: number): Promise<StoredPatient[]> {
  const rows = await queries
    .selectFrom('patients')
    .selectAll()
    // A literal, because the index contains only these rows. SQLite does not use it for a parameter.
    .where('status', '!=', sql.lit('STP'))
    .where(lastActivity, '<=', since)
    .orderBy(lastActivity)
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Stopped patients of all organisations who are due to be anonymised, up to a limit. */
export async function findToAnonymise(
  queries: Queries,
  now: string,
  limit: number,
): Promise<StoredPatient[]> {
  const rows = await queries
    .selectFrom('patients')
    .selectAll()
    .where('anonymise_at', '<=', now)
    .orderBy('anonymise_at')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}
