/** Where a page of a list of records starts. The service looks at it before it looks for the record. */
import type { OperationId } from '../../operations/handler.ts'
import { idPosition, type Positions, positionsOf } from '../../operations/paging.ts'
import type { Rule } from '../asked.ts'
import { refusal } from '../refuse.ts'

const lists: readonly OperationId[] = [
  'listPatientSearches',
  'listStatusChanges',
  'findLimsPatients',
  'listLimsCases',
]

/** The entries of these lists are sorted by a number. */
export const numberPositions = (id: OperationId): Positions<number> => positionsOf(id, idPosition)

export const unknownPositions: Rule = ({ id, query: { after } }) => {
  if (!lists.includes(id) || typeof after !== 'string') return undefined
  return numberPositions(id).start(after) ? undefined : refusal(id, 400, 'unknownPosition')
}
