import { isProblem } from './problems.ts'

/** An error response as an exception, for functions that cannot return one. */
export class PatientApiError extends Error {
  override readonly name = 'PatientApiError'
  /** The HTTP response. Its body has been read. */
  readonly response: Response
  /** What the response contains: problem details, or what a proxy sent instead. Check it with isProblem. */
  readonly problem: unknown

  constructor(problem: unknown, response: Response) {
    super(
      isProblem(problem)
        ? `${problem.title}: ${problem.detail}`
        : `The response has status ${response.status}.`,
    )
    this.response = response
    this.problem = problem
  }
}
