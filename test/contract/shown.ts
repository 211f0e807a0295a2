/** What the contract shows: every answer of every operation that it gives an example of. */
import { contract, type Json, resolve } from '../support/contract.ts'

export interface Operation {
  readonly id: string
  readonly method: string
  /** The path as the contract writes it. */
  readonly template: string
  readonly definition: Json
}

export const operations: readonly Operation[] = Object.entries<Json>(contract.paths).flatMap(
  ([template, item]) =>
    Object.entries<Json>(item).map(([method, definition]) => ({
      id: definition.operationId,
      method: method.toUpperCase(),
      template,
      definition,
    })),
)

export interface Shown {
  readonly operation: Operation
  readonly status: number
  /** The name of the example at its answer, empty for an answer without a body. */
  readonly name: string
  /** The name of the example among the components. */
  readonly component: string
  readonly value: Json
  /** The headers as their examples show them; one that has several names them like the answers. */
  readonly headers: Readonly<Record<string, string>>
}

const headersOf = (response: Json, name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries<Json>(response.headers ?? {}).map(([header, written]) => {
      const { example, examples } = resolve(written).value
      return [header, String(example ?? examples[name].value)]
    }),
  )

/** The examples of every media type. */
const examplesOf = (content: Json): [string, Json][] =>
  Object.values<Json>(content).flatMap(({ examples }) => Object.entries<Json>(examples))

const componentOf = (written: Json): string => resolve(written).pointer.replace(/.*\//, '')

function answersOf(operation: Operation, status: number, response: Json): Shown[] {
  if (!response.content) {
    return [{ operation, status, name: '', component: '', value: null, headers: headersOf(response, '') }]
  }
  return examplesOf(response.content).map(([name, written]) => ({
    operation,
    status,
    name,
    component: componentOf(written),
    value: resolve(written).value.value,
    headers: headersOf(response, name),
  }))
}

export const shown: readonly Shown[] = operations.flatMap((operation) =>
  Object.entries<Json>(operation.definition.responses).flatMap(([status, response]) =>
    answersOf(operation, Number(status), resolve(response).value),
  ),
)

/** The examples among the components that an operation shows of its body, once for all media types. */
export const bodiesOf = ({ definition }: Operation): string[] => [
  ...new Set(examplesOf(definition.requestBody?.content ?? {}).map(([, written]) => componentOf(written))),
]

export const refusals = shown.filter(({ status }) => status >= 400)
