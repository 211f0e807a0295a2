/** generated/types.ts: the contract as TypeScript types, by openapi-typescript. */
import openapiTS, { astToString, stringToAST } from 'openapi-typescript'
import { type Contract, header } from './contract.ts'
import type { Json } from './refusal.ts'

/**
 * One of two forms and never members of both. A plain union would let a value of the one form carry members of
 * the other, because an object literal may have the members of any branch.
 */
const exclusive = `
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
type Without<T, U> = { [K in Exclude<keyof Named<T>, keyof Named<U>>]?: never };
export type Exclusive<A, B> = (A & Without<B, A>) | (B & Without<A, B>);
`

/** A schema that no value fits. openapi-typescript has no word for it, so it is turned into `never` below. */
const nothing = { not: {} }

/**
 * Lists the properties that an object must not have, as ones that no value fits. Without them, TypeScript would accept
 * `{ MCID, contact }` as an open object.
 */
function listForbidden(schema: Json): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [name, description] of Object.entries(schema['x-forbidden'] ?? {}))
    schema.properties = { ...schema.properties, [name]: { ...nothing, description } }
  for (const inner of Object.values(schema)) listForbidden(inner)
}

export async function writeTypes(contract: Contract): Promise<string> {
  const document = structuredClone(contract.document)
  listForbidden(document.components.schemas)
  const nodes = await openapiTS(document, {
    // A property with a default need not be sent, so it must stay optional in the types of requests.
    defaultNonNullable: false,
    silent: true,
    inject: exclusive,
    transform: (schema: Json) => {
      if (schema.type === undefined && schema.not !== undefined) return typeNode('never')
      if (!schema['x-branch']) return undefined
      const [one, other] = schema.oneOf.map(({ $ref }: { $ref: string }) => {
        const name = $ref.slice($ref.lastIndexOf('/') + 1)
        return `components["schemas"][${JSON.stringify(name)}]`
      })
      return typeNode(`Exclusive<${one}, ${other}>`)
    },
  })
  return header + astToString(nodes)
}

/** A type as openapi-typescript wants it: a node of TypeScript's own tree. */
function typeNode(text: string) {
  const [statement] = stringToAST(`type T = ${text}`) as Json[]
  return statement.type
}
