/** The work of a match engine. The leases are those in the examples, and they do not expire. */
import { exampleRecords, recordOf } from '../records.ts'
import { refusal } from '../refuse.ts'
import type { Special } from './special.ts'

export const recordSearchResults: Special<'recordSearchResults'> = ({ path: { searchId }, body }) => {
  const { state } = recordOf('searchId', searchId)
  if (state === 'ENDED') return refusal('recordSearchResults', 409, 'searchEnded')
  const isLeased = exampleRecords.some((each) => each.searchId === searchId && each.leaseId === body.leaseId)
  return isLeased ? undefined : refusal('recordSearchResults', 409, 'leaseNotValid')
}
