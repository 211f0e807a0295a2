/** Error responses as problem details (RFC 9457). Each has a kind that the contract registers. */
import { type ProblemName, problems } from '../../generated/problems.ts'
import type { Problem, RequestError } from '../../generated/schemas.ts'
import { standardHeaders } from './standard-headers.ts'

/** What a problem can contain besides its registered title and the sentence. */
export type ProblemMembers = Pick<Problem, 'errors' | 'from' | 'to' | 'allowed' | 'missing' | 'fields'>

/** An error response that has not been sent yet. Its kind determines its status. */
export interface Refusal<Name extends ProblemName = ProblemName> {
  readonly status: (typeof problems)[Name]['status']
  readonly problem: Name
  readonly detail: string
  readonly members?: ProblemMembers
}

/** Creates an error response for a handler to return. */
export const refuse = <Name extends ProblemName>(
  problem: Name,
  detail: string,
  members: ProblemMembers = {},
): Refusal<Name> => ({ status: problems[problem].status, problem, detail, members })

/** An error response as an exception, for code that cannot return one. The error handler of the app sends it. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly headers: Readonly<Record<string, string>>
  constructor(refusal: Refusal, headers: Readonly<Record<string, string>> = {}) {
    super(refusal.problem)
    this.name = 'Refused'
    this.refusal = refusal
    this.headers = headers
  }
}

/**
 * Converts an error response to a Response.
 *
 * @param requestId a UUID, which is in instance, in X-Request-Id and in the log lines of the request
 */
export function problemResponse(
  refusal: Refusal,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { type, title, status } = problems[refusal.problem]
  const body: Problem = {
    type,
    title,
    status,
    detail: refusal.detail,
    instance: `urn:uuid:${requestId}`,
    ...refusal.members,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...standardHeaders(requestId), ...headers },
  })
}

/** The response to an unexpected error. */
export const internalError = () =>
  refuse(
    'internal-error',
    'An unexpected error occurred. Try again later. If the problem persists, contact support and quote `instance`.',
  )

/** The response while a dependency is unavailable. The header Retry-After says how long to wait. */
export const unavailable = () =>
  refuse(
    'unavailable',
    'The service cannot process the request at the moment. Wait for the number of seconds in `Retry-After`, then send it again.',
  )

/** The maximum number of errors in one problem, so that a malicious request body cannot cause a huge response. */
export const mostErrors = 100

/** The error response for a request with these errors. */
export const invalidRequest = (errors: RequestError[]): Refusal<'invalid-request'> =>
  refuse('invalid-request', howMany(errors.length), { errors })

const howMany = (count: number): string =>
  count === 1
    ? 'The request has 1 error. See `errors`.'
    : count < mostErrors
      ? `The request has ${count} errors. See \`errors\`.`
      : `The request has ${mostErrors} or more errors. The first ${mostErrors} are listed in \`errors\`.`
