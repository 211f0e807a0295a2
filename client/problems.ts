import { type Problems, problemPrefix } from '../generated/client.ts'
import type { operations } from '../generated/types.ts'

export type { Problems }

/** The last part of the `type` of a problem, for example patient-not-found. */
export type ProblemName = keyof Problems

/** A problem of any type. */
export type AnyProblem = Problems[ProblemName]

/** The problems that an operation can return, for example ProblemsOf<'updatePatientStatus'>. */
export type ProblemsOf<Id extends keyof operations> = {
  [Status in keyof operations[Id]['responses']]: operations[Id]['responses'][Status] extends {
    content: { 'application/problem+json': infer Problem }
  }
    ? Problem
    : never
}[keyof operations[Id]['responses']]

/** The names of the problems that a value can be. */
type NameIn<Value> = { [Name in ProblemName]: Problems[Name] extends Value ? Name : never }[ProblemName]

/**
 * Whether a value is problem details of the service, or a problem of one type. Use it for the `error` of a request and
 * for everything that is caught. With the `error` of a request, only the problems of its operation are accepted as name.
 *
 * The `error` of a request is not always a problem: a proxy between client and service can send a page of its own.
 */
export function isProblem<Value>(value: Value): value is Value & AnyProblem
export function isProblem<Value, Name extends NameIn<Value>>(
  value: Value,
  name: Name,
): value is Value & Problems[Name]
export function isProblem(value: unknown, name?: string): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('status' in value)) return false
  const { type, status } = value
  if (typeof type !== 'string' || typeof status !== 'number') return false
  return name === undefined ? type.startsWith(problemPrefix) : type === problemPrefix + name
}
