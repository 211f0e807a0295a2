/** How many patients an organisation has, by status and assigned user. */
import { sql } from 'kysely'
import type { PatientStatus } from '../../generated/schemas.ts'
import type { Queries } from './tables.ts'

/** What patients are counted by. */
export interface Counted {
  readonly status: PatientStatus
  readonly assignedUserName: string | null
}

const isSame = (one: Counted | null, other: Counted | null): boolean =>
  one?.status === other?.status && one?.assignedUserName === other?.assignedUserName

/** Counts a patient under another status or user, in the transaction that changes the patient. null is not counted. */
export async function moveCount(
  queries: Queries,
  organisation: string,
  from: Counted | null,
  to: Counted | null,
): Promise<void> {
  if (isSame(from, to)) return
  if (from) await add(queries, organisation, from, -1)
  if (to) await add(queries, organisation, to, 1)
}

async function add(
  queries: Queries,
  organisation: string,
  { status, assignedUserName }: Counted,
  patients: 1 | -1,
): Promise<void> {
  await queries
    .insertInto('patient_counts')
    .values({ organisation, status, assigned_user_name: assignedUserName ?? '', patients })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'status', 'assigned_user_name'])
        .doUpdateSet({ patients: sql<number>`patient_counts.patients + excluded.patients` }),
    )
    .execute()
  // The name of a user to whom no patient is assigned is not kept.
  if (patients < 0) {
    await queries
      .deleteFrom('patient_counts')
      .where('organisation', '=', organisation)
      .where('status', '=', status)
      .where('assigned_user_name', '=', assignedUserName ?? '')
      .where('patients', '=', 0)
      .execute()
  }
}

/** The number of patients in one of these statuses, of one user or of all. */
export async function countPatients(
  queries: Queries,
  organisation: string,
  statuses: readonly PatientStatus[],
  assignedTo: string | undefined,
): Promise<number> {
  let matching = queries
    .selectFrom('patient_counts')
    .where('organisation', '=', organisation)
    .where('status', 'in', statuses)
  if (assignedTo !== undefined) matching = matching.where('assigned_user_name', '=', assignedTo)
  const { count } = await matching
    .select(({ fn }) => fn.sum<number | null>('patients').as('count'))
    .executeTakeFirstOrThrow()
  return Number(count ?? 0)
}

/** Counts all patients again. @returns how many counts were wrong */
export async function recount(queries: Queries): Promise<number> {
  const counted = await queries
    .selectFrom('listed_patients')
    .select([
      'organisation',
      'status',
      sql<string>`coalesce(assigned_user_name, '')`.as('assigned_user_name'),
    ])
    .select(({ fn }) => fn.countAll<number>().as('patients'))
    .groupBy(['organisation', 'status', sql`coalesce(assigned_user_name, '')`])
    .execute()
  const kept = await queries.selectFrom('patient_counts').selectAll().execute()
  const textOf = (row: (typeof kept)[number]) =>
    JSON.stringify([row.organisation, row.status, row.assigned_user_name, Number(row.patients)])
  const right = new Set(counted.map(textOf))
  const wrong = [...right].filter((text) => !kept.some((row) => textOf(row) === text)).length
  const surplus = kept.filter((row) => !right.has(textOf(row))).length
  if (wrong + surplus === 0) return 0
  await queries.deleteFrom('patient_counts').execute()
  for (const row of counted) await queries.insertInto('patient_counts').values(row).execute()
  return Math.max(wrong, surplus)
}
