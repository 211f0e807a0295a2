/** generated/routes.ts: every operation as a route of @hono/zod-openapi, keyed by its operationId. */
import { placeOf } from '../json/pointer.ts'
import {
  type Contract,
  header,
  literal,
  type Operation,
  operationsOf,
  type Parameter,
  parametersOf,
} from './bundle.ts'
import { type Json, memberName, Untranslatable } from './untranslatable.ts'
import { bareZodOf, zodOf } from './zod.ts'

/** @throws Untranslatable for what a route cannot express. */
export function writeRoutes(bundle: Contract): string {
  const contract: Contract = { ...bundle, prefix: 'schema.' }
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
    `import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'\n`,
    `import * as read from '../src/json/parameter-text.ts'\n`,
    `import * as keyword from '../src/json/schema-keywords.ts'\n`,
    `import contract from './openapi.json' with { type: 'json' }\n`,
    `import * as schema from './schemas.ts'\n\n`,
    `const { examples } = contract.components\n\n`,
    `type Headers = Exclude<RouteConfig['responses'][string], { $ref: string }>['headers']\n\n`,
    answers.join('\n'),
    '\n',
    routes.join('\n'),
    `\n/** Every operation of the contract by its operationId. */\n`,
    `export const routes = { ${operations.map(({ id }) => id).join(', ')} }\n`,
  ].join('')
}

function writeRoute(contract: Contract, operation: Operation): string {
  const { path, method, id, place, definition } = operation
  const parameters = parametersOf(contract, operation)
  const has = (where: string) => parameters.some(({ definition }) => definition.in === where)
  const request = [
    `query: z.strictObject(${writeParameters(contract, parameters, 'query')})`,
    has('path') && `params: z.object(${writeParameters(contract, parameters, 'path')})`,
    has('header') && `headers: z.object(${writeParameters(contract, parameters, 'header')})`,
    definition.requestBody && `body: ${writeBody(contract, definition.requestBody, `${place}/requestBody`)}`,
  ]
  const responses = Object.entries<Json>(definition.responses).map(([status, response]) => {
    const at = placeOf(`${place}/responses`, status)
    const { name } = contract.follow('responses', response, at)
    return `${status}: ${name ?? writeResponse(contract, response, at)}`
  })
  const deprecated =
    definition.deprecated === undefined ? '' : ` deprecated: ${literal(definition.deprecated)},`
  return `{
    method: ${literal(method)}, path: ${literal(path)}, operationId: ${literal(id)},
    tags: ${literal(definition.tags)}, summary: ${literal(definition.summary)},
    description: ${literal(definition.description)}, security: ${literal(definition.security)},${deprecated}
    request: { ${request.filter(Boolean).join(', ')} },
    responses: { ${responses.join(', ')} },
  }`
}

function writeParameters(contract: Contract, parameters: Parameter[], where: string): string {
  const members = parameters
    .filter(({ definition }) => definition.in === where)
    .map((parameter) => {
      const name = memberName(parameter.definition.name, `${parameter.place}/name`)
      return `${name}: ${writeParameter(contract, parameter)}`
    })
  return `{ ${members.join(', ')} }`
}

function writeParameter(contract: Contract, parameter: Parameter): string {
  const { definition, place } = parameter
  const { schema: written, ...metadata } = definition
  const at = `${place}/schema`
  const { value: type, place: atType } = contract.follow('schemas', written, at)
  let code = bareZodOf(contract, type, atType)
  if (!definition.required) {
    code += type.default === undefined ? '.optional()' : `.default(${literal(type.default)})`
  }
  const rest = `${literal({ required: false, ...metadata })}, ${literal(written)}`
  if (type.type === 'array') {
    const separator = separatorOf(parameter)
    // The items arrive as text and are passed on unchanged.
    const entry = contract.follow('schemas', type.items, `${atType}/items`).value
    if (entry.type !== 'string')
      throw new Untranslatable(at, 'the entries of a list parameter must be strings')
    // Clients that ignore the style of a list send commas (decision 6). In free text, a comma can be part of the text.
    const isCodes = entry.enum?.every((code: string) => !code.includes(','))
    const separators = [...new Set([separator, ...(isCodes ? [','] : [])])]
    return `read.list(${literal(separators)}, ${code}, ${rest})`
  }
  if (definition.style !== undefined) throw new Untranslatable(`${place}/style`, 'only lists have a style')
  const reader = { integer: 'integer', boolean: 'boolean', string: 'text' }[type.type as string]
  if (!reader) throw new Untranslatable(at, `a parameter of type ${literal(type.type)} is not known`)
  return `read.${reader}(${code}, ${rest})`
}

const separators = new Map([
  ['pipeDelimited', '|'],
  ['spaceDelimited', ' '],
  ['form', ','],
])

/** The character that separates the items of a list parameter (OpenAPI 3.1, section 4.8.12). */
export function separatorOf({ definition, place }: Parameter): string {
  const separator = separators.get(definition.style)
  if (!separator || definition.explode !== false || definition.in !== 'query') {
    throw new Untranslatable(place, 'a list stands in the query, with a known style and explode: false')
  }
  return separator
}

function writeBody(contract: Contract, body: Json, place: string): string {
  return `{ description: ${literal(body.description)}, required: true, content: ${writeContent(contract, body.content, place)} }`
}

function writeResponse(contract: Contract, response: Json, place: string): string {
  const { description, headers, links, content } = response
  const parts = [`description: ${literal(description)}`]
  if (headers) parts.push(`headers: ${writeHeaders(contract, headers, place)}`)
  if (links) parts.push(`links: ${writeLinks(contract, links, place)}`)
  if (content) parts.push(`content: ${writeContent(contract, content, place)}`)
  return `{ ${parts.join(', ')} }`
}

function writeHeaders(contract: Contract, headers: Record<string, Json>, place: string): string {
  const members = Object.entries(headers).map(([name, written]) => {
    const at = placeOf(`${place}/headers`, name)
    const { value, place: atHeader } = contract.follow('headers', written, at)
    contract.follow('schemas', value.schema, `${atHeader}/schema`)
    return `${memberName(name, at)}: ${literal(value)}`
  })
  return `{ ${members.join(', ')} } satisfies Headers`
}

function writeLinks(contract: Contract, links: Record<string, Json>, place: string): string {
  const members = Object.entries(links).map(([name, written]) => {
    const at = placeOf(`${place}/links`, name)
    return `${memberName(name, at)}: ${literal(contract.follow('links', written, at).value)}`
  })
  return `{ ${members.join(', ')} }`
}

function writeContent(contract: Contract, content: Record<string, Json>, place: string): string {
  const types = Object.entries(content).map(([type, media]) => {
    const at = placeOf(`${place}/content`, type)
    const zod = zodOf(contract, media.schema, `${at}/schema`)
    return `${literal(type)}: { schema: ${zod}, examples: ${writeExamples(contract, media.examples ?? {}, at)} }`
  })
  return `{ ${types.join(', ')} }`
}

function writeExamples(contract: Contract, examples: Record<string, Json>, place: string): string {
  const members = Object.entries(examples).map(([key, example]) => {
    const at = placeOf(`${place}/examples`, key)
    const { name, value } = contract.follow('examples', example, at)
    return `${memberName(key, at)}: ${name ? `examples.${name}` : literal(value)}`
  })
  return `{ ${members.join(', ')} }`
}
