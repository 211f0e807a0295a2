/** The queries on cases. Each is limited to one organisation. */
import { parseExactly } from '../json/exact-json.ts'
import type { Queries } from './tables.ts'

/** The patient of a case: a link to a registered patient, or a patient that is part of the case. */
export type CasePatientSource<Block> = { readonly patientId: number } | { readonly casePatient: Block }

export interface StoredCase<Block> {
  readonly id: number
  readonly source: CasePatientSource<Block>
  /** All other fields of the case as sent. */
  readonly rest: Readonly<Record<string, unknown>>
}

export interface NewCase {
  readonly organisation: string
  readonly source: CasePatientSource<object>
  readonly rest: object
  readonly createdAt: string
  readonly createdBy: string | null
}

/** Inserts a case. @returns the caseID */
export async function insertCase(
  queries: Queries,
  { organisation, source, rest, createdAt, createdBy }: NewCase,
): Promise<number> {
  const { id } = await queries
    .insertInto('lims_cases')
    .values({
      organisation,
      patient_id: 'patientId' in source ? source.patientId : null,
      case_patient: 'casePatient' in source ? JSON.stringify(source.casePatient) : null,
      rest: JSON.stringify(rest),
      created_at: createdAt,
      created_by: createdBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findCase<Block>(
  queries: Queries,
  organisation: string,
  id: number,
): Promise<StoredCase<Block> | undefined> {
  const row = await queries
    .selectFrom('lims_cases')
    .select(['id', 'patient_id', 'case_patient', 'rest'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    source:
      row.patient_id === null
        ? { casePatient: parseExactly(row.case_patient as string) as Block }
        : { patientId: row.patient_id },
    rest: parseExactly(row.rest) as Record<string, unknown>,
  }
}

/** The cases that are linked to a patient, newest first, after a position. */
export async function listCases(
  queries: Queries,
  organisation: string,
  patientId: number,
  { after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<{ readonly caseID: number; readonly createdAt: string }[]> {
  let matching = queries
    .selectFrom('lims_cases')
    .where('organisation', '=', organisation)
    .where('patient_id', '=', patientId)
  if (after !== undefined) matching = matching.where('id', '<', after)
  return matching
    .select(['id as caseID', 'created_at as createdAt'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
