/** A server on Fastify 5: its router, @fastify/jwt, ajv on the contract's schemas, and its serialiser of responses. */
import fastifyJwt from '@fastify/jwt'
import { fastify } from 'fastify'
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
import {
  compile,
  contract,
  errorsOf,
  type OperationId,
  operations,
  type Part,
  schemasOf,
} from './document.ts'
import {
  invalidRequest,
  malformedJson,
  maxBodyBytes,
  Problem,
  problemOf,
  tooLarge,
  unsupportedMediaType,
} from './problem.ts'
import { announce, endTrace, publicKey, splitStatus, standardHeaders, startTrace, work } from './program.ts'
import type { Answer, PatientBody } from './work.ts'

const app = fastify({ bodyLimit: maxBodyBytes })

app.decorateRequest('trace')
app.addHook('onRequest', async (request) => {
  request.trace = startTrace()
})
app.addHook('onResponse', async ({ trace, method }, { statusCode }) => endTrace(trace, method, statusCode))

// fast-jwt, which @fastify/jwt is built on, remembers verified tokens when it is asked to.
await app.register(fastifyJwt, {
  secret: { public: publicKey.export({ type: 'spki', format: 'pem' }) },
  verify: {
    algorithms: [algorithm],
    allowedIss: issuer,
    allowedAud: audience,
    requiredClaims: ['exp'],
    cache: true,
  },
  formatUser: callerOf,
})

const parts: Readonly<Record<string, Part>> = { querystring: 'query', headers: 'headers', body: 'body' }
app.setValidatorCompiler(({ schema, httpPart = '' }) => {
  const part = parts[httpPart] as Part
  const validate = compile(part, schema)
  return (value) => {
    if (validate(value)) return { value }
    // Fastify stops at the first part that is invalid.
    return { error: invalidRequest(errorsOf(part, validate.errors ?? [])) }
  }
})

// The responses are serialised by the contract's schemas, which Fastify compiles.
app.addSchema({ $id: 'contract', components: { schemas: contract.components.schemas } })
const bodies: Partial<Record<OperationId, object>> = {
  createPatient: { 201: { $ref: 'contract#/components/schemas/CreatedPatient' } },
  retrievePatient: { 200: { $ref: 'contract#/components/schemas/Patient' } },
  listPatients: { 200: { $ref: 'contract#/components/schemas/PatientList' } },
  createLimsCase: { 201: { $ref: 'contract#/components/schemas/CreatedLimsCase' } },
}

interface Request {
  readonly caller: Caller
  readonly query: Record<string, unknown>
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: unknown
}

function add(id: OperationId, handle: (request: Request) => Answer): void {
  const { method, path, scope } = operations[id]
  const { query, ...others } = schemasOf(id)
  app.route({
    method,
    url: path,
    schema: { querystring: query, ...others, response: bodies[id] },
    async onRequest(request) {
      request.trace.operation = id
      await request.jwtVerify()
      request.trace.organisation = request.user.organisation
      requireScope(request.user, scope)
    },
    async preValidation(request) {
      splitStatus(request.query)
    },
    handler(request, reply) {
      const { user: caller, query, headers, body } = request
      const answer = handle({ caller, query, headers, body })
      reply.code(answer.status).headers({ ...standardHeaders(request.trace.requestId), ...answer.headers })
      reply.send(answer.body)
    },
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

app.setNotFoundHandler(() => {
  throw new Problem('not-found', 'This path does not exist.')
})

app.setErrorHandler((error: Error & { code?: string }, request, reply) => {
  const problem = problemOf(translated(error))
  const { requestId } = request.trace
  reply
    .code(problem.status)
    .headers({ ...standardHeaders(requestId), ...problem.extra.headers })
    .type('application/problem+json')
    .send(JSON.stringify(problem.body(requestId)))
})

/** The errors of Fastify and its plugin as those of the contract. */
function translated(error: Error & { code?: string }): Error {
  const { code = '' } = error
  if (code === 'FST_JWT_NO_AUTHORIZATION_IN_HEADER') return noToken()
  if (/^(FST_JWT_|FAST_JWT_)/.test(code)) return invalidToken()
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return malformedJson()
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge()
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return unsupportedMediaType()
  return error
}

await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.addresses()[0]?.port ?? 0)
