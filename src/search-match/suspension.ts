/** The results of suspended patients are deleted when their time limit ends. */
import { noteChange } from '../store/patients.ts'
import { deleteResults } from '../store/searches.ts'
import { type EndedSuspension, findSuspension, keepResultsUntil } from '../store/suspensions.ts'
import type { Queries } from '../store/tables.ts'
import { suspensionEnds } from './rules/deadlines.ts'

/** Deletes the results of a patient as of the end of the time limit. The searches are kept. */
export async function endSuspension(
  queries: Queries,
  { organisation, wmdaId, resultsUntil }: EndedSuspension,
  now: string,
): Promise<void> {
  await deleteResults(queries, organisation, wmdaId, resultsUntil)
  await keepResultsUntil(queries, organisation, wmdaId, null)
  await noteChange(queries, organisation, wmdaId, now)
}

/**
 * Must be called before results are stored. For a suspended patient whose time limit has ended, they start it again.
 * The sweep can be late, so results that are due are deleted first. Otherwise it would delete the new ones.
 */
export async function restartSuspension(
  queries: Queries,
  organisation: string,
  wmdaId: number,
  at: Date,
): Promise<void> {
  const suspension = await findSuspension(queries, organisation, wmdaId)
  if (suspension === undefined) return
  const { resultsUntil } = suspension
  if (resultsUntil !== null && resultsUntil > at.toISOString()) return
  if (resultsUntil !== null) {
    await endSuspension(queries, { organisation, wmdaId, resultsUntil }, at.toISOString())
  }
  await keepResultsUntil(queries, organisation, wmdaId, suspensionEnds(at).toISOString())
}
