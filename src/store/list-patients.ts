/** Lists of patients of one organisation: by their last view, and by their last change. */
import { type SqlBool, sql } from 'kysely'
import { PatientStatus } from '../../generated/schemas.ts'
import { memberOf } from './engine.ts'
import { countPatients } from './patient-counts.ts'
import type { StoredPatient } from './patients.ts'
import type { PatientBlock, Queries } from './tables.ts'

/** Which patients to list. A filter that is undefined matches every patient. */
export interface PatientFilter {
  readonly organisation: string
  readonly statuses: readonly PatientStatus[]
  readonly assignedTo: string | undefined
  readonly patientId: string | undefined
  /** Only patients that changed at or after this time, sorted by that time. */
  readonly changedSince: string | undefined
}

/** A patient as a list gives it. The rest of the record is not read. */
export type ListedPatient = Pick<
  StoredPatient,
  'wmdaId' | 'patientId' | 'status' | 'lastUpdated' | 'assignedUserName'
> &
  Pick<PatientBlock, 'dateOfBirth' | 'ethnicity'> & {
    readonly lastViewed: string
    readonly changedAt: string
  }

/** The place of a patient in a list: the time that the list is sorted by, then the wmdaId. */
export interface PatientPosition {
  readonly time: string
  readonly wmdaId: number
}

/** Which part of a list to read. */
export interface Part {
  readonly limit: number
  /** How many patients to leave out before the part. */
  readonly offset: number
  /** The position of the last patient before the part. */
  readonly after: PatientPosition | undefined
}

/** One part of a list: most recently viewed first, or, with changedSince, earliest change first. */
export async function listPatients(
  queries: Queries,
  filter: PatientFilter,
  part: Part,
): Promise<ListedPatient[]> {
  return filter.changedSince === undefined
    ? listByView(queries, filter, part)
    : listByChange(queries, filter, filter.changedSince, part)
}

/** The number of matching patients in all parts together. */
export async function countListed(queries: Queries, filter: PatientFilter): Promise<number> {
  const { organisation, statuses, assignedTo, patientId, changedSince } = filter
  if (patientId === undefined && changedSince === undefined) {
    return countPatients(queries, organisation, statuses, assignedTo)
  }
  const matching =
    changedSince === undefined
      ? queries.selectFrom('listed_patients as p').where(matches(filter))
      : queries.selectFrom('patients as p').where(matches(filter)).where(changed(changedSince))
  const { count } = await matching
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The conditions on columns that patients and listed_patients share. The table has the alias p. */
function matches({ organisation, statuses, assignedTo, patientId }: Omit<PatientFilter, 'changedSince'>) {
  const conditions = [sql`p.organisation = ${organisation}`]
  if (statuses.length < statusCount) conditions.push(sql`p.status in (${sql.join(statuses)})`)
  if (assignedTo !== undefined) conditions.push(sql`p.assigned_user_name = ${assignedTo}`)
  if (patientId !== undefined) conditions.push(sql`p.patient_id = ${patientId}`)
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const statusCount = PatientStatus.options.length

const changed = (since: string) => sql<SqlBool>`p.anonymised = 0 and p.changed_at >= ${since}`

/** Whether a patient was viewed before a position. The first comparison is one that an index can use. */
const follows = (after: PatientPosition | undefined) =>
  after === undefined
    ? sql<SqlBool>`1 = 1`
    : sql<SqlBool>`p.last_viewed <= ${after.time}
        and (p.last_viewed < ${after.time} or p.wmda_id > ${after.wmdaId})`

/**
 * An index has the patients of one status in the order of the list, so one query for each status finds the first
 * patients of each, without reading the others. Their union is sorted.
 */
async function listByView(queries: Queries, filter: PatientFilter, { limit, offset, after }: Part) {
  const firstOf = (statuses: readonly PatientStatus[]) =>
    queries
      .selectFrom('listed_patients as p')
      .select(['p.organisation', 'p.wmda_id', 'p.last_viewed'])
      .where(matches({ ...filter, statuses }))
      .where(follows(after))
      .orderBy('p.last_viewed', 'desc')
      .orderBy('p.wmda_id')
      .limit(offset + limit)
  const [one = [], ...others] = groupsOf(filter)
  const found = others.reduce(
    (sum, group) => sum.unionAll(queries.selectFrom(firstOf(group).as('part')).selectAll()),
    queries.selectFrom(firstOf(one).as('part')).selectAll(),
  )
  return queries
    .selectFrom(found.as('page'))
    .innerJoin('patients as p', (join) =>
      join.onRef('p.organisation', '=', 'page.organisation').onRef('p.wmda_id', '=', 'page.wmda_id'),
    )
    .select(listedColumns(queries, 'page.last_viewed'))
    .orderBy('page.last_viewed', 'desc')
    .orderBy('page.wmda_id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** The groups of statuses that are queried apart: all together if an index has all of them in the order of the list. */
const groupsOf = ({ statuses, assignedTo, patientId }: PatientFilter): (readonly PatientStatus[])[] =>
  patientId !== undefined || (statuses.length === statusCount && assignedTo === undefined)
    ? [statuses]
    : statuses.map((status) => [status])

/**
 * The condition has one lower limit for the time, the later one. With two, SQLite reads all changes from the first one, so
 * that each further page would take longer.
 */
function listByChange(
  queries: Queries,
  filter: PatientFilter,
  since: string,
  { limit, offset, after }: Part,
) {
  const isInside = after !== undefined && after.time >= since
  return queries
    .selectFrom('patients as p')
    .innerJoin('listed_patients as listed', (join) =>
      join.onRef('listed.organisation', '=', 'p.organisation').onRef('listed.wmda_id', '=', 'p.wmda_id'),
    )
    .select(listedColumns(queries, 'listed.last_viewed'))
    .where(matches(filter))
    .where(changed(isInside ? after.time : since))
    .where(
      isInside
        ? sql<SqlBool>`(p.changed_at > ${after.time} or p.wmda_id > ${after.wmdaId})`
        : sql<SqlBool>`1 = 1`,
    )
    .orderBy('p.changed_at')
    .orderBy('p.wmda_id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** What a list gives of a patient. The record has the alias p. */
const listedColumns = (queries: Queries, lastViewed: string) => [
  sql<number>`p.wmda_id`.as('wmdaId'),
  sql<string | null>`p.patient_id`.as('patientId'),
  sql<PatientStatus>`p.status`.as('status'),
  memberOf<PatientBlock['dateOfBirth']>(queries, 'p.block', 'dateOfBirth').as('dateOfBirth'),
  memberOf<PatientBlock['ethnicity']>(queries, 'p.block', 'ethnicity').as('ethnicity'),
  sql<string>`p.last_updated`.as('lastUpdated'),
  sql<string>`${sql.ref(lastViewed)}`.as('lastViewed'),
  sql<string>`p.changed_at`.as('changedAt'),
  sql<string | null>`p.assigned_user_name`.as('assignedUserName'),
]
