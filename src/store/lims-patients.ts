/** The queries on laboratory patients. Each is limited to one organisation. */
import { parseExactly } from '../json/exact-json.ts'
import { forChange } from './locks.ts'
import type { Queries } from './tables.ts'

/** A laboratory patient as stored. R is the type of the record in the contract. */
export interface StoredLimsPatient<R> {
  readonly id: number
  readonly organisation: string
  readonly record: R
  readonly version: number
}

/** A record, of which the queries know one field. */
export interface LimsRecordToStore {
  readonly referringMedicalRecordNumber?: string | null | undefined
}

const columnsOf = (record: LimsRecordToStore) => ({
  record: JSON.stringify(record),
  referring_number: record.referringMedicalRecordNumber ?? null,
})

/** Inserts a patient with version 1. @returns the ID */
export async function insertLimsPatient(
  queries: Queries,
  organisation: string,
  record: LimsRecordToStore,
  at: string,
): Promise<number> {
  const { id } = await queries
    .insertInto('lims_patients')
    .values({ organisation, ...columnsOf(record), created_at: at, updated_at: at, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findLimsPatient<R>(
  queries: Queries,
  organisation: string,
  id: number,
): Promise<StoredLimsPatient<R> | undefined> {
  const row = await rowOf(queries, organisation, id).executeTakeFirst()
  return row && { ...row, record: parseExactly(row.record) as R }
}

/** A patient that the transaction will change. */
export async function findLimsPatientForChange<R>(
  queries: Queries,
  organisation: string,
  id: number,
): Promise<StoredLimsPatient<R> | undefined> {
  const row = await forChange(queries, rowOf(queries, organisation, id)).executeTakeFirst()
  return row && { ...row, record: parseExactly(row.record) as R }
}

const rowOf = (queries: Queries, organisation: string, id: number) =>
  queries
    .selectFrom('lims_patients')
    .select(['id', 'organisation', 'record', 'version'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)

/**
 * Replaces the record and increments the version.
 *
 * @returns the new version
 * @throws if the record is no longer the one that was read
 */
export async function replaceLimsRecord(
  queries: Queries,
  { organisation, id, version }: Pick<StoredLimsPatient<unknown>, 'organisation' | 'id' | 'version'>,
  record: LimsRecordToStore,
  at: string,
): Promise<number> {
  const { numUpdatedRows } = await queries
    .updateTable('lims_patients')
    .set({ ...columnsOf(record), updated_at: at, version: version + 1 })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error('A patient changed between reading and writing.')
  return version + 1
}

/** What identifies a laboratory patient, for lists. */
export interface ListedLimsPatient {
  readonly id: number
  readonly referringNumber: string | null
  readonly createdAt: string
}

/** The patients with exactly this referringMedicalRecordNumber, newest first, after a position. */
export async function findByReferringNumber(
  queries: Queries,
  organisation: string,
  referringNumber: string,
  { after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<ListedLimsPatient[]> {
  let matching = queries
    .selectFrom('lims_patients')
    .where('organisation', '=', organisation)
    .where('referring_number', '=', referringNumber)
  if (after !== undefined) matching = matching.where('id', '<', after)
  return matching
    .select(['id', 'referring_number as referringNumber', 'created_at as createdAt'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
