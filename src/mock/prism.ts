/**
 * Prism as a library: it gives the body of the response that was chosen, an example or random values. It does not
 * validate, because the request has already been validated as the service does it.
 */
import { createLogger } from '@stoplight/prism-core'
import { createInstance, getHttpOperationsFromSpec, type IHttpMockConfig } from '@stoplight/prism-http'
import { operations } from '../../generated/operations.ts'
import { contract } from '../contract/document.ts'
import type { OperationId } from '../operations/handler.ts'

/** What Prism is asked for. */
export interface Wanted {
  readonly status: number
  /** The name of an example. Empty for a response without a body. */
  readonly example: string
  /** Random values that fit the schema, instead of the example. */
  readonly dynamic?: boolean
}

/** The body of a response. @throws if the contract does not declare it */
export type Prism = (id: OperationId, wanted: Wanted) => Promise<unknown>

/** The contract allows lists of 1,000 patients with 1,000 searches each. Prism would take minutes to invent them. */
const mostInvented = 3

const config = {
  isProxy: false,
  validateRequest: false,
  validateResponse: false,
  checkSecurity: false,
  errors: false,
  upstreamProxy: undefined,
} as const

export async function startPrism(): Promise<Prism> {
  const described = await getHttpOperationsFromSpec(withShortLists(contract))
  const byId = new Map(described.map((operation) => [operation.iid, operation]))
  const logger = createLogger('prism', { level: 'silent' })
  const prism = createInstance({ ...config, mock: { dynamic: false } }, { logger })
  return async (id, { status, example, dynamic = false }) => {
    const operation = byId.get(id)
    if (!operation) throw new Error(`Prism has no operation ${id}.`)
    const mock: IHttpMockConfig['mock'] = {
      dynamic,
      code: status,
      mediaTypes: ['application/json', 'application/problem+json'],
      ...(!dynamic && example !== '' && { exampleKey: example }),
    }
    // The request has already been routed, so Prism gets only this operation.
    const path = '/'
    const request = { method: operations[id].method, url: { path }, headers: {} }
    const result = await prism.request(request, [{ ...operation, path }], { ...config, mock })()
    if (result._tag === 'Left') throw result.left
    return result.right.output.body
  }
}

/** A copy of the contract in which every list is short. */
function withShortLists(document: object): object {
  const shorten = (name: string, value: unknown) =>
    name === 'maxItems' ? Math.min(Number(value), mostInvented) : value
  return JSON.parse(JSON.stringify(document, shorten))
}
