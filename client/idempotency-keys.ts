import type { Middleware } from 'openapi-fetch'
import { acceptsIdempotencyKey } from '../generated/client.ts'

/**
 * Sends a new Idempotency-Key with each request that creates a record. With `retrying`, all attempts of a request have
 * the same key, so that the record is created once. A key that you send yourself is kept.
 *
 * @param newKey creates a key. By default, it has 128 random bits.
 */
export const idempotencyKeys = (newKey: () => string = randomKey): Middleware => ({
  onRequest({ request, schemaPath }) {
    if (!acceptsIdempotencyKey.includes(`${request.method} ${schemaPath}`)) return
    if (!request.headers.has(header)) request.headers.set(header, newKey())
  },
})

const header = 'Idempotency-Key'

/** crypto.randomUUID does not exist in pages that a browser loaded without TLS, so it is not used. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
