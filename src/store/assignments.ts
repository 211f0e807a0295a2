/** The history of the assignment of patients to users. Each query is limited to one organisation. */
import type { Queries } from './tables.ts'

export interface Assignment {
  readonly organisation: string
  readonly wmdaId: number
  readonly from: string | null
  readonly to: string | null
  /** A username, or null if a machine assigned the patient. */
  readonly by: string | null
  readonly at: string
}

export async function recordAssignment(queries: Queries, assignment: Assignment): Promise<void> {
  await queries
    .insertInto('assignments')
    .values({
      organisation: assignment.organisation,
      wmda_id: assignment.wmdaId,
      from_user: assignment.from,
      to_user: assignment.to,
      changed_by: assignment.by,
      changed_at: assignment.at,
    })
    .execute()
}

/** Deletes the history of a patient, which names users. */
export async function deleteAssignments(
  queries: Queries,
  organisation: string,
  wmdaId: number,
): Promise<void> {
  await queries
    .deleteFrom('assignments')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
    .execute()
}
