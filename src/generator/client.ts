/** generated/client.ts: openapi-fetch with the query serialisation of the contract. */
import { type Contract, header, literal, operationsOf, parametersOf } from './bundle.ts'
import { separatorOf } from './parameters.ts'
import { Untranslatable } from './untranslatable.ts'

/** @throws Untranslatable if two list parameters have different styles. */
export function writeClient(contract: Contract): string {
  const lists = operationsOf(contract)
    .flatMap((operation) => parametersOf(contract, operation))
    .filter(
      ({ definition, place }) =>
        contract.follow('schemas', definition.schema, `${place}/schema`).value?.type === 'array',
    )
  for (const list of lists) separatorOf(list)
  const style: string = lists[0]?.definition.style ?? 'form'
  const other = lists.find(({ definition }) => definition.style !== style)
  if (other) {
    throw new Untranslatable(other.place, `lists are written as ${style} and as ${other.definition.style}`)
  }
  return `${header}import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/**
 * A client with the paths, parameters, request bodies and responses of the contract. List parameters are sent in the
 * documented style (${style}). An error response is not thrown: check \`data\` or \`error\`.
 *
 * @param options.baseUrl the URL of the service, without a slash at the end
 * @param options.headers sent with every request, for example { Authorization: 'Bearer …' }
 */
export const createClient = (options: Omit<ClientOptions, 'querySerializer'>) =>
  createFetchClient<paths>({ ...options, querySerializer: { array: { style: ${literal(style)}, explode: false } } })

export type Client = ReturnType<typeof createClient>
`
}
