/** A masked value would overwrite the real one. The service rejects it whatever it has stored. */
import { maskedValues } from '../../lims/problems.ts'
import { ProblemError } from '../../problems/problem.ts'
import type { Rule } from '../asked.ts'

const writing = ['createLimsPatient', 'updateLimsPatient', 'createLimsCase']

/** @throws ProblemError with 400 */
export const masks: Rule = ({ id, sent }) => {
  const refused = writing.includes(id) ? maskedValues(sent) : undefined
  if (refused) throw new ProblemError(refused)
  return undefined
}
