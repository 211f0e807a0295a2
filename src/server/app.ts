/** The whole HTTP interface as one pure function. It opens no file or database and does not listen. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono, MiddlewareHandler } from 'hono'
import { operations } from '../../generated/operations.ts'
import * as schemas from '../../generated/schemas.ts'
import { describeSchemas } from '../contract/description.ts'
import { contract } from '../contract/document.ts'
import { type CheckAnswer, UndeclaredAnswer } from '../http/answer-check.ts'
import { crossOrigin } from '../http/cross-origin.ts'
import { contractDeprecations, type Deprecations } from '../http/deprecation-headers.ts'
import type { Authenticate } from '../http/identity.ts'
import { answerUnmatched, type Endpoint } from '../http/not-found.ts'
import { type AppEnv, addOperations } from '../http/pipeline.ts'
import { problemResponse } from '../http/problem-response.ts'
import { requestIdOf } from '../http/request-id.ts'
import { addStandardHeaders } from '../http/standard-headers.ts'
import { faultOf, type Logger } from '../log/log.ts'
import type { Handle } from '../operations/handler.ts'
import { health } from '../pages/health.ts'
import { pages } from '../pages/pages.ts'
import { type Checks, readinessOf } from '../pages/readiness.ts'
import { internalError, ProblemError, resultUnknown, unavailable } from '../problems/problem.ts'
import { ResultUnknown, Unavailable } from '../problems/unavailable.ts'
import type { Store } from '../store/store.ts'

export interface AppDependencies {
  /** Responds to the valid requests. */
  readonly handle: Handle
  readonly store: Pick<Store, 'transaction'>
  readonly authenticate: Authenticate
  readonly checkAnswer: CheckAnswer
  readonly now: () => Date
  /** A new UUID for each request that brings none. */
  readonly newId: () => string
  readonly log: Logger
  /** The file with the documentation. */
  readonly docsFile: URL
  /** The name of the build, for the front page. */
  readonly build?: string | null
  /** The dependencies that must be available for the service to be ready. */
  readonly checks: Checks
  /** Whether the service has been asked to stop. */
  readonly isStopping?: () => boolean
  /** The origins whose pages may send requests from a browser. None by default. */
  readonly corsOrigins?: readonly string[]
  /** Request headers besides those of the contract that such pages may send. */
  readonly corsHeaders?: readonly string[]
  /** The deprecated operations. By default, those of the contract. */
  readonly deprecations?: Deprecations
  /** Runs before each request to an operation, and can respond to it instead. */
  readonly beforeOperations?: MiddlewareHandler<AppEnv>
  /** Pages besides the usual ones. Under the same path, they replace them. */
  readonly furtherPages?: readonly Hono[]
}

export function createApp({
  handle,
  store,
  authenticate,
  checkAnswer,
  now,
  newId,
  log,
  docsFile,
  build = null,
  checks,
  isStopping,
  corsOrigins = [],
  corsHeaders = [],
  deprecations = contractDeprecations,
  beforeOperations,
  furtherPages = [],
}: AppDependencies): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>()

  app.use(async function logRequest(c, next) {
    c.set('requestId', requestIdOf(c.req.header('x-request-id'), newId))
    const start = performance.now()
    await next()
    const { requestId, operation, caller } = c.var
    log.info({
      request: requestId,
      method: c.req.method,
      operation,
      organisation: caller?.organisation,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    })
  })

  if (corsOrigins.length > 0) app.use(crossOrigin(corsOrigins, () => endpoints, corsHeaders))

  if (beforeOperations) app.use('/api/*', beforeOperations)
  addOperations(app, { handle, authenticate, store, checkAnswer, deprecations })
  // After the operations, whose responses have these headers from the start.
  app.use(addStandardHeaders)
  const readiness = readinessOf(checks, now, isStopping)
  const beside = [...furtherPages, pages({ docsFile, readiness, build }), health(readiness)]
  for (const each of beside) app.route('/', each)

  const endpoints: Endpoint[] = [...Object.values(operations), ...beside.flatMap((each) => each.routes)]
  app.notFound((c) => {
    const { method, path } = c.req
    return answerUnmatched(endpoints, { method, path, requestId: c.var.requestId })
  })

  app.onError((error, c) => {
    const { requestId } = c.var
    if (error instanceof ProblemError) return problemResponse(error.answer, requestId, error.headers)
    const undeclared = error instanceof UndeclaredAnswer ? { answer: error.faults } : {}
    log.error({ request: requestId, operation: c.var.operation, fault: faultOf(error), ...undeclared })
    if (error instanceof Unavailable) {
      const answer = error instanceof ResultUnknown ? resultUnknown() : unavailable()
      return problemResponse(answer, requestId, { 'Retry-After': String(error.retryAfter) })
    }
    return problemResponse(internalError(), requestId)
  })

  describeSchemas(app.openAPIRegistry, schemas, contract.components.schemas)
  const { bearerAuth } = contract.components.securitySchemes
  // The file is JSON, whose strings TypeScript does not know as literals.
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearerAuth', { ...bearerAuth, type: 'http' })
  return app
}
