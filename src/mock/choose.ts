/** Chooses the response to a valid request from the examples of the contract. */
import type { OperationId, RequestOf } from '../operations/handler.ts'
import { askedOf, type Choice, type Rule } from './asked.ts'
import { machines } from './rules/callers.ts'
import { masks } from './rules/masked-values.ts'
import { unknownPositions } from './rules/positions.ts'
import { preconditions } from './rules/preconditions.ts'
import { mostSimilar, sameRecord } from './rules/similar-example.ts'
import { unknownRecords } from './rules/unknown-records.ts'
import { specials } from './special/index.ts'

/** In the order in which the service checks them. */
const refusing: readonly Rule[] = [machines, masks, unknownPositions, unknownRecords, preconditions]

/** @throws ProblemError for a refusal */
export function choose<Id extends OperationId>(id: Id, request: RequestOf<Id>): Choice {
  const asked = askedOf(id, request)
  for (const rule of refusing) {
    const refused = rule(asked)
    if (refused) return refused
  }
  return specials[id]?.(request) ?? sameRecord(asked) ?? mostSimilar(asked)
}
