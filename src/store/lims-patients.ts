/** The queries on laboratory patients. Each is limited to one organisation. */
import { parseExactly } from '../json/exact-json.ts'
import type { Queries } from './tables.ts'

/** A laboratory patient as stored. R is the type of the record in the contract. */
export interface StoredLimsPatient<R> {
  readonly id: number
  readonly organisation: string
  readonly record: R
  readonly version: number
}

/** Inserts a patient with version 1. @returns the ID */
export async function insertLimsPatient(
  queries: Queries,
  organisation: string,
  record: object,
  at: string,
): Promise<number> {
  const { id } = await queries
    .insertInto('lims_patients')
    .values({ organisation, record: JSON.stringify(record), created_at: at, updated_at: at, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findLimsPatient<R>(
  queries: Queries,
  organisation: string,
  id: number,
): Promise<StoredLimsPatient<R> | undefined> {
  const row = await queries
    .selectFrom('lims_patients')
    .select(['id', 'organisation', 'record', 'version'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, record: parseExactly(row.record) as R }
}

/** Replaces the record and increments the version. @returns the new version */
export async function replaceLimsRecord(
  queries: Queries,
  { organisation, id, version }: Pick<StoredLimsPatient<unknown>, 'organisation' | 'id' | 'version'>,
  record: object,
  at: string,
): Promise<number> {
  await queries
    .updateTable('lims_patients')
    .set({ record: JSON.stringify(record), updated_at: at, version: version + 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .execute()
  return version + 1
}
