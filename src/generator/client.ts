/** generated/client.ts: openapi-fetch with the query serialisation that the contract asks for. */
import { type Contract, header, type Json, literal, operationsOf, Untranslatable } from './contract.ts'
import { separatorOf } from './routes.ts'

/** @throws Untranslatable when two list parameters are written in different styles. */
export function writeClient(contract: Contract): string {
  const lists = operationsOf(contract).flatMap(({ definition, place }) =>
    (definition.parameters ?? [])
      .map(contract.resolve)
      .filter((parameter: Json) => contract.resolve(parameter.schema).type === 'array')
      .map((parameter: Json) => ({ parameter, at: `${place}/parameters/${parameter.name}` })),
  )
  const styles = new Set<string>(lists.map(({ parameter }) => parameter.style))
  for (const { parameter, at } of lists) separatorOf(parameter, at)
  const [style = 'form', other] = styles
  if (other) throw new Untranslatable(lists[0]?.at ?? '#', `lists are written as ${style} and as ${other}`)
  return `${header}import createFetchClient, { type ClientOptions } from 'openapi-fetch'
import type { paths } from './types.ts'

export type { components, operations, paths } from './types.ts'

/**
 * A client whose paths, parameters, bodies and answers are those of the contract. List parameters are written
 * as the contract says (${style}). Answers are never thrown: look at \`data\` or \`error\`.
 *
 * @param options.baseUrl where the service is, without a slash at the end
 * @param options.headers sent with every call, for example { Authorization: 'Bearer …' }
 */
export const createClient = (options: Omit<ClientOptions, 'querySerializer'>) =>
  createFetchClient<paths>({ ...options, querySerializer: { array: { style: ${literal(style)}, explode: false } } })

export type Client = ReturnType<typeof createClient>
`
}
