/** Error responses as problem details (RFC 9457). Each has a kind that the contract registers. */
import { type ProblemName, problems } from '../../generated/problems.ts'
import type { Problem, RequestError } from '../../generated/schemas.ts'

/** The fields that only problems of this type have. */
type FieldOf<Name extends ProblemName> = (typeof problems)[Name]['fields'][number]

/** What a problem contains besides its registered title and the sentence: all fields of its type, and no others. */
export type ProblemMembers<Name extends ProblemName> = Required<Pick<Problem, FieldOf<Name>>>

/** An error response that has not been sent yet. Its kind determines its status. */
export interface ProblemAnswer<Name extends ProblemName = ProblemName> {
  readonly status: (typeof problems)[Name]['status']
  readonly problem: Name
  readonly detail: string
  readonly members?: Partial<ProblemMembers<ProblemName>>
}

/** Creates an error response for a handler to return. */
export const problem = <Name extends ProblemName>(
  problem: Name,
  detail: string,
  ...[members]: [FieldOf<Name>] extends [never] ? [] : [members: ProblemMembers<Name>]
): ProblemAnswer<Name> => ({
  status: problems[problem].status,
  problem,
  detail,
  ...(members && { members }),
})

/** An error response as an exception, for code that cannot return one. The error handler of the app sends it. */
export class ProblemError extends Error {
  readonly answer: ProblemAnswer
  readonly headers: Readonly<Record<string, string>>
  constructor(answer: ProblemAnswer, headers: Readonly<Record<string, string>> = {}) {
    super(answer.problem)
    this.name = 'ProblemError'
    this.answer = answer
    this.headers = headers
  }
}

/** The response to an unexpected error. */
export const internalError = () =>
  problem(
    'internal-error',
    'An unexpected error occurred. Try again later. If the problem persists, contact support and quote `instance`.',
  )

/** The response while a dependency is unavailable. The header Retry-After says how long to wait. */
export const unavailable = () =>
  problem(
    'unavailable',
    'The service cannot process the request at the moment. Wait for the number of seconds in `Retry-After`, then send it again.',
  )

/** The response if the database did not confirm a change. */
export const resultUnknown = () =>
  problem(
    'result-unknown',
    'The database did not confirm the change. It is unknown whether it was stored. Wait for the number of seconds in `Retry-After`. If the request had an `Idempotency-Key`, send it again. Otherwise, check first whether the change was stored.',
  )

/** The maximum number of errors in one problem, so that a malicious request body cannot cause a huge response. */
export const mostErrors = 100

/** The error response for a request with these errors. */
export const invalidRequest = (errors: RequestError[]): ProblemAnswer<'invalid-request'> =>
  problem('invalid-request', howMany(errors.length), { errors })

const howMany = (count: number): string =>
  count === 1
    ? 'The request has 1 error. See `errors`.'
    : count < mostErrors
      ? `The request has ${count} errors. See \`errors\`.`
      : `The request has ${mostErrors} or more errors. The first ${mostErrors} are listed in \`errors\`.`

/** Shortens a text in a problem, for names that callers choose. */
export const limited = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`
