/**
 * generated/operations.ts: what each operation accepts and which responses it can return, by operationId. The pipeline
 * reads it, and the types of the handlers are derived from it. It checks and does not describe.
 */
import { placeOf } from '../json/pointer.ts'
import {
  type Contract,
  type Followed,
  header,
  literal,
  type Operation,
  operationsOf,
  parametersOf,
} from './bundle.ts'
import { announcing } from './deprecation.ts'
import { writeParameters } from './parameters.ts'
import { kindsIn } from './problems.ts'
import type { Json } from './untranslatable.ts'
import { zodOf } from './zod.ts'

/** @throws Untranslatable for a response without known kinds of problem */
export function writeOperations(bundle: Contract): string {
  const contract: Contract = { ...bundle, prefix: 'schema.' }
  const all = operationsOf(contract)
  const shared = sharedHeaders(contract, all)
  const operations = all.map(
    (operation) =>
      `export const ${operation.id} = ${writeOperation(contract, operation, shared)} as const\n\n`,
  )
  return [
    header,
    `import { z } from '@hono/zod-openapi'\n`,
    `import * as read from '../src/json/parameter-text.ts'\n`,
    `import * as keyword from '../src/json/schema-keywords.ts'\n`,
    `import * as schema from './schemas.ts'\n\n`,
    `/** The headers of every response of every operation. The responses below list only additional headers. */\n`,
    `export const headersOfEveryAnswer = ${literal(shared)} as const\n\n`,
    ...operations,
    `/** Every operation of the contract by its operationId. */\n`,
    `export const operations = { ${all.map(({ id }) => id).join(', ')} } as const\n`,
  ].join('')
}

/** The names of the headers that every response has. */
function sharedHeaders(contract: Contract, operations: readonly Operation[]): string[] {
  const [first = [], ...others] = operations.flatMap(({ definition, place }) =>
    Object.entries<Json>(definition.responses).map(([status, response]) =>
      Object.keys(
        contract.follow('responses', response, placeOf(`${place}/responses`, status)).value.headers ?? {},
      ),
    ),
  )
  return first.filter((name) => !announcing.includes(name) && others.every((names) => names.includes(name)))
}

function writeOperation(contract: Contract, operation: Operation, shared: readonly string[]): string {
  const { method, path, definition, place } = operation
  // The dialect allows exactly one requirement, with bearerAuth alone.
  const [{ bearerAuth: scopes }] = definition.security
  const body = definition.requestBody && writeBody(contract, definition.requestBody.content, place)
  const answers = Object.entries<Json>(definition.responses).map(([status, response]) => {
    const answer = contract.follow('responses', response, placeOf(`${place}/responses`, status))
    return `${status}: ${writeAnswer(contract, status, answer, shared)}`
  })
  return `{
    method: ${literal(method)}, path: ${literal(path)}, scopes: ${literal(scopes)},${writeDeprecation(definition)}
    request: { ${writeRequest(contract, operation)} },${body ? ` body: ${body},` : ''}
    answers: { ${answers.join(', ')} },
  }`
}

/** The dates that every response of a deprecated operation announces. */
function writeDeprecation({ 'x-deprecation': deprecation }: Json): string {
  if (deprecation === undefined) return ''
  const { since, sunset } = deprecation
  return ` deprecation: ${literal({ since, sunset })},`
}

/** What validates each part of a request. The query is closed: a parameter that is not declared is an error. */
function writeRequest(contract: Contract, operation: Operation): string {
  const parameters = parametersOf(contract, operation)
  const has = (where: string) => parameters.some(({ definition }) => definition.in === where)
  const [media] = Object.entries<Json>(operation.definition.requestBody?.content ?? {})
  return [
    `query: z.strictObject(${writeParameters(contract, parameters, 'query')})`,
    has('path') && `path: z.object(${writeParameters(contract, parameters, 'path')})`,
    has('header') && `headers: z.object(${writeParameters(contract, parameters, 'header')})`,
    media && `body: ${zodOf(contract, media[1].schema, `${operation.place}/requestBody/content`)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function writeBody(contract: Contract, content: Record<string, Json>, place: string): string {
  const [schema = {}] = Object.values(content).map((media) => media.schema)
  const limits = contract.follow('schemas', schema, `${place}/requestBody`).value['x-limits'] ?? null
  return `{ mediaTypes: ${literal(Object.keys(content))}, limits: ${literal(limits)} }`
}

function writeAnswer(
  contract: Contract,
  status: string,
  { value, place }: Followed,
  shared: readonly string[],
): string {
  const own = Object.keys(value.headers ?? {}).filter((name) => ![...shared, ...announcing].includes(name))
  const parts = own.length > 0 ? [`headers: ${literal(own)}`] : []
  for (const [type, media] of Object.entries<Json>(value.content ?? {})) {
    const atMedia = placeOf(`${place}/content`, type)
    if (type === 'application/problem+json') {
      parts.push(`problems: ${literal(kindsIn(contract, status, media, atMedia))}`)
    } else {
      parts.push(`body: ${zodOf(contract, media.schema, `${atMedia}/schema`)}`)
    }
  }
  return `{ ${parts.join(', ')} }`
}
