// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/**
 * A client with the paths, parameters, request bodies and responses of the contract. List parameters are sent in the
 * documented style (pipeDelimited). An error response is not thrown: check `data` or `error`.
 *
 * @param options.baseUrl the URL of the service, without a slash at the end
 * @param options.headers sent with every request, for example { Authorization: 'Bearer …' }
 */
export const createClient = (options: Omit<ClientOptions, 'querySerializer'>) =>
  createFetchClient<paths>({
    ...options,
    querySerializer: { array: { style: 'pipeDelimited', explode: false } },
  })

export type Client = ReturnType<typeof createClient>
