/** Idempotency-Key: a call that creates something is carried out once for a key, however often it is sent. */
import { createHash } from 'node:crypto'
import { findAnswer, keepAnswer } from '../store/idempotency.ts'
import type { Queries } from '../store/store.ts'
import type { Caller } from './identity.ts'
import { type Refusal, refuse } from './problems.ts'

/** A call that may be repeated. */
export interface Repeatable {
  readonly caller: Caller
  readonly operation: string
  /** The value of the header Idempotency-Key, if there is one. */
  readonly key: string | undefined
  /** The body as it was sent. */
  readonly sent: unknown
  readonly now: Date
}

type Reused = Refusal<'idempotency-key-reused'>

/**
 * Creates something, or gives the answer that an earlier call with the same key got. Runs in the transaction of
 * the queries, so that a key is kept if and only if what it created is. Refusals do not use a key up.
 */
export async function once<Answer extends { readonly status: number }>(
  queries: Queries,
  { caller, operation, key, sent, now }: Repeatable,
  create: () => Promise<Answer>,
): Promise<Answer | Reused> {
  if (key === undefined) return create()
  const place = { organisation: caller.organisation, operation, key }
  const bodyHash = createHash('sha256').update(canonical(sent)).digest('hex')
  const earlier = await findAnswer(queries, place, now)
  if (earlier?.bodyHash === bodyHash) return JSON.parse(earlier.answer) as Answer
  if (earlier) {
    return refuse(
      'idempotency-key-reused',
      'This `Idempotency-Key` was already used with a different request body. Nothing was created. Use a new key.',
    )
  }
  const answer = await create()
  if (answer.status < 400) await keepAnswer(queries, place, bodyHash, JSON.stringify(answer), now)
  return answer
}

/** JSON whose members stand in one order, so that white space and order do not make another body. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  )
