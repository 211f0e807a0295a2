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
 * The requests that show how to use an operation, one for each example of the request body in the order of the contract.
 * Each has the required parameters, and the optional lists, because their format is not obvious. Without a request body,
 * there is one request.
 */
export function callsOf(contract: Contract, path: string, method: string, operation: Operation): Call[] {
  const server = sampleServer(contract)
  const parameters = (operation.parameters ?? [])
    .map((written) => resolve(contract, written))
    .filter(({ required, example }) => required || Array.isArray(example))
    .map((parameter) => argument(parameter, operation.operationId))
  const hasAnswer = Object.entries(operation.responses).some(
    ([status, { content }]) => status.startsWith('2') && content,
  )
  const call: Call = { server, method: method.toUpperCase(), path, parameters, hasAnswer }
  const bodies = bodiesOf(contract, operation)
  return bodies.length > 0 ? bodies.map((body) => ({ ...call, body })) : [call]
}

/** The names and texts of the parameters in one place. */
export const placed = (parameters: Argument[], place: Argument['in']): [string, string][] =>
  parameters.filter((parameter) => parameter.in === place).map(({ name, text }) => [name, text])

/** The headers besides Authorization. */
export const headersOf = ({ parameters, body }: Call): Record<string, string> => ({
  ...Object.fromEntries(placed(parameters, 'header')),
  ...(body && { 'Content-Type': body.mediaType }),
})

/** The URL. Characters that it must not contain are encoded, for example the bar between list items. */
export function urlOf({ server, path, parameters }: Call, { query = true } = {}): string {
  const address = placed(parameters, 'path').reduce(
    (filled, [name, text]) => filled.replace(`{${name}}`, encodeURIComponent(text)),
    server + path,
  )
  const pairs = placed(parameters, 'query').map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
  return query && pairs.length > 0 ? `${address}?${pairs.join('&')}` : address
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

/** The examples of the first media type. */
function bodiesOf(contract: Contract, { operationId, requestBody }: Operation): NonNullable<Call['body']>[] {
  const [first] = Object.entries(requestBody?.content ?? {})
  if (!first) return []
  const [mediaType, { examples }] = first
  const bodies = Object.values(examples).map((example) => ({
    mediaType,
    value: resolve(contract, example).value,
  }))
  if (bodies.length === 0) throw new Error(`${operationId}: the body has no example`)
  return bodies
}
