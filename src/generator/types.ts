/** generated/types.ts: the contract as TypeScript types, by openapi-typescript. */
import openapiTS, { astToString, stringToAST } from 'openapi-typescript'
import { type Contract, header, openContract } from './bundle.ts'
import { type Style, sentenceAbout, writeDeprecations } from './deprecation.ts'
import { addProblemTypes } from './problem-types.ts'
import type { Json } from './untranslatable.ts'

/**
 * One of two forms, without members of both. With a plain union, a value of one form could contain members of the
 * other, because an object literal may have the members of any branch.
 */
const exclusive = `
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
type Without<T, U> = { [K in Exclude<keyof Named<T>, keyof Named<U>>]?: never };
export type Exclusive<A, B> = (A & Without<B, A>) | (B & Without<A, B>);
`

/** A schema that accepts no value. openapi-typescript cannot express it, so it is converted to `never` below. */
const nothing = { not: {} }

/**
 * Lists the forbidden properties of an open object as properties that accept no value. Without them, TypeScript would
 * accept `{ MCID, contact }` as an open object.
 */
function listForbidden(schema: Json): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [name, description] of Object.entries(schema['x-forbidden'] ?? {}))
    schema.properties = { ...schema.properties, [name]: { ...nothing, description } }
  for (const inner of Object.values(schema)) listForbidden(inner)
}

/**
 * JSDoc. openapi-typescript writes @deprecated without a text, so the tag is the last line of the description instead. An
 * enum is one type, whose codes have no JSDoc of their own, so its description names them.
 */
const jsDoc: Style = {
  mark(deprecated, deprecation, description) {
    delete deprecated.deprecated
    deprecated.description = lines(description, `@deprecated ${sentenceAbout(deprecation)}`)
  },
  markCode(list, code, deprecation) {
    list.description = lines(list.description, `\`${code}\` is deprecated ${sentenceAbout(deprecation)}`)
  },
}

const lines = (...texts: (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n')

export async function writeTypes(contract: Contract): Promise<string> {
  const changed = openContract(structuredClone(contract.document))
  const { document } = changed
  addProblemTypes(changed)
  listForbidden(document.components.schemas)
  writeDeprecations(document, jsDoc)
  const nodes = await openapiTS(document, {
    // A property with a default is optional in a request, so it must stay optional in the types.
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

/** A type in the form that openapi-typescript expects: a node of TypeScript's syntax tree. */
function typeNode(text: string) {
  const [statement] = stringToAST(`type T = ${text}`) as Json[]
  return statement.type
}
