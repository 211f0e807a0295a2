/** What the choice of a response depends on. */
import type { Caller } from '../operations/caller.ts'
import type { OperationId } from '../operations/handler.ts'
import { type Members, membersOf } from './json.ts'

/** A valid request of any operation. */
export interface Asked {
  readonly id: OperationId
  readonly caller: Caller
  readonly path: Members
  readonly query: Members
  readonly headers: Members
  /** The request body with the defaults of the contract. */
  readonly body: Members
  /** The request body as sent. */
  readonly sent: unknown
}

/** The parts of a request as the pipeline gives them to a handler. Their types depend on the operation. */
interface Parts {
  readonly caller: Caller
  readonly path: unknown
  readonly query: unknown
  readonly headers: unknown
  readonly body: unknown
  readonly sent: unknown
}

export const askedOf = (id: OperationId, { caller, path, query, headers, body, sent }: Parts): Asked => ({
  id,
  caller,
  path: membersOf(path),
  query: membersOf(query),
  headers: membersOf(headers),
  body: membersOf(body),
  sent,
})

/** A response that was chosen: an example of the contract, adjusted to the request if it needs to be. */
export interface Choice {
  readonly status: number
  /** The name of the example. Empty for a response without a body. */
  readonly example: string
  readonly adjust?: (body: unknown) => unknown
}

/** Chooses the response to a request, or leaves the choice to the next rule. @throws ProblemError for a refusal */
export type Rule = (asked: Asked) => Choice | undefined
