/**
 * How a request is processed: authentication, reading, validation, handler. The steps are the same for every operation.
 * Each step uses the result of the step before, or rejects the request.
 */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { operations } from '../../generated/operations.ts'
import { routeOf } from '../contract/description.ts'
import { operationView, resolve } from '../contract/document.ts'
import { authorize, type Caller } from '../operations/caller.ts'
import type { Answer, Handle, OperationId, RequestOf } from '../operations/handler.ts'
import type { Store } from '../store/store.ts'
import { partsReader } from '../validation/request-parts.ts'
import type { CheckAnswer } from './answer-check.ts'
import { announceDeprecation, type Deprecations } from './deprecation-headers.ts'
import type { Authenticate } from './identity.ts'
import { problemResponse } from './problem-response.ts'
import { standardHeaders } from './standard-headers.ts'

/** The values that belong to a request while the app processes it. */
export interface AppEnv {
  Variables: { requestId: string; operation: OperationId; caller: Caller }
}

export interface PipelineDependencies {
  readonly handle: Handle
  readonly authenticate: Authenticate
  readonly store: Pick<Store, 'transaction'>
  readonly checkAnswer: CheckAnswer
  readonly deprecations: Deprecations
}

/** Adds every operation of the contract to the app. */
export function addOperations(app: OpenAPIHono<AppEnv>, dependencies: PipelineDependencies): void {
  for (const id of Object.keys(operations) as OperationId[]) addOperation(app, id, dependencies)
}

/** A path of the contract as Hono writes it: /patients/:wmdaId. */
const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

function addOperation<Id extends OperationId>(
  app: OpenAPIHono<AppEnv>,
  id: Id,
  { handle, authenticate, store, checkAnswer, deprecations }: PipelineDependencies,
): void {
  const { method, path, scopes } = operations[id]
  const deprecation = deprecations[id]
  const readParts = partsReader(id)
  const checked = new WeakSet<Answer>()
  const check = <Given extends Answer>(answer: Given): Given => {
    if (!checked.has(answer)) checkAnswer(id, answer)
    checked.add(answer)
    return answer
  }
  const change: RequestOf<Id>['change'] = (work) =>
    store.transaction(async (queries) => check(await work(queries)))
  app.openAPIRegistry.registerPath(routeOf(operations[id], operationView(id), resolve))
  if (deprecation) app.on(method, honoPath(path), announceDeprecation(id, deprecation))
  app.on(method, honoPath(path), async (c) => {
    c.set('operation', id)
    const caller = await authenticate(c.req.header('authorization'))
    c.set('caller', caller)
    authorize(caller, scopes)
    const parts = await readParts(c.req)
    const answer: Answer =
      'problem' in parts ? parts : check(await handle(id, { caller, ...parts, change }, c.req))
    return respond(answer, c.var.requestId)
  })
}

function respond(answer: Answer, requestId: string): Response {
  if ('problem' in answer) return problemResponse(answer, requestId)
  const { status, body } = answer
  const headers = { ...standardHeaders(requestId), ...answer.headers }
  if (body === undefined) return new Response(null, { status, headers })
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}
