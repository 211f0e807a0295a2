/** The history of the status of a patient. */
import type { Mover } from '../../generated/lifecycle.ts'
import type { ChangeReason, PatientStatus } from '../../generated/schemas.ts'
import type { Queries } from './tables.ts'

export interface StatusChange {
  readonly organisation: string
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
      organisation: change.organisation,
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

/** A status change as stored. */
export interface StoredStatusChange extends Omit<StatusChange, 'organisation' | 'wmdaId'> {
  readonly id: number
}

/** The status changes of a patient, newest first, after a position. */
export async function listStatusChanges(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  { after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<StoredStatusChange[]> {
  let matching = queries
    .selectFrom('status_changes')
    .where('organisation', '=', organisation)
    .where('wmda_id', '=', wmdaId)
  if (after !== undefined) matching = matching.where('id', '<', after)
  return matching
    .select([
      'id',
      'from_status as from',
      'to_status as to',
      'reason',
      'mover',
      'changed_by as by',
      'changed_at as at',
    ])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
