/** The documented responses: every response of every operation that has an example. */
import { contract, type Json, resolve } from '../support/document.ts'

export interface Operation {
  readonly id: string
  readonly method: string
  /** The path template in the contract. */
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
  /** The name of the example in the response, or empty for a response without a body. */
  readonly name: string
  /** The name of the example among the components. */
  readonly component: string
  readonly value: Json
  /** The headers with their examples. If a header has several, they have the same names as the responses. */
  readonly headers: Readonly<Record<string, string>>
}

const headersOf = (response: Json, name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries<Json>(response.headers ?? {}).map(([header, written]) => {
      const { example, examples } = resolve(written).value
      return [header, String(example ?? examples[name].value)]
    }),
  )

/** The examples of all media types. */
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

/** The example components in the body of an operation, once for all media types. */
export const bodiesOf = ({ definition }: Operation): string[] => [
  ...new Set(examplesOf(definition.requestBody?.content ?? {}).map(([, written]) => componentOf(written))),
]

export const refusals = shown.filter(({ status }) => status >= 400)
