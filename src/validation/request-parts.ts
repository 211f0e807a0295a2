/** Reads the parts of a request (path, query, headers, body) and validates each of them once. */
import type { z } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { operations } from '../../generated/operations.ts'
import type { RequestError } from '../../generated/schemas.ts'
import { bodySchemaOf, parametersOf, resolve } from '../contract/document.ts'
import type { ParameterView, SchemaView } from '../contract/views.ts'
import type { OperationId, PartsOf } from '../operations/handler.ts'
import { invalidRequest, mostErrors, type ProblemAnswer } from '../problems/problem.ts'
import type { Writing } from './error-messages.ts'
import { type Judged, judge } from './errors.ts'
import { nullCharactersIn } from './null-characters.ts'
import { type BodyRules, type JsonBody, readJson } from './request-body.ts'

/**
 * Reads and validates a request of one operation. A refusal reports all mistakes in all parts.
 *
 * @throws ProblemError if the body cannot be read
 */
export type ReadParts<Id extends OperationId> = (
  request: HonoRequest,
) => Promise<PartsOf<Id> | ProblemAnswer<'invalid-request'>>

type PartName = 'path' | 'query' | 'headers' | 'body'

/** How to read one part of a request, and how to validate it. */
interface Part {
  readonly name: PartName
  readonly writing: Writing
  readonly zod: z.ZodType
  readonly schema: SchemaView
  read(request: HonoRequest): JsonBody | Promise<JsonBody>
}

interface Checks {
  readonly path?: z.ZodType
  readonly query: z.ZodType
  readonly headers?: z.ZodType
  readonly body?: z.ZodType
}

export function partsReader<Id extends OperationId>(id: Id): ReadParts<Id> {
  const parts = partsOf(id)
  return async (request) => {
    const values: Partial<Record<PartName | 'sent', unknown>> = {}
    const errors: RequestError[] = []
    for (const part of parts) {
      const sent = await part.read(request)
      const judged = judgeWhole(part, sent)
      if ('errors' in judged) errors.push(...judged.errors)
      else values[part.name] = judged.value
      if (part.name === 'body') values.sent = sent.exact
    }
    if (errors.length > 0) return invalidRequest(errors.slice(0, mostErrors))
    // Each part was validated with the schema that its type comes from.
    return values as PartsOf<Id>
  }
}

/** Validates a part with its schema, and refuses U+0000 everywhere in it. */
function judgeWhole(part: Part, { value, exact, mayContainNull }: JsonBody): Judged {
  const judged = judgeExactly(part, value, exact)
  const found = mayContainNull ? nullCharactersIn({ ...part, value }) : []
  if (found.length === 0) return judged
  // The character is invisible, so it is reported instead of what it causes: a wrong form, an unknown code.
  const places = new Set(found.map(placeKey))
  const others = 'errors' in judged ? judged.errors.filter((error) => !places.has(placeKey(error))) : []
  return { errors: [...found, ...others] }
}

const placeKey = ({ pointer, parameter, header }: RequestError) => `${pointer} ${parameter} ${header}`

/** A number that is valid only after rounding is rejected, except in fields that the contract does not define. */
function judgeExactly(part: Part, value: unknown, exact: unknown): Judged {
  const judged = judge({ ...part, value })
  if (exact === value || 'errors' in judged) return judged
  const exactly = judge({ ...part, value: exact })
  return 'errors' in exactly ? exactly : judged
}

function partsOf(id: OperationId): Part[] {
  const { request, body }: { readonly request: Checks; readonly body?: BodyRules } = operations[id]
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
  if (request.path) {
    const schema = { properties: named('path') }
    const read = (sent: HonoRequest) => text(sent.param())
    parts.push({ name: 'path', writing: 'path', zod: request.path, schema, read })
  }
  if (request.headers) {
    const properties = named('header')
    const names = Object.keys(properties)
    const read = (sent: HonoRequest) => readHeaders(sent, names)
    parts.push({ name: 'headers', writing: 'header', zod: request.headers, schema: { properties }, read })
  }
  if (request.body && body) {
    const read = (sent: HonoRequest) => readJson(sent, body)
    parts.push({ name: 'body', writing: 'json', zod: request.body, schema: bodySchemaOf(id), read })
  }
  return parts
}

/** Parameters are text, so their numbers are still exactly as sent. */
const text = (value: unknown): JsonBody => ({ value, exact: value, mayContainNull: true })

/** A parameter that appears once is a string; a repeated one is an array. */
const readQuery = (request: HonoRequest) =>
  text(
    Object.fromEntries(
      Object.entries(request.queries()).map(([name, values]) => [
        name,
        values.length === 1 ? values[0] : values,
      ]),
    ),
  )

const readHeaders = (request: HonoRequest, names: readonly string[]) =>
  text(
    Object.fromEntries(
      names.map((name) => [name, request.header(name)]).filter(([, value]) => value !== undefined),
    ),
  )

/** The example of a parameter is beside its schema. Error messages look for it inside the schema. */
const viewOf = (parameters: ParameterView[]) =>
  Object.fromEntries(
    parameters.map(({ name, schema, example }) => [name, { ...resolve(schema), examples: [example] }]),
  )
