/** Choosing an error response of the contract. */
import { operations } from '../../generated/operations.ts'
import { type ProblemName, problems } from '../../generated/problems.ts'
import type { CheckedAnswer } from '../contract/description.ts'
import type { OperationId } from '../operations/handler.ts'
import type { Choice } from './asked.ts'
import { answersOf } from './examples.ts'

/** Whether an operation declares a kind of problem. */
export const declares = (id: OperationId, kind: ProblemName): boolean =>
  Object.values<CheckedAnswer>(operations[id].answers).some(({ problems }) => problems?.includes(kind))

/** The example of an error that an operation shows first under a status, or that has this name. */
export function refusal(id: OperationId, status: number, name?: string): Choice | undefined {
  const found = answersOf(id).find((each) => each.status === status && (name ?? each.name) === each.name)
  return found && { status, example: found.name }
}

export const isProblemName = (name: string): name is ProblemName => Object.hasOwn(problems, name)
