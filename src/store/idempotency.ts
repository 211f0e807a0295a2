/** The stored responses to requests with an Idempotency-Key. A repeated request gets the same response. */

import { sql } from 'kysely'
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

/** Stores a response for a key. It replaces an expired one. */
export async function keepAnswer(
  queries: Queries,
  { organisation, operation, key }: IdempotencyKey,
  bodyHash: string,
  answer: string,
  now: Date,
): Promise<void> {
  const kept = { body_hash: bodyHash, answer, created_at: now.toISOString() }
  await queries
    .insertInto('idempotency_keys')
    .values({ organisation, operation, key, ...kept })
    .onConflict((conflict) => conflict.columns(['organisation', 'operation', 'key']).doUpdateSet(kept))
    .execute()
}

/** Deletes expired keys of all organisations, up to a limit. @returns how many */
export async function deleteExpiredKeys(queries: Queries, now: Date, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from idempotency_keys where (organisation, operation, key) in (
      select organisation, operation, key from idempotency_keys
      where created_at <= ${oldest(now)} order by created_at limit ${limit})`.execute(queries)
  return Number(numAffectedRows)
}

const oldest = (now: Date): string => new Date(now.getTime() - keptFor).toISOString()
