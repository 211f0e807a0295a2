/** Refusals as problem details (RFC 9457), each of a kind that the contract registers. */
import { type ProblemName, problems } from '../../generated/problems.ts'
import type { components } from '../../generated/types.ts'

export type Problem = components['schemas']['Problem']
export type RequestError = components['schemas']['RequestError']

/** What a problem can carry beyond the registered title and the sentence. */
export type ProblemMembers = Pick<Problem, 'errors' | 'from' | 'to' | 'allowed' | 'missing'>

/** A refusal that has not been sent yet; its status is that of its kind. */
export interface Refusal<Name extends ProblemName = ProblemName> {
  readonly status: (typeof problems)[Name]['status']
  readonly problem: Name
  readonly detail: string
  readonly members?: ProblemMembers
}

/** Refuses a request, for handlers that answer with it. */
export const refuse = <Name extends ProblemName>(
  problem: Name,
  detail: string,
  members: ProblemMembers = {},
): Refusal<Name> => ({ status: problems[problem].status, problem, detail, members })

/** A refusal on the way out of code that cannot answer; the way back ends in the error handler of the app. */
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
 * The answer that carries a refusal.
 *
 * @param requestId a UUID; instance names it, and the log of the request does too
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
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

/** The answer to a fault that nobody expected. */
export const internalError = () =>
  refuse(
    'internal-error',
    'An unexpected error occurred. Try again later. If the problem persists, contact support and quote `instance`.',
  )

/** The answer while something that the service needs is away; the header Retry-After says how long to wait. */
export const unavailable = () =>
  refuse(
    'unavailable',
    'The service cannot process the request at the moment. Wait for the number of seconds in `Retry-After`, then send it again.',
  )

/** The errors of one problem are limited, so that a hostile body cannot make an answer of any size. */
export const mostErrors = 100

/** The refusal of a request with these mistakes. */
export const invalidRequest = (errors: RequestError[]): Refusal<'invalid-request'> =>
  refuse('invalid-request', howMany(errors.length), { errors })

const howMany = (count: number): string =>
  count === 1
    ? 'The request has 1 error. See `errors`.'
    : count < mostErrors
      ? `The request has ${count} errors. See \`errors\`.`
      : `The request has ${mostErrors} or more errors. The first ${mostErrors} are listed in \`errors\`.`
