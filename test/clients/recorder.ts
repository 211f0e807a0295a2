/** A server between the generated client and the service, which records what the client really sends. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** One request of the client with its response. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** The value of the request body, its text if it is not JSON, or undefined if there is none. */
  readonly sent: unknown
  readonly status: number
  /** The value of the response body, in the same way. */
  readonly received: unknown
}

export interface Recorder {
  readonly address: string
  readonly exchanges: readonly Exchange[]
  readonly close: () => void
}

function contentOf(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * Passes every request to the service as it is. Only `/openapi.json` is answered here, with the document that
 * the clients are to be generated from.
 *
 * @param service the address of the service, or undefined if only the document is needed
 * @param most how many requests are passed. Further connections are closed, so that a program that never finds the
 *   last page of a list ends.
 */
export async function record(document: string, service?: string, most = Infinity): Promise<Recorder> {
  const exchanges: Exchange[] = []
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '' } = incoming
    if (url === '/openapi.json') {
      outgoing.setHeader('Content-Type', 'application/json').end(document)
      return
    }
    if (exchanges.length >= most) throw new Error('The journey has no more steps.')
    const sent = await buffer(incoming)
    const passed = request(new URL(url, service), { method, headers: incoming.rawHeaders })
    passed.end(sent)
    const [answer] = (await once(passed, 'response')) as [IncomingMessage]
    const received = await buffer(answer)
    const { pathname: path, searchParams: query } = new URL(url, service)
    const status = answer.statusCode ?? 0
    exchanges.push({
      method,
      path,
      query,
      sent: contentOf(`${sent}`),
      status,
      received: contentOf(`${received}`),
    })
    outgoing.writeHead(status, answer.rawHeaders).end(received)
  }
  // If the service is gone, the client sees a broken connection and its program fails.
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy())
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
