/**
 * Responses to messages that never reach the app, because they are not valid HTTP requests or take too long to arrive.
 * They are problem details too and belong to no operation. The guide on errors describes them.
 */
import { randomUUID } from 'node:crypto'
import { type ServerResponse, STATUS_CODES } from 'node:http'
import { RequestError } from '@hono/node-server'
import { internalError, problemResponse, type Refusal, refuse } from './problems.ts'
import { standardHeaders } from './standard-headers.ts'

const malformed = () =>
  refuse('malformed-request', 'The message is not a valid HTTP/1.1 request. It was not processed.')

/** What Node reports of a message that it cannot read, by its code; every other code is a malformed request. */
const refusals: Readonly<Record<string, () => Refusal>> = {
  HPE_HEADER_OVERFLOW: () =>
    refuse('header-fields-too-large', 'The request line and the headers together are too large.'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () =>
    refuse('content-too-large', 'The chunk extensions of the request body are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: () => refuse('request-timeout', 'The complete request was not received in time.'),
}

const response = (refusal: Refusal): Response =>
  problemResponse(refusal, randomUUID(), { ...standardHeaders, Connection: 'close' })

/** The answer to a message that the parser refuses, as it is written to the socket. */
export async function rawRefusal({ code = '' }: NodeJS.ErrnoException): Promise<string> {
  const { status, headers, body } = await parts(response((refusals[code] ?? malformed)()))
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n')
}

/** Answers a request whose header Expect asks for something else than 100-continue (RFC 9110, section 10.1.1). */
export async function expectationFailed(outgoing: ServerResponse): Promise<void> {
  const refusal = refuse('expectation-failed', 'The `Expect` header has an unsupported value.')
  const { status, headers, body } = await parts(response(refusal))
  outgoing.writeHead(status, headers).end(body)
}

/** The answer where no Request could be made of a message, or no Response came back. */
export const errorOutsideTheApp = (error: unknown): Response =>
  response(error instanceof RequestError ? malformed() : internalError())

async function parts(answer: Response) {
  const body = await answer.text()
  const headers = { ...Object.fromEntries(answer.headers), 'content-length': String(Buffer.byteLength(body)) }
  return { status: answer.status, headers, body }
}
