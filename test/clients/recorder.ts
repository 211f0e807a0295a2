/** A server between the generated client and the service, which records what the client really sends. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** One request of the client with its response. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** The request body as JSON, or undefined if there is none. */
  readonly sent: unknown
  readonly status: number
  /** The response body as JSON, or undefined if there is none. */
  readonly received: unknown
}

export interface Recorder {
  readonly address: string
  readonly exchanges: readonly Exchange[]
  readonly close: () => void
}

const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))

/**
 * Passes every request to the service as it is. Only `/openapi.json` is answered here, with the document that
 * the clients are to be generated from.
 *
 * @param service the address of the service, or undefined if only the document is needed
 */
export async function record(document: string, service?: string): Promise<Recorder> {
  const exchanges: Exchange[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '' } = incoming
    if (url === '/openapi.json') {
      outgoing.setHeader('Content-Type', 'application/json').end(document)
      return
    }
    const sent = await buffer(incoming)
    const passed = request(new URL(url, service), { method, headers: incoming.rawHeaders })
    passed.end(sent)
    const [answer] = (await once(passed, 'response')) as [IncomingMessage]
    const received = await buffer(answer)
    const { pathname: path, searchParams: query } = new URL(url, service)
    const status = answer.statusCode ?? 0
    exchanges.push({ method, path, query, sent: parsed(`${sent}`), status, received: parsed(`${received}`) })
    outgoing.writeHead(status, answer.rawHeaders).end(received)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    exchanges,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
