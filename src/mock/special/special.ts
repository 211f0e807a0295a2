/** A response that one operation chooses from more than the identifiers of its request. */
import type { OperationId, RequestOf } from '../../operations/handler.ts'
import type { Choice } from '../asked.ts'

/** @returns undefined if the general rules choose. @throws ProblemError for a refusal */
export type Special<Id extends OperationId> = (request: RequestOf<Id>) => Choice | undefined
