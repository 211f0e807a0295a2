/** The headers that every response carries, set in one place. */
import type { MiddlewareHandler } from 'hono'

/**
 * What every response says unless it says otherwise: caches must not store it, because it can be about a patient
 * (RFC 9111, section 5.2.2.5), and browsers must not guess another media type. Public documents have a
 * Cache-Control of their own.
 */
export const standardHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } as const

/** Adds the standard headers to every response, those of refusals and faults included. */
export const addStandardHeaders: MiddlewareHandler = async (c, next) => {
  try {
    await next()
  } finally {
    // Also when an unknown path is refused, which ends here with an exception: the answer to it keeps these headers.
    for (const [name, value] of Object.entries(standardHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }
}
