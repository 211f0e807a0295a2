/** How the mock responds to a valid request: with the example that it prefers, or that fits what it asks for. */
import { problems } from '../../generated/problems.ts'
import { Problem } from '../../generated/schemas.ts'
import type { Answer, Handle, OperationId } from '../operations/handler.ts'
import { ProblemError } from '../problems/problem.ts'
import { choose } from './choose.ts'
import { type AnswerExample, answersOf } from './examples.ts'
import { forcedBy } from './forced.ts'
import { preferenceOf } from './prefer.ts'
import type { Prism } from './prism.ts'
import { isProblemName } from './refuse.ts'

export const mockHandle =
  (prism: Prism): Handle =>
  async (id, request, sent) => {
    const forced = forcedBy(id, preferenceOf(sent.header('prefer')))
    if (forced) {
      const { example, dynamic } = forced
      const { status, name } = example
      return answerWith(example, await prism(id, { status, example: name, dynamic }))
    }
    const { adjust, ...wanted } = choose(id, request)
    const body = await prism(id, wanted)
    return answerWith(exampleOf(id, wanted.status, wanted.example), adjust ? adjust(body) : body)
  }

function exampleOf(id: OperationId, status: number, name: string): AnswerExample {
  const found = answersOf(id).find((each) => each.status === status && each.name === name)
  if (!found) throw new Error(`The contract has no example ${name} of ${id} ${status}.`)
  return found
}

/** @throws ProblemError if the response is an error, because it has headers of its own */
function answerWith({ status, headers }: AnswerExample, body: unknown): Answer {
  if (status >= 400) throw errorOf(body, headers)
  const hasHeaders = Object.keys(headers).length > 0
  return { status, ...(hasHeaders && { headers }), ...(body !== undefined && { body }) }
}

function errorOf(body: unknown, headers: Readonly<Record<string, string>>): ProblemError {
  const {
    type,
    title: _title,
    status: _status,
    detail,
    instance: _ofTheExample,
    ...members
  } = Problem.parse(body)
  const name = type.replace('/problems/', '')
  if (!isProblemName(name)) throw new Error(`${type} is not registered.`)
  return new ProblemError({ status: problems[name].status, problem: name, detail, members }, headers)
}
