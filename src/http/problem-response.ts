/** Converts problems to responses. */
import { problems } from '../../generated/problems.ts'
import type { Problem } from '../../generated/schemas.ts'
import type { ProblemAnswer } from '../problems/problem.ts'
import { standardHeaders } from './standard-headers.ts'

/**
 * Converts an error response to a Response.
 *
 * @param requestId a UUID, which is in instance, in X-Request-Id and in the log lines of the request
 */
export function problemResponse(
  answer: ProblemAnswer,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { type, title, status } = problems[answer.problem]
  const body: Problem = {
    type,
    title,
    status,
    detail: answer.detail,
    instance: `urn:uuid:${requestId}`,
    ...answer.members,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...standardHeaders(requestId), ...headers },
  })
}
