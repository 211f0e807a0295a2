/** Idempotency-Key: a request that creates something is processed once per key, even if it is sent several times. */
import { createHash } from 'node:crypto'
import { isExactNumber } from '../json/exact-json.ts'
import { type ProblemAnswer, problem } from '../problems/problem.ts'
import { findAnswer, keepAnswer } from '../store/idempotency.ts'
import { exclusively } from '../store/locks.ts'
import type { Queries } from '../store/tables.ts'
import type { Caller } from './caller.ts'

/** A request that can be repeated. */
export interface Repeatable {
  readonly caller: Caller
  readonly operation: string
  /** The value of the header Idempotency-Key, if it was sent. */
  readonly key: string | undefined
  /** The request body as sent. */
  readonly sent: unknown
  readonly now: Date
}

type Reused = ProblemAnswer<'idempotency-key-reused'>

/**
 * Creates something, or returns the response to an earlier request with the same key. It runs in the same transaction
 * as the queries, so the key is stored if and only if the created record is stored. A rejected request does not use the
 * key.
 */
export async function withIdempotencyKey<Answer extends { readonly status: number }>(
  queries: Queries,
  { caller, operation, key, sent, now }: Repeatable,
  create: () => Promise<Answer>,
): Promise<Answer | Reused> {
  if (key === undefined) return create()
  const place = { organisation: caller.organisation, operation, key }
  const bodyHash = createHash('sha256').update(canonical(sent)).digest('hex')
  // The same key at the same time waits here, and then finds the response.
  await exclusively(queries, 'idempotency', place.organisation, operation, key)
  const earlier = await findAnswer(queries, place, now)
  if (earlier?.bodyHash === bodyHash) return JSON.parse(earlier.answer) as Answer
  if (earlier) {
    return problem(
      'idempotency-key-reused',
      'This `Idempotency-Key` was already used with a different request body. Nothing was created. Use a new key.',
    )
  }
  const answer = await create()
  if (answer.status < 400) await keepAnswer(queries, place, bodyHash, JSON.stringify(answer), now)
  return answer
}

/** JSON with sorted members, so that white space and the order of members do not make a different request body. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member) && !isExactNumber(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  )
