/** generated/client.ts: what the client package must know about the contract besides the types and the codes. */
import { type Contract, header, literal, type Operation, operationsOf, parametersOf } from './bundle.ts'
import { separatorOf } from './parameters.ts'
import { typeNameOf } from './problem-types.ts'
import { problemsOf, type RegisteredProblem } from './problems.ts'
import { type Json, Untranslatable } from './untranslatable.ts'

/** @throws Untranslatable if two list parameters have different styles. */
export function writeClient(contract: Contract): string {
  const operations = operationsOf(contract)
  const mediaTypes = operations.flatMap((operation) => {
    const [mediaType] = Object.keys(operation.definition.requestBody?.content ?? {})
    return mediaType && mediaType !== usual ? [[nameOf(operation), mediaType]] : []
  })
  const keyed = operations.filter((operation) =>
    parametersOf(contract, operation).some(({ definition }) => definition.name === 'Idempotency-Key'),
  )
  const kinds = problemsOf(contract)
  return `${header}import type { components } from './types.ts'

type Schemas = components['schemas']

/** How the items of an array in the query string are written. */
export const listStyle = ${literal(listStyleOf(contract, operations))}

/** The media type of each request body that is not sent as ${usual}, by method and path. */
export const mediaTypes: Readonly<Record<string, string>> = ${literal(Object.fromEntries(mediaTypes))}

/** The operations that accept an Idempotency-Key, by method and path. */
export const acceptsIdempotencyKey: readonly string[] = ${literal(keyed.map(nameOf))}

/** What the \`type\` of every problem starts with. */
export const problemPrefix = ${literal(prefixOf(kinds))}

/** Every problem by the last part of its \`type\`. Each type has only the fields that the problem has. */
export interface Problems {
${Object.keys(kinds)
  .map((kind) => `  ${literal(kind)}: Schemas[${literal(typeNameOf(kind))}]\n`)
  .join('')}}
`
}

/** The media type that openapi-fetch sends. */
const usual = 'application/json'

/** @throws Untranslatable if the types of problems do not differ in their last part only */
function prefixOf(problems: Record<string, RegisteredProblem>): string {
  const [prefix = '', other] = new Set(
    Object.entries(problems).map(([name, { type }]) => type.slice(0, -name.length)),
  )
  if (other === undefined) return prefix
  const place = '#/components/schemas/ProblemType/x-problem-types'
  throw new Untranslatable(place, `types start with ${prefix} and with ${other}`)
}

const nameOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`

function listStyleOf(contract: Contract, operations: readonly Operation[]): string {
  const lists = operations
    .flatMap((operation) => parametersOf(contract, operation))
    .filter(
      ({ definition, place }) =>
        contract.follow('schemas', definition.schema, `${place}/schema`).value?.type === 'array',
    )
  for (const list of lists) separatorOf(list)
  const style: Json = lists[0]?.definition.style ?? 'form'
  const other = lists.find(({ definition }) => definition.style !== style)
  if (other) {
    throw new Untranslatable(other.place, `lists are written as ${style} and as ${other.definition.style}`)
  }
  return style
}
