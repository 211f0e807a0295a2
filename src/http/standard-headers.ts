/** The headers of every response, set in one place. */
import type { MiddlewareHandler } from 'hono'

/**
 * The default headers: caches must not store a response, because it can contain patient data (RFC 9111, section
 * 5.2.2.5), and browsers must not guess another media type. Public documents have their own Cache-Control.
 */
export const standardHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const

/**
 * Adds the standard headers to responses that do not have them. The responses of operations and all problems have them
 * from the start, because setting a header afterwards makes the server build the whole response again.
 */
export const addStandardHeaders: MiddlewareHandler = async (c, next) => {
  try {
    await next()
  } finally {
    // This also applies to an unknown path, which throws here: its error response keeps these headers.
    for (const [name, value] of Object.entries(standardHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }
}
