/**
 * What the contract says about the operations and schemas besides their checks, for the document that
 * @hono/zod-openapi emits: names, descriptions, examples, headers and links. Types, limits, codes, required members and
 * references in that document come from the zod schemas, so a test that compares it with the contract compares them too.
 */
import { type OpenAPIRegistry, zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { type RouteConfig, z } from '@hono/zod-openapi'
import type { Reference, Resolve } from '../json/reference.ts'
import type { ContentView, OperationView, ParameterView, ResponseView, SchemaView } from './views.ts'

/** What is checked of one response of an operation. */
export interface CheckedAnswer {
  readonly headers?: readonly string[]
  readonly problems?: readonly string[]
  readonly body?: z.ZodType
}

/** The part of generated/operations.ts that a route is made of. */
export interface CheckedOperation {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly request: {
    readonly query: z.ZodObject
    readonly path?: z.ZodObject
    readonly headers?: z.ZodObject
    readonly body?: z.ZodType
  }
  readonly answers: Readonly<Record<number, CheckedAnswer>>
  /** If the operation is deprecated: since when, and the day on which it can be removed, as YYYY-MM-DD. */
  readonly deprecation?: { readonly since: string; readonly sunset: string }
}

/** Registers the zod schemas of the components, with the names and descriptions of the contract. */
export function describeSchemas(
  registry: OpenAPIRegistry,
  schemas: Readonly<Record<string, z.ZodType>>,
  components: Readonly<Record<string, SchemaView>>,
): void {
  for (const [name, zod] of Object.entries(schemas)) {
    const schema = components[name]
    if (schema === undefined) continue
    describeSchema(zod, schema, name)
    registry.register(name, zod)
  }
}

/** Keywords that zod checks by a function, or emits in another form. They are copied. */
const copied = ['not', 'minProperties', 'uniqueItems', 'format', 'default']

const isCopied = (key: string, schema: SchemaView): boolean =>
  ['description', 'title', 'examples', 'deprecated', ...copied].includes(key) ||
  key.startsWith('x-') ||
  (schema.enum !== undefined && (key === 'maxLength' || schema.type === 'integer'))

function describeSchema(zod: z.ZodType, schema: SchemaView, refId?: string): void {
  const metadata = Object.fromEntries(Object.entries(schema).filter(([key]) => isCopied(key, schema)))
  const isOneOf = schema.oneOf !== undefined && !schema.discriminator
  zodToOpenAPIRegistry.add(zod, {
    ...metadata,
    _internal: { ...(refId && { refId }), ...(isOneOf && { unionPreferredType: 'oneOf' }) },
  })
  const value = zod instanceof z.ZodNullable ? zod.unwrap() : zod
  if (value instanceof z.ZodObject) {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      describeInline(value.shape[name], member)
    }
  }
  if (value instanceof z.ZodArray) describeInline(value.element, schema.items)
  if (value instanceof z.ZodUnion) {
    for (const [index, branch] of (schema.oneOf ?? []).entries()) {
      describeInline(value.options[index], branch)
    }
  }
}

/** Describes a schema that is written in its place. A component has its description from its own entry. */
function describeInline(zod: unknown, schema: SchemaView | undefined): void {
  if (schema === undefined || '$ref' in schema) return
  const inner = zod instanceof z.ZodOptional || zod instanceof z.ZodDefault ? zod.unwrap() : zod
  if (inner instanceof z.ZodType) describeSchema(inner, schema)
}

/** An operation of the contract as a route of @hono/zod-openapi. */
export function routeOf(
  { method, path, request, answers }: CheckedOperation,
  { parameters, requestBody, responses, ...described }: OperationView,
  resolve: Resolve,
): RouteConfig {
  for (const parameter of (parameters ?? []).map(resolve<ParameterView>)) {
    const part = { query: request.query, path: request.path, header: request.headers }[parameter.in]
    describeParameter(part?.shape[parameter.name], parameter)
  }
  return {
    ...described,
    method,
    path,
    request: {
      query: request.query,
      ...(request.path && { params: request.path }),
      ...(request.headers && { headers: request.headers }),
      ...(request.body &&
        requestBody && {
          body: { ...requestBody, content: contentOf(requestBody.content, request.body, resolve) },
        }),
    },
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        responseOf(resolve<ResponseView>(response), answers[Number(status)]?.body, resolve),
      ]),
    ),
  }
}

/** A parameter is parsed before it is checked. zod cannot emit that, so the schema of a parameter is copied. */
function describeParameter(zod: unknown, { schema, ...param }: ParameterView): void {
  if (!(zod instanceof z.ZodType)) return
  const keywords: Readonly<Record<string, unknown>> = { ...schema }
  zodToOpenAPIRegistry.add(zod, { param: { required: false, ...param }, ...keywords })
}

/** The emitted document has no components but schemas, so all other references are replaced by what they lead to. */
function followed<T extends object>(
  members: Readonly<Record<string, T | Reference>>,
  resolve: Resolve,
): Record<string, T> {
  return Object.fromEntries(Object.entries(members).map(([name, each]) => [name, resolve<T>(each)]))
}

function responseOf(
  { headers, links, content, ...described }: ResponseView,
  body: z.ZodType | undefined,
  resolve: Resolve,
) {
  return {
    ...described,
    ...(headers && { headers: followed(headers, resolve) }),
    ...(links && { links: followed(links, resolve) }),
    ...(content && { content: contentOf(content, body, resolve) }),
  }
}

/** The content with the zod schema of its body. A problem keeps the schema of the contract. */
const contentOf = (content: ContentView, body: z.ZodType | undefined, resolve: Resolve) =>
  Object.fromEntries(
    Object.entries(content).map(([type, { examples, schema, ...media }]) => [
      type,
      { ...media, schema: body ?? schema, ...(examples && { examples: followed(examples, resolve) }) },
    ]),
  )
