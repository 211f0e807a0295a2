/** The generated routes with a handler behind each: the one place where types of the contract meet Hono's. */
import type { Hook, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { routes } from '../../generated/routes.ts'
import { limitBody, limitContent, requireJson, requireMediaType } from './body.ts'
import {
  bodySchemaOf,
  limitsOf,
  mediaTypesOf,
  type ParameterView,
  parametersOf,
  resolve,
  scopesOf,
} from './contract.ts'
import { type Authenticate, authorize, type Caller } from './identity.ts'
import { mistakesIn, type Part } from './mistakes.ts'
import type { Handlers, OperationId } from './operations.ts'
import {
  invalidRequest,
  mostErrors,
  problemResponse,
  type Refusal,
  Refused,
  type RequestError,
} from './problems.ts'

/** What a request carries through the app. */
export interface AppEnv {
  Variables: { requestId: string; operation: OperationId; caller: Caller }
}

/** Puts every operation of the contract on the app. What stands before the handler is the same for all. */
export function bind(app: OpenAPIHono<AppEnv>, handlers: Handlers, authenticate: Authenticate): void {
  for (const id of Object.keys(routes) as OperationId[]) {
    const middleware = [identify(id, authenticate), ...beforeTheBody(id)]
    app.openapi(
      { ...routes[id], middleware } as never,
      handle(id, handlers) as never,
      allMistakes(id) as never,
    )
  }
}

function beforeTheBody(id: OperationId): MiddlewareHandler[] {
  const types = mediaTypesOf(id)
  if (types.length === 0) return []
  const limits = limitsOf(id)
  return [requireMediaType(types), limitBody(), requireJson(), ...(limits ? [limitContent(limits)] : [])]
}

const identify = (id: OperationId, authenticate: Authenticate): MiddlewareHandler<AppEnv> =>
  async function identity(c, next) {
    c.set('operation', id)
    const caller = await authenticate(c.req.header('authorization'))
    c.set('caller', caller)
    authorize(caller, scopesOf(id))
    await next()
  }

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const handle = (id: OperationId, handlers: Handlers) => async (c: Context<AppEnv>) => {
  const valid = (target: string): unknown => (c.req.valid as (name: string) => unknown)(target)
  const handler = handlers[id] as unknown as (request: object) => Promise<Answer | Refusal>
  const answer = await handler({
    caller: c.get('caller'),
    path: valid('param'),
    query: valid('query'),
    headers: valid('header'),
    body: valid('json'),
    sent: 'body' in routes[id].request ? await c.req.json() : undefined,
  })
  if ('problem' in answer) throw new Refused(answer)
  const hasBody = answer.body !== undefined
  return new Response(hasBody ? JSON.stringify(answer.body) : null, {
    status: answer.status,
    headers: { ...(hasBody && { 'Content-Type': 'application/json' }), ...answer.headers },
  })
}

/** zod stops at the first part that is wrong; a caller gets the mistakes of all parts in one answer. */
const allMistakes = (id: OperationId): Hook<unknown, AppEnv, string, unknown> =>
  async function everyPart(result, c) {
    if (result.success) return undefined
    const parts = await partsOf(id, c)
    const errors: RequestError[] = parts.flatMap(mistakesIn).slice(0, mostErrors)
    return problemResponse(invalidRequest(errors), c.get('requestId'))
  }

interface RouteRequest {
  readonly params?: z.ZodType
  readonly query: z.ZodType
  readonly headers?: z.ZodType
  readonly body?: { readonly content: { readonly 'application/json': { readonly schema: z.ZodType } } }
}

async function partsOf(id: OperationId, c: Context<AppEnv>): Promise<Part[]> {
  const request: RouteRequest = routes[id].request
  const parameters = parametersOf(id)
  const named = (where: string) => viewOf(parameters.filter((parameter) => parameter.in === where))
  const parts: Part[] = [
    {
      writing: 'query',
      value: Object.fromEntries(
        Object.entries(c.req.queries()).map(([name, values]) => [
          name,
          values.length === 1 ? values[0] : values,
        ]),
      ),
      zod: request.query,
      schema: { properties: named('query') },
    },
  ]
  if (request.params) {
    parts.push({
      writing: 'path',
      value: c.req.param(),
      zod: request.params,
      schema: { properties: named('path') },
    })
  }
  if (request.headers) {
    const properties = named('header')
    const sent = Object.keys(properties).map((name) => [name, c.req.header(name)])
    const value = Object.fromEntries(sent.filter(([, text]) => text !== undefined))
    parts.push({ writing: 'header', value, zod: request.headers, schema: { properties } })
  }
  if (request.body) {
    const zod = request.body.content['application/json'].schema
    parts.push({ writing: 'json', value: await c.req.json(), zod, schema: bodySchemaOf(id) })
  }
  return parts
}

/** Parameters carry their example beside the schema; error texts look for it inside. */
const viewOf = (parameters: ParameterView[]) =>
  Object.fromEntries(
    parameters.map(({ name, schema, example }) => [name, { ...resolve(schema), examples: [example] }]),
  )
