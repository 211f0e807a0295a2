/** The positions of the two orders of the patient list. A position of one of them is not a position in the other. */
import { z } from '@hono/zod-openapi'
import { idPosition, positionsOf } from '../../operations/paging.ts'

/** What each order is sorted by: a time, then wmdaId. */
const position = z.strictObject({ time: z.iso.datetime({ precision: 3 }), wmdaId: idPosition })

export type ListPosition = z.infer<typeof position>

export const positions = {
  viewed: positionsOf('listPatients', position),
  changed: positionsOf('listPatients updatedSince', position),
}
