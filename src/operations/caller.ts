/** Who calls, and what the caller may do. */
import { ProblemError, problem } from '../problems/problem.ts'

export interface Caller {
  /** Issuing organisation number, four digits. Every query is limited to this organisation. */
  readonly organisation: string
  /** The username of a person, or null for a machine. */
  readonly username: string | null
  readonly scopes: ReadonlySet<string>
}

/** The challenge of a request without a valid token (RFC 6750, section 3). */
export const challenge = 'Bearer realm="patient-api"'

/** @throws ProblemError with 403 if the caller does not have one of the scopes. */
export function authorize(caller: Caller, scopes: readonly string[]): void {
  if (scopes.every((scope) => caller.scopes.has(scope))) return
  const wanted = scopes.join(' ')
  throw new ProblemError(problem('insufficient-scope', `This operation requires the scope ${wanted}.`), {
    'WWW-Authenticate': `${challenge}, error="insufficient_scope", scope="${wanted}"`,
  })
}

/** @throws ProblemError with 403 if the token names a person. The operation is for match engines only. */
export function requireMachine(caller: Caller): void {
  if (caller.username === null) return
  throw new ProblemError(
    problem(
      'machine-required',
      'This operation is for match engines. It requires a machine token (a token without a `username`).',
    ),
    { 'WWW-Authenticate': `${challenge}, error="insufficient_scope"` },
  )
}
