/** The paging object of the lists that version 0.1.0 did not have. */
import * as paging from '../fields/paging.ts'
import type { Obj } from '../vocabulary.ts'

export const page: Obj = {
  type: 'object',
  members: { 'limit*': paging.appliedLimit, 'next*': paging.next },
  source: 'decision 38',
}
