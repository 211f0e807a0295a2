/** The patients of all organisations for whom a time limit has ended. */
import { sql } from 'kysely'
import { forTaking } from './locks.ts'
import { fromRow, type StoredPatient } from './patients.ts'
import type { Queries } from './tables.ts'

/** A patient and the later one of its last update and its last view. */
export interface InactivePatient extends StoredPatient {
  readonly lastActivity: string
}

/** Patients who have not been updated or viewed since a point in time, up to a limit. */
export async function findInactive(
  queries: Queries,
  since: string,
  limit: number,
): Promise<InactivePatient[]> {
  const due = queries
    .selectFrom('listed_patients as listed')
    .innerJoin('patients', (join) =>
      join
        .onRef('patients.organisation', '=', 'listed.organisation')
        .onRef('patients.wmda_id', '=', 'listed.wmda_id'),
    )
    .selectAll('patients')
    .select('listed.last_activity')
    // A literal, because the index contains only these rows. SQLite does not use it for a parameter.
    .where('listed.status', '!=', sql.lit('STP'))
    .where('listed.last_activity', '<=', since)
    .orderBy('listed.last_activity')
    .limit(limit)
  const rows = await forTaking(queries, due, 'patients').execute()
  return rows.map((row) => ({ ...fromRow(row), lastActivity: row.last_activity }))
}

/** Stopped patients who are due to be anonymised, up to a limit. */
export async function findToAnonymise(
  queries: Queries,
  now: string,
  limit: number,
): Promise<StoredPatient[]> {
  const due = queries
    .selectFrom('patients')
    .selectAll()
    .where('anonymise_at', '<=', now)
    .orderBy('anonymise_at')
    .limit(limit)
  const rows = await forTaking(queries, due).execute()
  return rows.map(fromRow)
}
