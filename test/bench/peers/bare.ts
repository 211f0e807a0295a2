/** A server on node:http alone: the least work that gives these answers. */
import { verify } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse as parseQuery } from 'node:querystring'
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

interface Request {
  readonly caller: Caller
  readonly query: Record<string, unknown>
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

const handlers: Record<OperationId, (request: Request) => Answer> = {
  createPatient: ({ caller, body }) => work.createPatient(caller, body as PatientBody),
  updatePatient: ({ caller, body, headers }) =>
    work.updatePatient(caller, body as PatientBody, headers['if-match']),
  retrievePatient: ({ caller, query }) => work.retrievePatient(caller, query.wmdaId as number),
  listPatients: ({ caller, query }) => work.listPatients(caller, query as { limit: number; offset: number }),
  createLimsCase: ({ caller, body }) => work.createLimsCase(caller, body as Record<string, unknown>),
}

const routes = new Map(
  (Object.keys(operations) as OperationId[]).map((id) => [
    `${operations[id].method} ${operations[id].path}`,
    { id, scope: operations[id].scope, validate: validatorOf(id), handle: handlers[id] },
  ]),
)

const server = createServer((request, response) => {
  const trace = startTrace()
  answer(request, trace).then(
    ({ status, headers, body }) => send(response, trace, status, headers, 'application/json', body),
    (error) => {
      const problem = problemOf(error)
      const { headers = {} } = problem.extra
      send(
        response,
        trace,
        problem.status,
        headers,
        'application/problem+json',
        problem.body(trace.requestId),
      )
    },
  )
})

async function answer(request: IncomingMessage, trace: Trace): Promise<Answer> {
  const { method, url = '', headers } = request
  const [path = '', search = ''] = url.split('?', 2)
  const route = routes.get(`${method} ${path}`)
  if (!route) throw new Problem('not-found', 'This path does not exist.')
  trace.operation = route.id
  const caller = callerFor(headers.authorization)
  trace.organisation = caller.organisation
  requireScope(caller, route.scope)
  const body = method === 'GET' ? undefined : await readJson(request)
  const query: Record<string, unknown> = splitStatus({ ...parseQuery(search) })
  route.validate({ query, headers, body })
  return route.handle({ caller, query, headers, body })
}

/** Verified tokens until they expire, the milliseconds of expiry beside each. */
const verified = new Map<string, { readonly caller: Caller; readonly expires: number }>()

function callerFor(authorization: string | undefined): Caller {
  if (!authorization?.startsWith('Bearer ')) throw noToken()
  const token = authorization.slice('Bearer '.length)
  const known = verified.get(token)
  if (known && known.expires > Date.now()) return known.caller
  const claims = claimsOf(token)
  const caller = callerOf(claims)
  if (verified.size >= 1000) verified.clear()
  verified.set(token, { caller, expires: Number(claims.exp) * 1000 })
  return caller
}

function claimsOf(token: string): Record<string, unknown> {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
  const signed = Buffer.from(`${header}.${payload}`)
  const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  try {
    const claims = read(payload)
    const isTrusted =
      read(header).alg === algorithm &&
      verify('sha256', signed, key, Buffer.from(signature, 'base64url')) &&
      claims.iss === issuer &&
      claims.aud === audience &&
      claims.exp * 1000 > Date.now()
    if (isTrusted) return claims
  } catch {
    // What cannot be read is refused like what is not signed.
  }
  throw invalidToken()
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(request.headers['content-type'] ?? '')) {
    throw unsupportedMediaType()
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    throw malformedJson()
  }
}

function send(
  response: ServerResponse,
  trace: Trace,
  status: number,
  headers: Readonly<Record<string, string>>,
  type: string,
  body: object | undefined,
): void {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const ofBody = text === undefined ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) }
  response.writeHead(status, { ...standardHeaders(trace.requestId), ...ofBody, ...headers }).end(text)
  endTrace(trace, response.req.method ?? '', status)
}

server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port))
