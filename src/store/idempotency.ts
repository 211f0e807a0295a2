/** The stored responses to requests with an Idempotency-Key. A repeated request gets the same response. */
import { idempotencyKeysKept } from '../../generated/limits.ts'
import type { Queries } from './tables.ts'

/** How long a key is kept, in milliseconds. */
const keptFor = idempotencyKeysKept.hours * 60 * 60 * 1000

export interface IdempotencyKey {
  readonly organisation: string
  readonly operation: string
  readonly key: string
}

/** The response that was sent for a key, and the hash of its request body. */
export async function findAnswer(
  queries: Queries,
  { organisation, operation, key }: IdempotencyKey,
  now: Date,
): Promise<{ bodyHash: string; answer: string } | undefined> {
  const row = await queries
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'answer'])
    .where('organisation', '=', organisation)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .where('created_at', '>', oldest(now))
    .executeTakeFirst()
  return row && { bodyHash: row.body_hash, answer: row.answer }
}

/** Stores a response for a key, and deletes expired keys. */
export async function keepAnswer(
  queries: Queries,
  { organisation, operation, key }: IdempotencyKey,
  bodyHash: string,
  answer: string,
  now: Date,
): Promise<void> {
  await queries.deleteFrom('idempotency_keys').where('created_at', '<=', oldest(now)).execute()
  await queries
    .insertInto('idempotency_keys')
    .values({ organisation, operation, key, body_hash: bodyHash, answer, created_at: now.toISOString() })
    .execute()
}

const oldest = (now: Date): string => new Date(now.getTime() - keptFor).toISOString()
