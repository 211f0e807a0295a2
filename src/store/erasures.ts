/**
 * What has still to be removed from the unused parts of the database's files. The note of it is kept in the
 * transaction that anonymises a patient, so it outlives a stop, and every process on the folder sees it.
 */
import type { Queries } from './store.ts'

/**
 * How long erasures are gathered before the file is rewritten, in milliseconds. Writes wait while it is rewritten, so
 * this is not done for each patient.
 */
const gatheredFor = 60 * 60_000

/** Notes that data were anonymised which the files may still hold. */
export async function noteErasure(queries: Queries, at: string): Promise<void> {
  await queries.insertInto('erasures').values({ noted_at: at }).execute()
}

/** The last erasure that is due with all before it, or null while nothing is due. */
export async function findDueErasure(queries: Queries, now: Date): Promise<number | null> {
  const { first, last } = await queries
    .selectFrom('erasures')
    .select(({ fn }) => [fn.min('noted_at').as('first'), fn.max('id').as('last')])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return null
  const age = now.getTime() - new Date(first).getTime()
  // A clock that was set back must not put it off.
  return age < 0 || age >= gatheredFor ? last : null
}

/** Forgets an erasure that is done, and all before it. */
export async function forgetErasures(queries: Queries, last: number): Promise<void> {
  await queries.deleteFrom('erasures').where('id', '<=', last).execute()
}
