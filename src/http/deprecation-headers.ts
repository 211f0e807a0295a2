/** The headers that announce the end of a deprecated operation. */
import type { MiddlewareHandler } from 'hono'
import { operations } from '../../generated/operations.ts'
import type { CheckedOperation } from '../contract/description.ts'
import type { OperationId } from '../operations/handler.ts'

export interface Deprecation {
  /** Since when, as YYYY-MM-DD in UTC. */
  readonly since: string
  /** The day on which it can be removed at the earliest, as YYYY-MM-DD in UTC. */
  readonly sunset: string
}

/** The deprecated operations by operationId. */
export type Deprecations = Readonly<Partial<Record<OperationId, Deprecation>>>

/** The operations that are deprecated in the contract. */
export const contractDeprecations: Deprecations = Object.fromEntries(
  Object.entries<Pick<CheckedOperation, 'method' | 'deprecation'>>(operations).flatMap(
    ([id, { deprecation }]) => (deprecation ? [[id, deprecation]] : []),
  ),
)

/**
 * Deprecation is a date of structured fields, in seconds since 1970 (RFC 9745, section 2.1). Sunset is an HTTP date
 * (RFC 8594, section 3).
 */
export const deprecationHeaders = ({ since, sunset }: Deprecation) => ({
  Deprecation: `@${Date.parse(since) / 1000}`,
  Sunset: new Date(sunset).toUTCString(),
})

/** Adds the headers to every response of an operation, problems included. */
export function announceDeprecation(
  id: OperationId,
  deprecation: Deprecation,
): MiddlewareHandler<{ Variables: { operation: OperationId } }> {
  const headers = Object.entries(deprecationHeaders(deprecation))
  return async function announce(c, next) {
    await next()
    // Another operation can have a path that also matches.
    if (c.var.operation !== id) return
    // Hono has converted an error of the handler to a response before next() returns.
    for (const [name, value] of headers) c.res.headers.set(name, value)
  }
}
