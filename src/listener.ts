/** The HTTP server under the app: its limits, its responses to messages that are not HTTP requests, and how it stops. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { errorOutsideTheApp, expectationFailed, rawRefusal } from './http/parser-refusals.ts'

/** Limits for every client, with or without a token. Durations are in milliseconds. */
export interface Limits {
  /** Open connections. The server closes further connections immediately. */
  readonly connections: number
  /** Requests on one connection. The server closes the connection after the last one. */
  readonly requestsPerConnection: number
  /** Requests that are sent on one connection before the first response. With more, the connection is closed. */
  readonly pipelinedRequests: number
  /** Bytes of the request line and all headers. With more, the response is 431. */
  readonly headerBytes: number
  /** Time for all headers, and for the whole request, to arrive. After that, the response is 408. */
  readonly headersTimeout: number
  readonly requestTimeout: number
  /** How long a connection stays open between two requests. */
  readonly keepAliveTimeout: number
  /** How often the server looks for connections that exceed these times. */
  readonly checkInterval: number
}

export const usualLimits: Limits = {
  connections: 2_000,
  requestsPerConnection: 10_000,
  pipelinedRequests: 16,
  headerBytes: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  checkInterval: 1_000,
}

/** While the service stops, idle connections may send one more request for this time, in milliseconds. */
const lastRequests = 1_000

/** While the service stops, requests in progress have this time to finish, in milliseconds. */
const patience = 10_000

export interface Listener {
  /** Where the service is, for example http://127.0.0.1:8080. */
  readonly address: string
  /** Accepts no new connections, lets requests in progress finish, and closes idle connections. */
  stop(): Promise<void>
}

/** @throws when the address cannot be used */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { host, port }: { readonly host: string; readonly port: number },
  limits: Limits = usualLimits,
): Promise<Listener> {
  const underWay = new Map<Socket, Set<ServerResponse>>()
  const served = new WeakMap<Socket, number>()
  let isStopping = false
  const answer = getRequestListener(fetch, { errorHandler: errorOutsideTheApp }) as RequestListener

  const take: RequestListener = (request, response) => {
    const { socket } = request
    const responses = underWay.get(socket) ?? new Set()
    if (responses.size >= limits.pipelinedRequests) {
      socket.destroy()
      return
    }
    underWay.set(socket, responses.add(response))
    response.once('close', () => {
      responses.delete(response)
      if (responses.size === 0) underWay.delete(socket)
    })
    const count = (served.get(socket) ?? 0) + 1
    served.set(socket, count)
    if (isStopping || count >= limits.requestsPerConnection) response.shouldKeepAlive = false
    answer(request, response)
  }

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: limits.checkInterval,
      // A request without Host gets the same problem details as every other malformed request.
      requireHostHeader: false,
    },
    take,
  )
  server.maxConnections = limits.connections
  // Node would silently drop headers beyond a count. Their total size is limited already.
  server.maxHeadersCount = 0
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    void expectationFailed(response)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const pending = [...(underWay.get(socket) ?? [])]
    // The error belongs to a later message. The requests that were read completely get their responses first.
    if (pending.length > 0 && pending.every(({ req }) => req.complete)) {
      for (const response of pending) if (!response.headersSent) response.shouldKeepAlive = false
      return
    }
    const isAnswering = pending.some(({ headersSent }) => headersSent)
    if (!socket.writable || isAnswering || error.code === 'ECONNRESET') socket.destroy(error)
    else void rawRefusal(error).then((text) => socket.end(text, () => socket.destroy()))
  })

  const { port: taken } = await listening(server, host, port)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${name}:${taken}`,
    async stop() {
      isStopping = true
      for (const response of [...underWay.values()].flatMap((responses) => [...responses])) {
        if (!response.headersSent) response.shouldKeepAlive = false
      }
      // Server.close of node:http closes idle connections immediately, and requests already on their way get no response.
      const closed = new Promise((done) => NetServer.prototype.close.call(server, done))
      const idle = setTimeout(() => server.closeIdleConnections(), lastRequests)
      const cut = setTimeout(() => server.closeAllConnections(), patience)
      await closed
      clearTimeout(idle)
      clearTimeout(cut)
    },
  }
}

const listening = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
