/** The connections of a server, their requests in progress, and how a server stops without losing a request. */
import type { RequestListener, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** Durations in milliseconds. */
export interface StopTimes {
  /** How long clients can still send one request, on open and on new connections. */
  readonly stopWindow: number
  /** How long requests in progress have after that to finish. */
  readonly stopPatience: number
}

export interface Connections {
  /** The requests in progress on a connection: their responses have not been sent completely. */
  inProgress(socket: Socket): readonly ServerResponse[]
  /** Serves a request, or holds it until the server no longer accepts connections. */
  serve: RequestListener
  /** Finishes requests in progress, closes all connections and stops listening. */
  stop(times: StopTimes): Promise<void>
}

/** A moment is quiet when no new connection arrives for this time, in milliseconds. */
const quietTime = 50

/** How many times the server waits for a quiet moment before it stops listening. */
const mostLooks = 40

export function connectionsOf(server: Server, answer: RequestListener): Connections {
  const responses = new Map<Socket, Set<ServerResponse>>()
  /** How many connections have been accepted. */
  let accepted = 0
  let isStopping = false
  let isClosed = false
  let held: (() => void)[] | null = null

  server.on('connection', (socket: Socket) => {
    accepted++
    responses.set(socket, new Set())
    socket.once('close', () => responses.delete(socket))
  })

  const inProgress = (socket: Socket) => [...(responses.get(socket) ?? [])]

  /**
   * Waits for a quiet moment. Resolves without one if clients continuously open connections and do not wait for
   * responses.
   */
  async function quiet(): Promise<void> {
    for (let looks = 0; looks < mostLooks; looks++) {
      const before = accepted
      await delay(quietTime)
      if (accepted === before) return
    }
  }

  return {
    inProgress,
    serve(request, response) {
      const { socket } = request
      responses.get(socket)?.add(response)
      response.once('close', () => {
        responses.get(socket)?.delete(response)
        // A response that started before the stop may have kept the connection open.
        if (isClosed && inProgress(socket).length === 0) socket.destroySoon()
      })
      if (isStopping) response.shouldKeepAlive = false
      if (held) held.push(() => answer(request, response))
      else answer(request, response)
    },
    async stop({ stopWindow, stopPatience }) {
      isStopping = true
      for (const response of [...responses.values()].flatMap((each) => [...each])) {
        if (!response.headersSent) response.shouldKeepAlive = false
      }
      if (responses.size > 0) await delay(stopWindow)
      // The kernel resets connections that wait to be accepted when a server stops listening. A client that waits for
      // a response opens no connection, so responses are held until then.
      held = []
      await quiet()
      // Server.close of node:http would also close connections that have just been accepted.
      const closed = new Promise((done) => NetServer.prototype.close.call(server, done))
      isClosed = true
      const release = held
      held = null
      for (const serve of release) serve()
      for (const [socket, { size }] of responses) if (size === 0) socket.destroy()
      const cut = setTimeout(() => {
        for (const socket of responses.keys()) socket.destroy()
      }, stopPatience)
      await closed
      clearTimeout(cut)
    },
  }
}
