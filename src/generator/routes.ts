/** generated/routes.ts: every operation as a route of @hono/zod-openapi, keyed by its operationId. */
import {
  type Contract,
  componentName,
  header,
  type Json,
  literal,
  type Operation,
  operationsOf,
  Untranslatable,
} from './contract.ts'
import { bareZodOf, zodOf } from './zod.ts'

/** @throws Untranslatable for what a route cannot say. */
export function writeRoutes(bundle: Contract): string {
  const contract: Contract = { ...bundle, nameOf: (reference) => `schema.${componentName(reference)}` }
  const operations = operationsOf(contract)
  const answers = Object.entries<Json>(contract.document.components.responses ?? {}).map(
    ([name, response]) =>
      `const ${name} = ${writeResponse(contract, response, `#/components/responses/${name}`)}\n`,
  )
  const routes = operations.map(
    (operation) => `export const ${operation.id} = createRoute(${writeRoute(contract, operation)})\n`,
  )
  return [
    header,
    `import { createRoute, z } from '@hono/zod-openapi'\n`,
    `import * as wire from '../src/http/wire.ts'\n`,
    `import contract from './openapi.json' with { type: 'json' }\n`,
    `import * as schema from './schemas.ts'\n\n`,
    `const { examples } = contract.components\n\n`,
    answers.join('\n'),
    '\n',
    routes.join('\n'),
    `\n/** Every operation of the contract by its operationId. */\n`,
    `export const routes = { ${operations.map(({ id }) => id).join(', ')} }\n`,
  ].join('')
}

function writeRoute(contract: Contract, { path, method, id, place, definition }: Operation): string {
  const known = [
    'operationId',
    'tags',
    'summary',
    'description',
    'security',
    'parameters',
    'requestBody',
    'responses',
  ]
  for (const key of Object.keys(definition)) {
    if (!known.includes(key)) throw new Untranslatable(`${place}/${key}`, 'a route cannot say this')
  }
  const parameters: Json[] = (definition.parameters ?? []).map(contract.resolve)
  const request = [
    `query: z.strictObject(${writeParameters(contract, parameters, 'query', place)})`,
    parameters.some((each) => each.in === 'path') &&
      `params: z.object(${writeParameters(contract, parameters, 'path', place)})`,
    parameters.some((each) => each.in === 'header') &&
      `headers: z.object(${writeParameters(contract, parameters, 'header', place)})`,
    definition.requestBody && `body: ${writeBody(contract, definition.requestBody, `${place}/requestBody`)}`,
  ]
  const responses = Object.entries<Json>(definition.responses).map(([status, response]) =>
    response.$ref
      ? `${status}: ${componentName(response.$ref)}`
      : `${status}: ${writeResponse(contract, response, `${place}/responses/${status}`)}`,
  )
  return `{
    method: ${literal(method)}, path: ${literal(path)}, operationId: ${literal(id)},
    tags: ${literal(definition.tags)}, summary: ${literal(definition.summary)},
    description: ${literal(definition.description)}, security: ${literal(definition.security)},
    request: { ${request.filter(Boolean).join(', ')} },
    responses: { ${responses.join(', ')} },
  }`
}

function writeParameters(contract: Contract, parameters: Json[], where: string, place: string): string {
  const members = parameters
    .filter((parameter) => parameter.in === where)
    .map((parameter) => `${literal(parameter.name)}: ${writeParameter(contract, parameter, place)}`)
  return `{ ${members.join(', ')} }`
}

function writeParameter(contract: Contract, parameter: Json, place: string): string {
  const { schema: written, ...metadata } = parameter
  const at = `${place}/parameters/${parameter.name}`
  for (const key of Object.keys(metadata)) {
    const known = ['name', 'in', 'description', 'required', 'style', 'explode', 'example']
    if (!known.includes(key))
      throw new Untranslatable(`${at}/${key}`, 'a route cannot say this of a parameter')
  }
  const type = contract.resolve(written)
  let code = bareZodOf(contract, type, `${at}/schema`)
  if (type.default !== undefined) code += `.default(${literal(type.default)})`
  else if (!parameter.required) code += '.optional()'
  const rest = `${literal({ required: false, ...metadata })}, ${literal(written)}`
  if (type.type === 'array') return `wire.list(${literal(separatorOf(parameter, at))}, ${code}, ${rest})`
  if (parameter.style !== undefined) throw new Untranslatable(`${at}/style`, 'only lists have a style')
  const reader = { integer: 'integer', boolean: 'boolean', string: 'text' }[type.type as string]
  if (!reader)
    throw new Untranslatable(`${at}/schema`, `a parameter of type ${literal(type.type)} is not known`)
  return `wire.${reader}(${code}, ${rest})`
}

/** What separates the entries of a list parameter (OpenAPI 3.1, section 4.8.12). */
export function separatorOf(parameter: Json, place: string): string {
  const separators: Record<string, string> = { pipeDelimited: '|', spaceDelimited: ' ', form: ',' }
  const separator = separators[parameter.style]
  if (!separator || parameter.explode !== false) {
    throw new Untranslatable(place, 'a list parameter needs a known style and explode: false')
  }
  return separator
}

function writeBody(contract: Contract, body: Json, place: string): string {
  if (body.required !== true) throw new Untranslatable(place, 'a request body must be required')
  return `{ description: ${literal(body.description)}, required: true, content: ${writeContent(contract, body.content, place)} }`
}

function writeResponse(contract: Contract, response: Json, place: string): string {
  const { description, headers, content, ...rest } = response
  for (const key of Object.keys(rest)) throw new Untranslatable(`${place}/${key}`, 'a route cannot say this')
  const parts = [`description: ${literal(description)}`]
  if (headers) parts.push(`headers: ${writeHeaders(contract, headers)}`)
  if (content) parts.push(`content: ${writeContent(contract, content, place)}`)
  return `{ ${parts.join(', ')} }`
}

const writeHeaders = (contract: Contract, headers: Record<string, Json>): string =>
  `${literal(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, contract.resolve(value)])))} as const`

function writeContent(contract: Contract, content: Record<string, Json>, place: string): string {
  const types = Object.entries(content).map(([type, { schema, examples }]) => {
    const zod = zodOf(contract, schema, `${place}/${type}`)
    return `${literal(type)}: { schema: ${zod}, examples: ${writeExamples(examples ?? {}, `${place}/${type}`)} }`
  })
  return `{ ${types.join(', ')} }`
}

function writeExamples(examples: Record<string, Json>, place: string): string {
  const members = Object.entries(examples).map(([name, example]) => {
    if (!example.$ref)
      throw new Untranslatable(`${place}/examples/${name}`, 'examples stand in components/examples')
    return `${literal(name)}: examples.${componentName(example.$ref)}`
  })
  return `{ ${members.join(', ')} }`
}
