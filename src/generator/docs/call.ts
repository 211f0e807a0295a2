import { separatorOf } from '../parameters.ts'
import { type Contract, type Operation, type Parameter, resolve } from './document.ts'

/** An operation with its examples as values. The samples of every language are created from it. */
export type Call = {
  server: string
  method: string
  path: string
  parameters: Argument[]
  body?: { mediaType: string; value: unknown }
  /** Whether a successful response has a body. */
  hasAnswer: boolean
}

/** A parameter with its value, and the text of the value in a request. */
export type Argument = { name: string; in: Parameter['in']; value: unknown; text: string }

/**
 * A request that shows how to use an operation: the required parameters, the optional lists, because their format is
 * not obvious, and the first example of the request body.
 */
export function callOf(contract: Contract, path: string, method: string, operation: Operation): Call {
  const server = sampleServer(contract)
  const parameters = (operation.parameters ?? [])
    .map((written) => resolve(contract, written))
    .filter(({ required, example }) => required || Array.isArray(example))
    .map((parameter) => argument(parameter, operation.operationId))
  const hasAnswer = Object.entries(operation.responses).some(
    ([status, { content }]) => status.startsWith('2') && content,
  )
  return {
    server,
    method: method.toUpperCase(),
    path,
    parameters,
    ...bodyOf(contract, operation),
    hasAnswer,
  }
}

/** The URL of the server in the samples: the first one without variables. */
export function sampleServer({ servers }: Pick<Contract, 'servers'>): string {
  const server = servers.find(({ variables }) => variables === undefined)
  if (!server) throw new Error('The contract has no server that samples could call')
  return server.url
}

function argument(parameter: Parameter, operationId: string): Argument {
  const { name, in: place, example } = parameter
  if (example === undefined) throw new Error(`${operationId}: the parameter ${name} has no example`)
  const text = Array.isArray(example)
    ? example.join(separatorOf({ definition: parameter, place: `${operationId}: ${name}` }))
    : String(example)
  return { name, in: place, value: example, text }
}

function bodyOf(contract: Contract, { operationId, requestBody }: Operation): Pick<Call, 'body'> {
  const [first] = Object.entries(requestBody?.content ?? {})
  if (!first) return {}
  const [mediaType, { examples }] = first
  const [example] = Object.values(examples)
  if (!example) throw new Error(`${operationId}: the body has no example`)
  return { body: { mediaType, value: resolve(contract, example).value } }
}
