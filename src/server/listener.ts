/**
 * The HTTP server that runs the app: its limits, its responses to messages that are not valid HTTP, and how it stops.
 */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { errorOutsideTheApp, expectationFailed, rawRefusal, refuseHost } from '../http/parser-problems.ts'
import { connectionsOf, type StopTimes } from './connections.ts'

/** Limits for every client, with or without a token. Durations are in milliseconds. */
export interface Limits extends StopTimes {
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
  /** Time from the headers of a request until its response is sent completely. After that, the connection is closed. */
  readonly responseTimeout: number
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
  responseTimeout: 60_000,
  keepAliveTimeout: 5_000,
  checkInterval: 1_000,
  stopWindow: 1_000,
  stopPatience: 10_000,
}

export interface Listener {
  /** The URL of the service, for example http://127.0.0.1:8080. */
  readonly address: string
  /** Finishes requests in progress and those that arrive in the stop window, then closes all connections. */
  stop(): Promise<void>
}

/** @throws if the address cannot be used */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { host, port }: { readonly host: string; readonly port: number },
  limits: Limits = usualLimits,
): Promise<Listener> {
  const served = new WeakMap<Socket, number>()
  const hono = getRequestListener(fetch, {
    errorHandler: errorOutsideTheApp,
    hostname: hostOfOldClients,
  }) as RequestListener

  const take: RequestListener = (request, response) => {
    const { socket } = request
    if (connections.inProgress(socket).length >= limits.pipelinedRequests) {
      socket.destroy()
      return
    }
    const count = (served.get(socket) ?? 0) + 1
    served.set(socket, count)
    if (count >= limits.requestsPerConnection) response.shouldKeepAlive = false
    const late = setTimeout(() => socket.destroy(), limits.responseTimeout)
    response.once('close', () => clearTimeout(late))
    connections.serve(request, response)
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
  const connections = connectionsOf(server, (request, response) => {
    if (hasOneHost(request)) hono(request, response)
    else void refuseHost(response)
  })
  server.maxConnections = limits.connections
  // Node would silently drop headers beyond a certain number. Their total size is already limited.
  server.maxHeadersCount = 0
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    void expectationFailed(response)
  })
  // The service is not a proxy, so it opens no tunnel (RFC 9110, section 9.3.6).
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => void problem(socket, {}))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const pending = connections.inProgress(socket)
    // The error belongs to a later message. The requests that were read completely get their responses first.
    if (pending.length > 0 && pending.every(({ req }) => req.complete)) {
      for (const response of pending) if (!response.headersSent) response.shouldKeepAlive = false
      return
    }
    const isAnswering = pending.some(({ headersSent }) => headersSent)
    if (!socket.writable || isAnswering || error.code === 'ECONNRESET') socket.destroy(error)
    else void problem(socket, error)
  })

  const { port: taken } = await listening(server, host, port)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    address: `http://${name}:${taken}`,
    stop: () => connections.stop(limits),
  }
}

/** The host in the URL of an HTTP/1.0 request, which has no Host. */
const hostOfOldClients = 'localhost'

/** Whether a request has exactly one Host, as every request since HTTP/1.1 must (RFC 9112, section 3.2). */
function hasOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}

async function problem(socket: Duplex, error: Partial<NodeJS.ErrnoException>): Promise<void> {
  // Node no longer handles errors of a connection that requested a tunnel.
  socket.on('error', () => socket.destroy())
  socket.end(await rawRefusal(error), () => socket.destroy())
}

const listening = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
