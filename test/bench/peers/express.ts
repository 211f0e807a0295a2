/** A server on Express 5, express-jwt and express-openapi-validator, which reads the contract itself. */
import type { AddressInfo } from 'node:net'
import express, { type NextFunction, type Request, type Response } from 'express'
import { expressjwt } from 'express-jwt'
import * as OpenApiValidator from 'express-openapi-validator'
import { algorithm, audience, callerOf, invalidToken, issuer, noToken, requireScope } from './caller.ts'
import { contract, errorAt, type OperationId, operations, type Part } from './document.ts'
import {
  invalidRequest,
  malformedJson,
  maxBodyBytes,
  Problem,
  problemOf,
  tooLarge,
  unsupportedMediaType,
} from './problem.ts'
import { announce, endTrace, publicKey, standardHeaders, startTrace, work } from './program.ts'
import type { Answer, PatientBody } from './work.ts'

const app = express()
app.disable('x-powered-by')
app.disable('etag')

app.use((request: Request, response: Response, next: NextFunction) => {
  const trace = startTrace()
  request.trace = trace
  response.set(standardHeaders(trace.requestId))
  response.on('finish', () => endTrace(trace, request.method, response.statusCode))
  next()
})

app.use(expressjwt({ secret: publicKey, algorithms: [algorithm], issuer, audience }))

app.use((request: Request, _response: Response, next: NextFunction) => {
  request.caller = callerOf(request.auth)
  request.trace.organisation = request.caller.organisation
  next()
})

app.use(express.json({ limit: maxBodyBytes, strict: false }))

app.use(
  OpenApiValidator.middleware({
    apiSpec: contract,
    validateRequests: { allErrors: true },
    validateResponses: false,
    validateSecurity: {
      handlers: {
        bearerAuth(request, scopes) {
          try {
            for (const scope of scopes) requireScope(request.caller, scope)
            return true
          } catch (error) {
            // The validator keeps nothing of an error but its status and its message.
            request.refusal = error as Problem
            throw error
          }
        },
      },
    },
  }),
)

function add(id: OperationId, handle: (request: Request) => Answer): void {
  const { method, path } = operations[id]
  const route = method.toLowerCase() as 'get' | 'post' | 'put'
  app[route](path, (request: Request, response: Response) => {
    request.trace.operation = id
    const { status, headers, body } = handle(request)
    response.status(status).set(headers)
    if (body === undefined) response.end()
    else response.json(body)
  })
}

add('createPatient', ({ caller, body }) => work.createPatient(caller, body as PatientBody))
add('updatePatient', ({ caller, body, headers }) =>
  work.updatePatient(caller, body as PatientBody, headers['if-match']),
)
add('retrievePatient', ({ caller, query }) => work.retrievePatient(caller, Number(query.wmdaId)))
add('listPatients', ({ caller, query }) =>
  work.listPatients(caller, { limit: Number(query.limit), offset: Number(query.offset) }),
)
add('createLimsCase', ({ caller, body }) => work.createLimsCase(caller, body as Record<string, unknown>))

app.use((error: Failure, request: Request, response: Response, _next: NextFunction) => {
  const problem = problemOf(translated(error, request))
  response
    .status(problem.status)
    .set(problem.extra.headers ?? {})
    .type('application/problem+json')
    .send(JSON.stringify(problem.body(request.trace.requestId)))
})

/** An error of Express, of one of its middlewares, or of the peer. */
interface Failure extends Error {
  readonly status?: number
  readonly type?: string
  readonly errors?: readonly {
    readonly path?: string
    readonly message: string
    readonly errorCode?: string
  }[]
}

/** The errors of Express and its middlewares as those of the contract. */
function translated(error: Failure, request: Request): Error {
  if (error instanceof Problem) return error
  if (request.refusal) return request.refusal
  if (error.name === 'UnauthorizedError') return request.headers.authorization ? invalidToken() : noToken()
  if (error.type === 'entity.parse.failed') return malformedJson()
  if (error.type === 'entity.too.large') return tooLarge()
  if (error.status === 415) return unsupportedMediaType()
  if (error.status === 404) return new Problem('not-found', 'This path does not exist.')
  if (error.status === 400 && error.errors) return invalidRequest(error.errors.map(errorOf))
  return error
}

const parts: Readonly<Record<string, Part>> = { query: 'query', headers: 'headers', body: 'body' }

/** A path is /body/hla/a/field1 here, and an errorCode the keyword and more. */
function errorOf({ path = '', message, errorCode }: NonNullable<Failure['errors']>[number]) {
  const [, part = '', ...rest] = path.split('/')
  const keyword = errorCode?.split('.')[0] ?? 'additionalProperties'
  return errorAt(parts[part] ?? 'body', `/${rest.join('/')}`, keyword, message)
}

const server = app.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port))
