/** Requests from web pages of other origins (Fetch standard, CORS protocol). By default, no origin is allowed. */
import type { MiddlewareHandler } from 'hono'
import { allParameters, allResponseHeaders } from '../contract/document.ts'
import { type Endpoint, methodsOf } from './not-found.ts'
import { standardHeaders } from './standard-headers.ts'

/** How long a browser may cache the response to a preflight request, in seconds. */
const preflightAge = 600

/**
 * Allows pages of these origins to send requests, with the methods and headers of the contract. hono/cors is not used
 * because it sets its headers before the response exists. Hono then copies the body of every response.
 *
 * @param origins '*' allows every origin
 * @param endpoints the paths and methods of the app
 * @param further request headers besides those of the contract
 */
export function crossOrigin(
  origins: readonly string[],
  endpoints: () => Endpoint[],
  further: readonly string[] = [],
): MiddlewareHandler<{ Variables: { requestId: string } }> {
  const any = origins.includes('*')
  const sent = allParameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
  const allowHeaders = [...new Set(['Authorization', 'Content-Type', ...sent, ...further])].join(', ')
  const exposeHeaders = [...allResponseHeaders, 'Allow'].join(', ')
  return async function cors(c, next) {
    const origin = c.req.header('origin')
    const isAllowed = origin !== undefined && (any || origins.includes(origin))
    const allowOrigin = any ? '*' : (origin ?? '')
    const isPreflight = c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')
    const methods = isAllowed && isPreflight ? methodsOf(endpoints(), c.req.path) : []
    if (methods.length > 0) {
      return c.body(null, 204, {
        'Access-Control-Allow-Origin': allowOrigin,
        'Access-Control-Allow-Methods': methods.join(', '),
        'Access-Control-Allow-Headers': allowHeaders,
        'Access-Control-Max-Age': String(preflightAge),
        Vary: 'Origin',
        ...standardHeaders(c.var.requestId),
      })
    }
    await next()
    if (!any) c.res.headers.append('Vary', 'Origin')
    if (!isAllowed) return undefined
    c.res.headers.set('Access-Control-Allow-Origin', allowOrigin)
    c.res.headers.set('Access-Control-Expose-Headers', exposeHeaders)
    return undefined
  }
}
