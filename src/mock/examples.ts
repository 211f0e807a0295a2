/** The examples of the contract by operation. */
import { headersOfEveryAnswer } from '../../generated/operations.ts'
import { operationView, resolve } from '../contract/document.ts'
import type { ContentView, HeaderView, ResponseView } from '../contract/views.ts'
import type { Reference } from '../json/reference.ts'
import type { OperationId } from '../operations/handler.ts'

/** An example of a response. */
export interface AnswerExample {
  readonly status: number
  /** Its name in the contract. Empty for a response without a body. */
  readonly name: string
  readonly value: unknown
  /** The headers besides those of every response. */
  readonly headers: Readonly<Record<string, string>>
}

/** All examples of the responses of an operation, in the order of the contract. */
export function answersOf(id: OperationId): AnswerExample[] {
  return Object.entries(operationView(id).responses).flatMap(([status, written]) => {
    const { content, headers = {} } = resolve<ResponseView>(written)
    const bodies = content ? examplesIn(content) : new Map([['', undefined]])
    return [...bodies].map(([name, value]) => ({
      status: Number(status),
      name,
      value,
      headers: headersFor(name, headers),
    }))
  })
}

/** The examples of the request body of an operation by name. */
export const requestsOf = (id: OperationId): ReadonlyMap<string, unknown> =>
  examplesIn(operationView(id).requestBody?.content ?? {})

function examplesIn(content: ContentView): Map<string, unknown> {
  const examples = Object.values(content).flatMap((media) => Object.entries(media.examples ?? {}))
  return new Map(examples.map(([name, written]) => [name, exampleValue(written)]))
}

const exampleValue = (written: object): unknown => resolve<{ readonly value?: unknown }>(written).value

const everywhere: readonly string[] = headersOfEveryAnswer

/** The value of each header in the example of this name. */
function headersFor(
  name: string,
  headers: Readonly<Record<string, HeaderView | Reference>>,
): Record<string, string> {
  const further = Object.entries(headers).filter(([header]) => !everywhere.includes(header))
  return Object.fromEntries(
    further.map(([header, written]) => {
      const { example, examples = {} } = resolve<HeaderView>(written)
      const own = examples[name]
      return [header, String(own ? exampleValue(own) : example)]
    }),
  )
}
