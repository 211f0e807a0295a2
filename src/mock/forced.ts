/** The response that a request asks for with the header Prefer, whatever the examples are about. */
import type { OperationId } from '../operations/handler.ts'
import { invalidRequest, ProblemError } from '../problems/problem.ts'
import { type AnswerExample, answersOf } from './examples.ts'
import type { Preference } from './prefer.ts'

export interface Forced {
  readonly example: AnswerExample
  readonly dynamic: boolean
}

/**
 * @returns undefined if the request has no preference
 * @throws ProblemError with 400 if the operation has no such response
 */
export function forcedBy(id: OperationId, preference: Preference): Forced | undefined {
  const { code, example: name } = preference
  const dynamic = preference.dynamic === 'true'
  if (code === undefined && name === undefined && !dynamic) return undefined
  const all = answersOf(id)
  const withCode = all.filter(({ status }) => code === undefined || String(status) === code)
  if (withCode.length === 0) throw noSuch('code', [...new Set(all.map(({ status }) => String(status)))])
  const example = withCode.find((each) => (name ?? each.name) === each.name)
  if (!example) throw noSuch('example', withCode.map((each) => each.name).filter(Boolean))
  return { example, dynamic: dynamic && example.status < 300 }
}

const noSuch = (preference: string, possible: readonly string[]) =>
  new ProblemError(
    invalidRequest([
      {
        header: 'Prefer',
        code: 'not-in-list',
        detail: `This operation has no response with this \`${preference}\`.`,
        fix: `Send one of: ${possible.join(', ')}.`,
      },
    ]),
  )
