/** A server on Hono and ajv, with Hono's own middleware. */
import { serve } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { jwt } from 'hono/jwt'
import {
  algorithm,
  audience,
  type Caller,
  callerOf,
  invalidToken,
  issuer,
  noToken,
  requireScope,
} from './caller.ts'
import { type OperationId, operations, validatorOf } from './document.ts'
import { malformedJson, maxBodyBytes, Problem, problemOf, tooLarge, unsupportedMediaType } from './problem.ts'
import {
  announce,
  endTrace,
  publicKey,
  splitStatus,
  standardHeaders,
  startTrace,
  type Trace,
  work,
} from './program.ts'
import type { Answer, PatientBody } from './work.ts'

interface Env {
  Variables: { trace: Trace; caller: Caller; jwtPayload: Record<string, unknown> }
}

const app = new Hono<Env>()

app.use(async (c, next) => {
  const trace = startTrace()
  c.set('trace', trace)
  await next()
  endTrace(trace, c.req.method, c.res.status)
})

const curve = { name: 'ECDSA', namedCurve: 'P-256' }
const secret = await crypto.subtle.importKey('jwk', publicKey.export({ format: 'jwk' }), curve, false, [
  'verify',
])
app.use(jwt({ secret, alg: algorithm, verification: { iss: issuer, aud: audience } }))

app.use(
  bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      throw tooLarge()
    },
  }),
)

interface Request {
  readonly caller: Caller
  readonly query: Record<string, unknown>
  readonly headers: Record<string, string>
  readonly body: unknown
}

/** Adds one operation: scope, body, validation, work, response. */
function add(id: OperationId, handle: (request: Request) => Answer): void {
  const { method, path, scope } = operations[id]
  const validate = validatorOf(id)
  app.on(method, path, async (c) => {
    const caller = callerOf(c.var.jwtPayload)
    c.var.trace.operation = id
    c.var.trace.organisation = caller.organisation
    requireScope(caller, scope)
    const body = method === 'GET' ? undefined : await readJson(c)
    const repeated = Object.entries(c.req.queries())
    const query = splitStatus(
      Object.fromEntries(repeated.map(([name, values]) => [name, values.length === 1 ? values[0] : values])),
    )
    const headers = c.req.header()
    validate({ query, headers, body })
    const answer = handle({ caller, query, headers, body })
    return respond(c, answer.status, answer.headers, 'application/json', answer.body)
  })
}

add('createPatient', ({ caller, body }) => work.createPatient(caller, body as PatientBody))
add('updatePatient', ({ caller, body, headers }) =>
  work.updatePatient(caller, body as PatientBody, headers['if-match']),
)
add('retrievePatient', ({ caller, query }) => work.retrievePatient(caller, query.wmdaId as number))
add('listPatients', ({ caller, query }) =>
  work.listPatients(caller, query as { limit: number; offset: number }),
)
add('createLimsCase', ({ caller, body }) => work.createLimsCase(caller, body as Record<string, unknown>))

app.notFound(() => {
  throw new Problem('not-found', 'This path does not exist.')
})

app.onError((error, c) => {
  const problem = problemOf(error instanceof HTTPException ? asProblem(c) : error)
  const { headers = {} } = problem.extra
  return respond(c, problem.status, headers, 'application/problem+json', problem.body(c.var.trace.requestId))
})

/** Hono's middleware for tokens throws an error of its own. */
const asProblem = (c: Context) => (c.req.header('authorization') ? invalidToken() : noToken())

async function readJson(c: Context): Promise<unknown> {
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(c.req.header('content-type') ?? '')) {
    throw unsupportedMediaType()
  }
  try {
    return await c.req.json()
  } catch (error) {
    throw error instanceof Problem ? error : malformedJson()
  }
}

function respond(
  c: Context<Env>,
  status: number,
  headers: Readonly<Record<string, string>>,
  type: string,
  body: object | undefined,
): Response {
  const all = { ...standardHeaders(c.var.trace.requestId), ...headers }
  if (body === undefined) return new Response(null, { status, headers: all })
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ...all } })
}

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => announce(port))
