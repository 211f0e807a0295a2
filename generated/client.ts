// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/**
 * A client whose paths, parameters, bodies and answers are those of the contract. List parameters are written
 * in the documented style (pipeDelimited). Answers are never thrown: look at `data` or `error`.
 *
 * @param options.baseUrl where the service is, without a slash at the end
 * @param options.headers sent with every call, for example { Authorization: 'Bearer …' }
 */
export const createClient = (options: Omit<ClientOptions, 'querySerializer'>) =>
  createFetchClient<paths>({
    ...options,
    querySerializer: { array: { style: 'pipeDelimited', explode: false } },
  })

export type Client = ReturnType<typeof createClient>
