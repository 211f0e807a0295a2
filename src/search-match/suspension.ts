/** The results of suspended patients are deleted when their time limit ends. */
import { deleteResults } from '../store/searches.ts'
import { findSuspension, keepResultsUntil, type Suspension } from '../store/suspensions.ts'
import type { Queries } from '../store/tables.ts'
import { suspensionEnds } from './rules/deadlines.ts'

/** Deletes the results of a patient as of the end of the time limit. The searches are kept. */
export async function endSuspension(
  queries: Queries,
  { wmdaId, resultsUntil }: Suspension & { readonly resultsUntil: string },
): Promise<void> {
  await deleteResults(queries, wmdaId, resultsUntil)
  await keepResultsUntil(queries, wmdaId, null)
}

/**
 * Must be called before results are stored. For a suspended patient whose time limit has ended, they start it again.
 * The sweep can be late, so results that are due are deleted first. Otherwise it would delete the new ones.
 */
export async function restartSuspension(queries: Queries, wmdaId: number, at: Date): Promise<void> {
  const suspension = await findSuspension(queries, wmdaId)
  if (suspension === undefined) return
  const { resultsUntil } = suspension
  if (resultsUntil !== null && resultsUntil > at.toISOString()) return
  if (resultsUntil !== null) await endSuspension(queries, { wmdaId, resultsUntil })
  await keepResultsUntil(queries, wmdaId, suspensionEnds(at).toISOString())
}
