/** generated/schemas.ts: every component schema as zod, after the schemas that it refers to. */
import { type Contract, header } from './bundle.ts'
import { type Json, Untranslatable } from './untranslatable.ts'
import { zodOfValue } from './zod.ts'

/** @throws Untranslatable for recursive schemas and for every keyword that cannot be translated. */
export function writeSchemas(contract: Contract): string {
  const schemas: Record<string, Json> = contract.document.components.schemas ?? {}
  const lines = inOrder(schemas).map(
    (name) =>
      `export const ${name} = ${zodOfValue(contract, schemas[name], `#/components/schemas/${name}`)}\n` +
      `export type ${name} = z.infer<typeof ${name}>\n`,
  )
  return `${header}import { z } from '@hono/zod-openapi'\nimport * as keyword from '../src/json/schema-keywords.ts'\n\n${lines.join('\n')}`
}

/** The names of the components, each after the components that it refers to. */
function inOrder(schemas: Record<string, Json>): string[] {
  const done: string[] = []
  const visit = (name: string, path: string[]): void => {
    if (done.includes(name)) return
    if (path.includes(name))
      throw new Untranslatable(`#/components/schemas/${name}`, 'a schema must not contain itself')
    for (const reference of references(schemas[name])) visit(reference, [...path, name])
    done.push(name)
  }
  for (const name of Object.keys(schemas)) visit(name, [])
  // A reference that leads nowhere is rejected when it is translated.
  return done.filter((name) => Object.hasOwn(schemas, name))
}

function references(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (typeof value.$ref === 'string')
    return /^#\/components\/schemas\/([^/]+)$/.exec(value.$ref)?.slice(1) ?? []
  return Object.values(value).flatMap(references)
}
