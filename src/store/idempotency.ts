/** Answers that were given under an Idempotency-Key, kept for a while so that a repetition gets them again. */
import type { Queries } from './store.ts'

/** How long a key is kept, in milliseconds: 24 hours. */
const keptFor = 24 * 60 * 60 * 1000

export interface IdempotencyKey {
  readonly organisation: string
  readonly operation: string
  readonly key: string
}

/** The answer that was given under a key, and the hash of the body that it answered. */
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

/** Keeps an answer under a key, and forgets those that are too old. */
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
