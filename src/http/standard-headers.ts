/** The headers of every response, set in one place. */
import type { MiddlewareHandler } from 'hono'

/**
 * The default headers: caches must not store a response, because it can contain patient data (RFC 9111, section
 * 5.2.2.5), and browsers must not guess another media type. Public documents have their own Cache-Control.
 */
const constantHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const

/** @param requestId a UUID */
export const standardHeaders = (requestId: string) => ({ ...constantHeaders, 'X-Request-Id': requestId })

/**
 * Adds the standard headers to responses that do not have them. The responses of operations and all problems have them
 * from the start, because setting a header afterwards makes the server build the whole response again.
 */
export const addStandardHeaders: MiddlewareHandler<{ Variables: { requestId: string } }> = async (
  c,
  next,
) => {
  try {
    await next()
  } finally {
    // This also applies to an unknown path, which throws here: its error response keeps these headers.
    const { headers } = c.res
    // Caches give a public document to later requests too, so it has no identifier of this one.
    const missing = headers.has('Cache-Control') ? constantHeaders : standardHeaders(c.var.requestId)
    for (const [name, value] of Object.entries(missing)) if (!headers.has(name)) headers.set(name, value)
  }
}
