/** What an operation requires of the caller besides the scopes. */
import { requireMachine } from '../../operations/caller.ts'
import type { Rule } from '../asked.ts'
import { declares } from '../refuse.ts'

/** @throws ProblemError with 403 if a person calls an operation for match engines */
export const machines: Rule = ({ id, caller }) => {
  if (declares(id, 'machine-required')) requireMachine(caller)
  return undefined
}
