/** The history of the status of a patient. */
import type { Mover } from '../../generated/lifecycle.ts'
import type { ChangeReason, PatientStatus } from '../../generated/schemas.ts'
import type { Queries } from './tables.ts'

export interface StatusChange {
  readonly wmdaId: number
  readonly from: PatientStatus
  readonly to: PatientStatus
  readonly reason: ChangeReason | null
  readonly mover: Mover
  /** A username, or null if a machine or the system changed the status. */
  readonly by: string | null
  readonly at: string
}

export async function recordStatusChange(queries: Queries, change: StatusChange): Promise<void> {
  await queries
    .insertInto('status_changes')
    .values({
      wmda_id: change.wmdaId,
      from_status: change.from,
      to_status: change.to,
      reason: change.reason,
      mover: change.mover,
      changed_by: change.by,
      changed_at: change.at,
    })
    .execute()
}
