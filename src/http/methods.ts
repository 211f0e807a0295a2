/** Addresses and methods that belong to no operation: 404, 405 with Allow, and OPTIONS. */
import { problemResponse, refuse } from './problems.ts'

/** An address of the app, as `/a/{b}` or `/a/:b`, and a method it takes. */
export interface Endpoint {
  readonly path: string
  readonly method: string
}

/** The methods that an address takes, HEAD and OPTIONS among them; none for an unknown address. */
export function methodsOf(endpoints: readonly Endpoint[], path: string): string[] {
  const methods = endpoints
    .filter((endpoint) => matches(endpoint.path, path))
    .map((endpoint) => endpoint.method.toUpperCase())
  if (methods.length === 0) return []
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort()
}

/**
 * The answer to a request that no operation took: 404 for an unknown address, 405 for a method that the address does
 * not take, and what it takes for OPTIONS. Returned and not thrown, so that the headers of every response are added.
 */
export function answerUnmatched(
  endpoints: readonly Endpoint[],
  { method, path, requestId }: { readonly method: string; readonly path: string; readonly requestId: string },
): Response {
  const methods = methodsOf(endpoints, path)
  if (methods.length === 0) {
    const refusal = refuse('not-found', 'This path does not exist. The documentation is at /docs.')
    return problemResponse(refusal, requestId)
  }
  const allow = { Allow: methods.join(', ') }
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: allow })
  return problemResponse(
    refuse(
      'method-not-allowed',
      `This path does not support the request method. Supported methods: ${allow.Allow}.`,
    ),
    requestId,
    allow,
  )
}

/** Whether a path is one of the template's; a segment in braces, or after a colon, stands for any. */
function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (/^[{:]/.test(segment) ? given[index] !== '' : segment === given[index]))
  )
}
