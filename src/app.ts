/** The whole HTTP surface as one pure function: nothing is opened, read or listened to here. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { routes } from '../generated/routes.ts'
import { type AppEnv, bind } from './http/bind.ts'
import { contract } from './http/contract.ts'
import type { Authenticate } from './http/identity.ts'
import { faultOf, type Logger } from './http/log.ts'
import { answerUnmatched, type Endpoint } from './http/methods.ts'
import { internalError, problemResponse, Refused, unavailable } from './http/problems.ts'
import { addStandardHeaders } from './http/standard-headers.ts'
import { limsHandlers } from './lims/handlers.ts'
import { type PagesDependencies, pages } from './pages/pages.ts'
import { searchMatchHandlers } from './search-match/handlers.ts'
import type { Store } from './store/store.ts'
import { Unavailable } from './unavailable.ts'

export interface AppDependencies {
  readonly store: Store
  readonly authenticate: Authenticate
  readonly now: () => Date
  /** A new UUID for each request. */
  readonly newId: () => string
  /** A new UUID for each lease of a search. */
  readonly newLeaseId: () => string
  readonly log: Logger
  readonly docsFile: PagesDependencies['docsFile']
  /** Whether browsers of any origin may call; never where there are real patients. */
  readonly crossOrigin?: boolean
}

export function createApp({
  store,
  authenticate,
  now,
  newId,
  newLeaseId,
  log,
  docsFile,
  crossOrigin = false,
}: AppDependencies): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>()

  app.use(async function logRequest(c, next) {
    c.set('requestId', newId())
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

  app.use(addStandardHeaders)
  if (crossOrigin) app.use(cors({ origin: '*', exposeHeaders: ['ETag', 'Location', 'Allow'] }))

  bind(
    app,
    { ...searchMatchHandlers({ store, now, newLeaseId }), ...limsHandlers({ store, now }) },
    authenticate,
  )
  const beside = pages({ docsFile, check: store.check })
  app.route('/', beside)

  const endpoints: Endpoint[] = [...Object.values(routes), ...beside.routes]
  app.notFound((c) => answerUnmatched(endpoints, c.req.method, c.req.path))

  app.onError((error, c) => {
    const { requestId } = c.var
    if (error instanceof Refused) return problemResponse(error.refusal, requestId, error.headers)
    log.error({ request: requestId, fault: faultOf(error) })
    if (error instanceof Unavailable) {
      return problemResponse(unavailable(), requestId, { 'Retry-After': String(error.retryAfter) })
    }
    return problemResponse(internalError(), requestId)
  })

  app.openAPIRegistry.registerComponent(
    'securitySchemes',
    'bearerAuth',
    contract.components.securitySchemes.bearerAuth as never,
  )
  return app
}
