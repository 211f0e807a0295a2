/** Generates code from a changed document and loads it in memory, limited to the parts that the change affects. */
import { stripTypeScriptTypes } from 'node:module'
import { compileFunction } from 'node:vm'
import { z } from '@hono/zod-openapi'
import { openContract } from '../../src/generator/bundle.ts'
import { writeOperations } from '../../src/generator/operations.ts'
import { writeSchemas } from '../../src/generator/schemas.ts'
import * as read from '../../src/json/parameter-text.ts'
import * as keyword from '../../src/json/schema-keywords.ts'
import { type Json, refersTo } from './document.ts'

/** The schemas or operations of a generated file by name. */
export type Loaded = Readonly<Record<string, Json>>

/** Runs the text of a generated file, or a part of it. The imports are passed by their names in the text. */
export function load(text: string, modules: Readonly<Record<string, unknown>>): Loaded {
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
  const script = stripTypeScriptTypes(text.replaceAll(/^import .*$/gm, '')).replaceAll(/^export /gm, '')
  const run = compileFunction(`${script}\nreturn { ${names.join(', ')} }`, Object.keys(modules))
  return run(...Object.values(modules))
}

const loadSchemas = (text: string): Loaded => load(text, { z, keyword })

const loadOperations = (text: string, schema: Loaded): Loaded => load(text, { z, keyword, read, schema })

/** The part of a document that a component schema depends on, as a separate document. */
export const partOf = (document: Json, name: string): Json => ({
  openapi: document.openapi,
  paths: {},
  components: { schemas: reached(document, [name]) },
})

/** The part of a document that the parameters of an operation depend on, as a separate document. */
export function parametersPartOf(document: Json, path: string, method: string): Json {
  const { requestBody: _, ...operation } = document.paths[path][method]
  const { parameters } = document.components
  const names = refersTo([operation.parameters, parameters])
  return {
    openapi: document.openapi,
    paths: { [path]: { [method]: { ...operation, responses: { 204: { description: 'Done.' } } } } },
    components: { parameters, schemas: reached(document, names) },
  }
}

/** @throws Untranslatable if the generator rejects the document */
export const schemasAnew = (part: Json): Loaded => loadSchemas(writeSchemas(openContract(part)))

/** @throws Untranslatable if the generator rejects the document */
export function operationsAnew(part: Json): Loaded {
  const contract = openContract(part)
  return loadOperations(writeOperations(contract), loadSchemas(writeSchemas(contract)))
}

function reached(document: Json, names: readonly string[], found: Json = {}): Json {
  for (const name of names) {
    const schema = document.components.schemas[name]
    if (schema === undefined || Object.hasOwn(found, name)) continue
    found[name] = schema
    reached(document, refersTo(schema), found)
  }
  return found
}
