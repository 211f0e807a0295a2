/**
 * Which data still have to be removed from the unused parts of the database files. The note is written in the
 * transaction that anonymises a patient. So it survives a restart, and every process that uses the folder sees it.
 */
import { isPostgres } from './engine.ts'
import type { Queries } from './tables.ts'

/**
 * How long erasures are collected before the file is rewritten, in milliseconds. Writes wait during a rewrite, so the
 * file is not rewritten for each patient.
 */
const gatheredFor = 60 * 60_000

/** Notes that the files may still contain data that were anonymised. PostgreSQL has no such files of ours. */
export async function noteErasure(queries: Queries, at: string): Promise<void> {
  if (isPostgres(queries)) return
  await queries.insertInto('erasures').values({ noted_at: at }).execute()
}

/** The last erasure to include in a rewrite, or null if no rewrite is due. */
export async function findDueErasure(queries: Queries, now: Date): Promise<number | null> {
  const { first, last } = await queries
    .selectFrom('erasures')
    .select(({ fn }) => [fn.min('noted_at').as('first'), fn.max('id').as('last')])
    .executeTakeFirstOrThrow()
  if (first === null || last === null) return null
  const age = now.getTime() - new Date(first).getTime()
  // If the clock was set back, the rewrite is due immediately, so that it is not delayed.
  return age < 0 || age >= gatheredFor ? last : null
}

/** Deletes the notes up to and including this one. */
export async function forgetErasures(queries: Queries, last: number): Promise<void> {
  await queries.deleteFrom('erasures').where('id', '<=', last).execute()
}
