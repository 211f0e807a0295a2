/**
 * Responses to messages that never reach the app, because they are not valid HTTP requests or take too long to arrive.
 * They are also problem details, but belong to no operation. The guide on errors describes them.
 */
import { randomUUID } from 'node:crypto'
import { type ServerResponse, STATUS_CODES } from 'node:http'
import { RequestError } from '@hono/node-server'
import { internalError, type ProblemAnswer, problem } from '../problems/problem.ts'
import { problemResponse } from './problem-response.ts'

const malformed = () =>
  problem('malformed-request', 'The message is not a valid HTTP/1.1 request. It was not processed.')

/** The response for each error code of Node's HTTP parser. Every other code is a malformed request. */
const refusals: Readonly<Record<string, () => ProblemAnswer>> = {
  HPE_HEADER_OVERFLOW: () =>
    problem('header-fields-too-large', 'The request line and the headers together are too large.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () =>
    problem('content-too-large', 'The chunk extensions of the request body are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: () =>
    problem('request-timeout', 'The complete request was not received in time.'),
}

const response = (answer: ProblemAnswer): Response =>
  problemResponse(answer, randomUUID(), { Connection: 'close' })

/** The response to a message that the parser rejects, as written to the socket. */
export async function rawRefusal({ code = '' }: Partial<NodeJS.ErrnoException>): Promise<string> {
  const { status, headers, body } = await parts(response((refusals[code] ?? malformed)()))
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}

/** Responds to a request with a header Expect other than 100-continue (RFC 9110, section 10.1.1). */
export const expectationFailed = (outgoing: ServerResponse): Promise<void> =>
  send(problem('expectation-failed', 'The `Expect` header has an unsupported value.'), outgoing)

/** Responds to a request that does not have exactly one Host. */
export const refuseHost = (outgoing: ServerResponse): Promise<void> => send(malformed(), outgoing)

async function send(answer: ProblemAnswer, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = await parts(response(answer))
  outgoing.writeHead(status, headers).end(body)
}

/** The response if a message cannot be converted to a Request, or if no Response was returned. */
export const errorOutsideTheApp = (error: unknown): Response =>
  response(error instanceof RequestError ? malformed() : internalError())

async function parts(answer: Response) {
  const body = await answer.text()
  const headers = { ...Object.fromEntries(answer.headers), 'content-length': String(Buffer.byteLength(body)) }
  return { status: answer.status, headers, body }
}
