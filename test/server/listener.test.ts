/** Behaviour below the app: limits of connections, messages that are not valid requests, and a stop. */
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { publicDocument } from '../../src/pages/document.ts'
import { type Limits, type Listener, listen, usualLimits } from '../../src/server/listener.ts'
import { minimal, patientsPath } from '../support/api.ts'
import { validatorOf } from '../support/document.ts'
import { developmentToken, scratchFolder, startService } from '../support/process.ts'

let listener: Listener | undefined
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await listener?.stop()
  listener = undefined
})

async function start(
  limits: Partial<Limits> = {},
  answer: () => Promise<Response> = async () => new Response('ok'),
) {
  listener = await listen(answer, { host: '127.0.0.1', port: 0 }, { ...usualLimits, ...limits })
  return Number(new URL(listener.address).port)
}

function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  sockets.push(socket)
  return socket
}

/** All data that are received until the connection is closed. */
async function exchange(port: number, message: string): Promise<string> {
  const socket = open(port)
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.write(message)
  await once(socket, 'close')
  return received
}

/** More than the maximum duration of a test, in milliseconds. */
const never = 600_000

/** More than the buffers of both ends of a connection can hold. */
const large = 'x'.repeat(50_000_000)

function problemIn(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const problem = JSON.parse(body)
  expect(validatorOf('Problem')(problem)).toBe(true)
  expect(head).toMatch(/^content-type: application\/problem\+json$/im)
  expect(head).toMatch(/^cache-control: no-store$/im)
  expect(head).toMatch(/^x-content-type-options: nosniff$/im)
  expect(Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1])).toBe(problem.status)
  return problem.type
}

describe('messages that are not valid requests get problem details', () => {
  const filled = (length: number) => 'x'.repeat(length)
  test.each([
    ['a message that is not HTTP', 'hello\r\n\r\n', 'malformed-request'],
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 'malformed-request'],
    ['an invalid Host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 'malformed-request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      'malformed-request',
    ],
    [
      'headers that are too large',
      `GET / HTTP/1.1\r\nHost: x\r\nA: ${filled(17_000)}\r\n\r\n`,
      'header-fields-too-large',
    ],
    [
      'an address that is too long',
      `GET /${filled(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      'header-fields-too-large',
    ],
    [
      'chunk extensions that are too large',
      `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;${filled(17_000)}\r\n`,
      'content-too-large',
    ],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n', 'malformed-request'],
    ['a request for a tunnel', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', 'malformed-request'],
    ['another expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n', 'expectation-failed'],
  ])('%s', async (_what, message, type) => {
    const port = await start({}, () => new Promise(() => {}))
    expect(problemIn(await exchange(port, message))).toBe(`/problems/${type}`)
  })

  test('an invalid message after a valid request does not replace its response', async () => {
    let answer: (() => void) | undefined
    const port = await start(
      {},
      () =>
        new Promise((resolve) => {
          answer = () => resolve(new Response('stored', { status: 201 }))
        }),
    )
    const received = exchange(port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n1garbage\r\n\r\n')
    // Both messages arrive together, so the second has been read when the first reaches the app.
    while (!answer) await new Promise((resolve) => setImmediate(resolve))
    answer()
    expect(await received).toMatch(/^HTTP\/1\.1 201 Created[\s\S]*Connection: close[\s\S]*stored$/)
  })

  test('a request for a tunnel whose client disconnects causes no error', async () => {
    const port = await start()
    for (let count = 0; count < 20; count++) {
      const socket = open(port)
      await once(socket, 'connect')
      socket.write('CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', () => socket.resetAndDestroy())
      await once(socket, 'close')
    }
    expect(await exchange(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 OK/)
  })

  test('HTTP/1.0 has no Host', async () => {
    const port = await start()
    expect(await exchange(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 OK[\s\S]*ok$/)
  })

  test('a request whose headers do not arrive in time', async () => {
    const port = await start({ headersTimeout: 50, checkInterval: 10 })
    expect(problemIn(await exchange(port, 'GET / HTTP/1.1\r\nHost:'))).toBe('/problems/request-timeout')
  })

  test('a request whose body does not arrive in time', async () => {
    const port = await start(
      { headersTimeout: 50, requestTimeout: 100, checkInterval: 10 },
      () => new Promise(() => {}),
    )
    const message = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{'
    expect(problemIn(await exchange(port, message))).toBe('/problems/request-timeout')
  })
})

describe('the resources of a client are limited', () => {
  test('the default limits give a slow client seconds and not minutes', () => {
    expect(usualLimits.headersTimeout).toBeLessThanOrEqual(10_000)
    expect(usualLimits.requestTimeout).toBeLessThanOrEqual(30_000)
    expect(usualLimits.headerBytes).toBe(16 * 1024)
  })

  test('requests that are sent before the responses are limited for each connection', async () => {
    let calls = 0
    const port = await start({ pipelinedRequests: 16 }, () => {
      calls++
      return new Promise(() => {})
    })
    expect(await exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_000))).toBe('')
    expect(calls).toBe(16)
  })

  test('however many clients request a document without reading it, there is one copy of it', async () => {
    const size = 3_000_000
    const app = new Hono().get('/', publicDocument('x'.repeat(size), { 'Content-Type': 'text/plain' }))
    listener = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
    const { address } = listener
    const read = async () => (await (await fetch(address)).text()).length
    expect(await read()).toBe(size)
    const taken = () => {
      const { external, heapUsed } = process.memoryUsage()
      return external + heapUsed
    }
    const before = taken()
    const connections = 60
    for (let count = 0; count < connections; count++) {
      const socket = open(Number(new URL(address).port))
      socket.pause()
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(usualLimits.pipelinedRequests))
    }
    // By then all of those requests have been accepted.
    for (let count = 0; count < 3; count++) expect(await read()).toBe(size)
    expect(taken() - before).toBeLessThan((connections * size) / 2)
  })

  test('the size of the headers is limited by the setting', async () => {
    const port = await start({ headerBytes: 1_000 })
    const message = `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(1_100)}\r\n\r\n`
    expect(problemIn(await exchange(port, message))).toBe('/problems/header-fields-too-large')
  })

  test('a connection is closed after a number of requests', async () => {
    const port = await start({ requestsPerConnection: 3 })
    const socket = open(port)
    for (const expected of [/keep-alive/i, /keep-alive/i, /Connection: close/]) {
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      const [answer] = await once(socket, 'data')
      expect(String(answer)).toMatch(expected)
    }
    await once(socket, 'close')
  })

  test('a client that does not read its response does not block others permanently', async () => {
    const port = await start({ connections: 1, responseTimeout: 50 }, async () => new Response(large))
    const silent = open(port)
    silent.pause()
    silent.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(silent, 'connect')
    const message = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
    let received = ''
    while (received === '') received = await exchange(port, message)
    expect(received).toMatch(/^HTTP\/1.1 200 OK/)
  })

  test('connections beyond the limit are closed', async () => {
    const port = await start({ connections: 2 })
    const first = [open(port), open(port)]
    for (const socket of first) {
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      await once(socket, 'data')
    }
    expect(await exchange(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('')
  })
})

describe('the service', () => {
  test('does not log a client disconnect as a server error', async () => {
    const folder = scratchFolder()
    const service = await startService(folder.path, { LOG_LEVEL: 'info' })
    const token = await developmentToken(folder.path, '--organisation', '6939')
    const { port } = new URL(service.address)
    const head = `POST /api/v2/patients HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`
    for (const rest of [
      'Content-Length: 5000\r\nExpect: 100-continue\r\n\r\n',
      'Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n',
    ]) {
      const socket = open(Number(port))
      socket.write(head + rest)
      // 100 Continue shows that the request is being read.
      await once(socket, 'data')
      socket.resetAndDestroy()
    }
    await service.seen(/"status":400[\s\S]*"status":400/)
    expect(service.output()).not.toContain('"level":50')
    await service.end()
    folder.remove()
  })
})

describe('a stop', () => {
  /** The requests to a server that have no response yet, oldest first. */
  const waiting: (() => void)[] = []
  const later = () => new Promise<Response>((resolve) => waiting.push(() => resolve(new Response('ok'))))
  const asked = async (count: number) => {
    while (waiting.length < count) await new Promise((resolve) => setImmediate(resolve))
  }
  const ask = (socket: Socket) => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  const lastAnswer = /^HTTP\/1.1 200 OK[\s\S]*Connection: close/
  afterEach(() => waiting.splice(0))

  test('answers requests on open and on new connections, and then rejects further connections', async () => {
    const port = await start({}, later)
    const [busy, idle, late] = [open(port), open(port), open(port)]
    ask(idle)
    await asked(1)
    waiting[0]?.()
    expect(String((await once(idle, 'data'))[0])).toMatch(/Connection: keep-alive/i)
    ask(busy)
    await asked(2)

    const stopped = listener?.stop()
    listener = undefined
    ask(idle)
    ask(late)
    await asked(4)
    const answers = [busy, idle, late].map((socket) => once(socket, 'data'))
    for (const answer of waiting) answer()
    for (const [answer] of await Promise.all(answers)) expect(String(answer)).toMatch(lastAnswer)
    await stopped
    expect((await once(open(port), 'error'))[0]).toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('does not wait for idle connections', async () => {
    const port = await start({ headersTimeout: never, requestTimeout: never, stopPatience: never })
    const [silent, half] = [open(port), open(port)]
    half.write('GET / HTT')
    await Promise.all([once(silent, 'connect'), once(half, 'connect')])
    await listener?.stop()
    listener = undefined
  })

  test('lets a slow client read the whole response', async () => {
    const times = { keepAliveTimeout: never, stopWindow: 10, stopPatience: never }
    const port = await start(times, async () => new Response(large))
    const reader = open(port)
    let length = 0
    ask(reader)
    await once(reader, 'readable')
    const stopped = listener?.stop()
    listener = undefined
    while (await connects(port)) await new Promise((resolve) => setImmediate(resolve))
    reader.on('data', (chunk) => {
      length += chunk.length
    })
    await stopped
    await once(reader, 'close')
    expect(length).toBeGreaterThan(large.length)
  })

  test('disconnects a client that stops reading, after a time limit', async () => {
    const port = await start({ stopWindow: 10, stopPatience: 50 }, async () => new Response(large))
    const reader = open(port)
    reader.pause()
    ask(reader)
    await once(reader, 'readable')
    await listener?.stop()
    listener = undefined
  })

  test.each([
    ['keep their connection', true],
    ['open a connection for each request', false],
  ])('leaves no request without a response when clients %s, and ends with 0', async (_what, keepAlive) => {
    const folder = scratchFolder()
    const service = await startService(folder.path)
    const token = await developmentToken(folder.path, '--organisation', '6939')
    const statuses = new Set<number>()
    const ends: string[] = []
    const body = JSON.stringify(minimal)
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    let answered = 0
    let ended: Promise<number | null> | undefined
    /** A client that sends as fast as it can and stops when nobody listens any more. */
    const client = async () => {
      const agent = new Agent({ keepAlive, maxSockets: 1 })
      for (;;) {
        const answer = await new Promise<number | string>((resolve) => {
          request(`${service.address}${patientsPath}`, { agent, method: 'POST', headers }, (response) => {
            response.resume().once('end', () => resolve(response.statusCode ?? 0))
          })
            .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
            .end(body)
        })
        if (typeof answer === 'string') return ends.push(answer)
        statuses.add(answer)
        if (++answered === 200) ended = service.end()
      }
    }
    await Promise.all(Array.from({ length: 16 }, client))
    expect([...statuses]).toEqual([201])
    expect(new Set(ends)).toEqual(new Set(['ECONNREFUSED']))
    expect(await ended).toBe(0)
    folder.remove()
  })

  test('a service that is stopping reports on open connections that it is not ready', async () => {
    const folder = scratchFolder()
    const service = await startService(folder.path)
    const port = Number(new URL(service.address).port)
    const socket = open(port)
    // The request has started, so the connection is not idle when the service is stopped.
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /health/ready HTTP/1.1\r\n')
    await once(socket, 'data')
    const ended = service.end()
    await isStopping(port)
    // An impatient process manager sends the signal twice.
    void service.end()
    socket.write('Host: x\r\n\r\n')
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 503 [\s\S]*STOPPING/)
    expect(await ended).toBe(0)
    folder.remove()
  })
})

/** Resolves as soon as every response of the service closes its connection. */
async function isStopping(port: number): Promise<void> {
  for (;;) {
    const socket = open(port)
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')
    const [answer] = await once(socket, 'data')
    socket.destroy()
    if (/^Connection: close/im.test(String(answer))) return
  }
}

/** Whether a server listens there. */
const connects = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = open(port)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  })
