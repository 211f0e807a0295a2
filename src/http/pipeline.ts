/**
 * The way of a request through an operation: who calls, what was sent and whether it is valid, what the handler
 * answers. It is the same for every operation, and each step takes what the step before gives or refuses the request.
 */
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { routes } from '../../generated/routes.ts'
import { scopesOf } from './contract.ts'
import { type Authenticate, authorize, type Caller } from './identity.ts'
import type { Answer, Handlers, OperationId, Success } from './operations.ts'
import { Refused } from './problems.ts'
import { partsReader } from './request-parts.ts'

/** What a request carries through the app. */
export interface AppEnv {
  Variables: { requestId: string; operation: OperationId; caller: Caller }
}

/** Adds every operation of the contract to the app. */
export function addOperations(
  app: OpenAPIHono<AppEnv>,
  handlers: Handlers,
  authenticate: Authenticate,
): void {
  for (const id of Object.keys(routes) as OperationId[]) addOperation(app, id, handlers, authenticate)
}

function addOperation<Id extends OperationId>(
  app: OpenAPIHono<AppEnv>,
  id: Id,
  handlers: Handlers,
  authenticate: Authenticate,
): void {
  const route: RouteConfig & { getRoutingPath(): string } = routes[id]
  const scopes = scopesOf(id)
  const readParts = partsReader(id)
  app.openAPIRegistry.registerPath(route)
  app.on(route.method, route.getRoutingPath(), async (c) => {
    c.set('operation', id)
    const caller = await authenticate(c.req.header('authorization'))
    c.set('caller', caller)
    authorize(caller, scopes)
    const parts = await readParts(c.req)
    const answer: Answer = await handlers[id]({ caller, ...parts })
    if ('problem' in answer) throw new Refused(answer)
    return respond(answer)
  })
}

function respond({ status, headers, body }: Success): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headers } })
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}
