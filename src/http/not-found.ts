/** Requests that match no operation: 404, 405 with Allow, and OPTIONS. */

import { problem } from '../problems/problem.ts'
import { problemResponse } from './problem-response.ts'

/** A path of the app, as `/a/{b}` or `/a/:b`, and a method that it supports. */
export interface Endpoint {
  readonly path: string
  readonly method: string
}

/** The methods that a path supports, including HEAD and OPTIONS. Empty for an unknown path. */
export function methodsOf(endpoints: readonly Endpoint[], path: string): string[] {
  const methods = endpoints
    .filter((endpoint) => matches(endpoint.path, path))
    .map((endpoint) => endpoint.method.toUpperCase())
  if (methods.length === 0) return []
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort()
}

/**
 * The response to a request that matches no operation: 404 for an unknown path, 405 for an unsupported method, and the
 * supported methods for OPTIONS. It is returned, not thrown, so that the standard headers are added.
 */
export function answerUnmatched(
  endpoints: readonly Endpoint[],
  { method, path, requestId }: { readonly method: string; readonly path: string; readonly requestId: string },
): Response {
  const methods = methodsOf(endpoints, path)
  if (methods.length === 0) {
    const answer = problem('not-found', 'This path does not exist. The documentation is at /docs.')
    return problemResponse(answer, requestId)
  }
  const allow = { Allow: methods.join(', ') }
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: allow })
  return problemResponse(
    problem(
      'method-not-allowed',
      `This path does not support the request method. Supported methods: ${allow.Allow}.`,
    ),
    requestId,
    allow,
  )
}

/** Whether a path matches a template. A segment in braces or after a colon matches any segment. */
function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (/^[{:]/.test(segment) ? given[index] !== '' : segment === given[index]))
  )
}
