/** Reads the parts of a request (path, query, headers, body) and validates each of them once. */
import type { z } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { routes } from '../../generated/routes.ts'
import {
  bodySchemaOf,
  limitsOf,
  mediaTypesOf,
  type ParameterView,
  parametersOf,
  resolve,
  type SchemaView,
} from './contract.ts'
import { judge } from './mistakes.ts'
import type { OperationId, PartsOf } from './operations.ts'
import { invalidRequest, mostErrors, Refused, type RequestError } from './problems.ts'
import { readJson } from './request-body.ts'
import type { Writing } from './sentences.ts'

/** Reads and validates a request of one operation. All mistakes in all parts are reported at once. @throws Refused */
export type ReadParts<Id extends OperationId> = (request: HonoRequest) => Promise<PartsOf<Id>>

type PartName = 'path' | 'query' | 'headers' | 'body'

/** How one part of a request is read, and what it has to be. */
interface Part {
  readonly name: PartName
  readonly writing: Writing
  readonly zod: z.ZodType
  readonly schema: SchemaView
  read(request: HonoRequest): unknown
}

interface RouteRequest {
  readonly params?: z.ZodType
  readonly query: z.ZodType
  readonly headers?: z.ZodType
  readonly body?: { readonly content: { readonly 'application/json': { readonly schema: z.ZodType } } }
}

export function partsReader<Id extends OperationId>(id: Id): ReadParts<Id> {
  const parts = partsOf(id)
  return async (request) => {
    const values: Partial<Record<PartName | 'sent', unknown>> = {}
    const errors: RequestError[] = []
    for (const { name, read, writing, zod, schema } of parts) {
      const sent = await read(request)
      const judged = judge({ writing, zod, schema, value: sent })
      if ('errors' in judged) errors.push(...judged.errors)
      else values[name] = judged.value
      if (name === 'body') values.sent = sent
    }
    if (errors.length > 0) throw new Refused(invalidRequest(errors.slice(0, mostErrors)))
    // Each part was validated with the schema that its type comes from.
    return values as PartsOf<Id>
  }
}

function partsOf(id: OperationId): Part[] {
  const request: RouteRequest = routes[id].request
  const parameters = parametersOf(id)
  const named = (where: string) => viewOf(parameters.filter((parameter) => parameter.in === where))
  const parts: Part[] = [
    {
      name: 'query',
      writing: 'query',
      zod: request.query,
      schema: { properties: named('query') },
      read: readQuery,
    },
  ]
  if (request.params) {
    const schema = { properties: named('path') }
    parts.push({ name: 'path', writing: 'path', zod: request.params, schema, read: (sent) => sent.param() })
  }
  if (request.headers) {
    const properties = named('header')
    const names = Object.keys(properties)
    const read = (sent: HonoRequest) => readHeaders(sent, names)
    parts.push({ name: 'headers', writing: 'header', zod: request.headers, schema: { properties }, read })
  }
  if (request.body) {
    const rules = { mediaTypes: mediaTypesOf(id), limits: limitsOf(id) }
    const zod = request.body.content['application/json'].schema
    const read = (sent: HonoRequest) => readJson(sent, rules)
    parts.push({ name: 'body', writing: 'json', zod, schema: bodySchemaOf(id), read })
  }
  return parts
}

/** A parameter that appears once is a string; a repeated one is an array. */
const readQuery = (request: HonoRequest) =>
  Object.fromEntries(
    Object.entries(request.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? values[0] : values,
    ]),
  )

const readHeaders = (request: HonoRequest, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [name, request.header(name)]).filter(([, text]) => text !== undefined),
  )

/** Parameters carry their example beside the schema; error texts look for it inside. */
const viewOf = (parameters: ParameterView[]) =>
  Object.fromEntries(
    parameters.map(({ name, schema, example }) => [name, { ...resolve(schema), examples: [example] }]),
  )
