/** The responses of the API that somebody has asked for. */
import { problemResponse } from '../http/problem-response.ts'
import { standardHeaders } from '../http/standard-headers.ts'
import { internalError, unavailable } from '../problems/problem.ts'
import type { AnswerFault } from './faults.ts'

/** How long a client should wait after 503 and 429, in seconds. */
const retryAfter = { 'Retry-After': '2' }

/** The request is not processed: nothing is stored. */
export function faultyResponse(fault: Exclude<AnswerFault, 'slow'>, requestId: string): Response {
  if (fault === '500') return problemResponse(internalError(), requestId)
  if (fault === '503') return problemResponse(unavailable(), requestId, retryAfter)
  // The contract has no type for this status yet, so the type says nothing (RFC 9457, section 4.2.1).
  const body = {
    type: 'about:blank',
    title: 'Too Many Requests',
    status: 429,
    detail:
      'Too many requests. Wait for the number of seconds in `Retry-After`, then send the request again.',
    instance: `urn:uuid:${requestId}`,
  }
  const headers = { 'Content-Type': 'application/problem+json', ...standardHeaders(requestId), ...retryAfter }
  return new Response(JSON.stringify(body), { status: 429, headers })
}
