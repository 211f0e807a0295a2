/** When a request is sent again. Time is injected: no test waits. */
import { beforeEach, describe, expect, test } from 'vitest'
import { idempotencyKeys, type RetryOptions, retrying } from '../../client/index.ts'
import { waitFor } from '../../client/wait.ts'
import { Unavailable } from '../../src/problems/unavailable.ts'
import { minimal, type TestApi, testApi } from '../support/api.ts'
import { clientOf } from './in-memory.ts'

type Step = Response | Error | undefined

const ofService = (type: string, retryAfter: string) =>
  new Response(JSON.stringify({ type, status: 503 }), {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', ...(retryAfter && { 'Retry-After': retryAfter }) },
  })
const unavailable = (retryAfter = '2') => ofService('/problems/unavailable', retryAfter)
const unknown = () => ofService('/problems/result-unknown', '2')
const ofProxy = (status: number, retryAfter = '2') =>
  new Response('<html>', { status, headers: { 'Retry-After': retryAfter } })
const broken = () => new TypeError('fetch failed')

const patientsUrl = 'http://127.0.0.1/api/v2/patients'
const get = () => new Request(patientsUrl)
const post = (headers: Record<string, string> = {}) =>
  new Request(patientsUrl, { method: 'POST', body: '{"a":1}', headers })
const put = () => new Request(patientsUrl, { method: 'PUT', body: '{"a":1}' })

/** Sends a request through a network that takes these steps and then answers with 200. */
async function sent(request: Request, steps: Step[], options: RetryOptions = {}) {
  const bodies: string[] = []
  const waits: number[] = []
  const send = retrying({
    fetch: async (each) => {
      bodies.push(await each.text())
      const step = steps.shift()
      if (step instanceof Error) throw step
      return step ?? new Response('done')
    },
    wait: async (seconds) => void waits.push(seconds),
    ...options,
  })
  const result = await send(request).then(
    async (response) => `${response.status} ${await response.text()}`,
    (error: unknown) => String(error),
  )
  return { result, bodies, waits }
}

describe('503 and 429', () => {
  test('wait as long as Retry-After says, and send the same request again', async () => {
    const { result, bodies, waits } = await sent(post(), [unavailable('2'), unavailable('7')])
    expect([result, waits]).toEqual(['200 done', [2, 7]])
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
  })

  test('Retry-After can be a date', async () => {
    const now = () => new Date('2026-01-15T09:30:00.500Z')
    const date = 'Thu, 15 Jan 2026 09:30:04 GMT'
    expect((await sent(get(), [unavailable(date)], { now })).waits).toEqual([3.5])
    const past = 'Thu, 15 Jan 2026 09:29:00 GMT'
    expect((await sent(get(), [unavailable(past)], { now })).waits).toEqual([0])
  })

  test.each<[what: string, request: Request, step: Response, isRepeated: boolean]>([
    ['503 of the service, which stored nothing', post(), unavailable(), true],
    ['503 of the service, which may have stored it', post(), unknown(), false],
    [
      '503 of the service, which may have stored it once for this key',
      post({ 'Idempotency-Key': 'a' }),
      unknown(),
      true,
    ],
    ['503 of a proxy, to a request that changes nothing', get(), ofProxy(503), true],
    ['503 of a proxy, to a request with a key', post({ 'Idempotency-Key': 'a' }), ofProxy(503), true],
    ['503 of a proxy, to a request that could be carried out twice', post(), ofProxy(503), false],
    ['503 of a proxy, to an update', put(), ofProxy(503), false],
    ['429, which is sent before anything is done', post(), ofProxy(429), true],
    ['503 without Retry-After', get(), unavailable(''), false],
    ['503 with a Retry-After that cannot be read', get(), unavailable('soon'), false],
    ['500', get(), ofProxy(500), false],
    ['404', get(), ofProxy(404), false],
  ])('%s', async (_what, request, step, isRepeated) => {
    const { bodies, result } = await sent(request, [step])
    expect(bodies).toHaveLength(isRepeated ? 2 : 1)
    expect(result.startsWith(isRepeated ? '200' : String(step.status))).toBe(true)
  })

  test('the last response is returned and can be read', async () => {
    const { result, waits } = await sent(
      get(),
      Array.from({ length: 9 }, () => unavailable()),
    )
    expect(result).toBe('503 {"type":"/problems/unavailable","status":503}')
    expect(waits).toEqual([2, 2, 2])
    expect((await sent(get(), [unavailable(), unavailable()], { attempts: 2 })).waits).toEqual([2])
    expect((await sent(get(), [unavailable()], { attempts: 1 })).waits).toEqual([])
  })

  test('a response that is not returned frees its connection', async () => {
    const cancelled: string[] = []
    const body = (name: string) => new ReadableStream({ cancel: () => void cancelled.push(name) })
    const headers = { 'Retry-After': '2' }
    const steps = [1, 2].map((count) => new Response(body(`response ${count}`), { status: 429, headers }))
    await sent(get(), steps, { attempts: 3 })
    expect(cancelled).toEqual(['response 1', 'response 2'])
  })

  test('a longer wait than allowed is not waited for', async () => {
    expect((await sent(get(), [unavailable('61')])).waits).toEqual([])
    expect((await sent(get(), [unavailable('60')])).waits).toEqual([60])
    expect((await sent(get(), [unavailable('4')], { longestWait: 3 })).waits).toEqual([])
  })
})

describe('a broken connection', () => {
  test.each<[what: string, request: Request, isRepeated: boolean]>([
    ['of a request that changes nothing', get(), true],
    ['of a request with a key', post({ 'Idempotency-Key': 'a' }), true],
    ['of a request that could be carried out twice', post(), false],
    ['of an update', put(), false],
  ])('%s', async (_what, request, isRepeated) => {
    const { result, waits } = await sent(request, [broken()])
    expect([result, waits]).toEqual(isRepeated ? ['200 done', [1]] : ['TypeError: fetch failed', []])
  })

  test('the waits double, and the last failure is thrown', async () => {
    const { result, waits } = await sent(get(), Array.from({ length: 9 }, broken), {
      attempts: 5,
      longestWait: 6,
    })
    expect([result, waits]).toEqual(['TypeError: fetch failed', [1, 2, 4, 6]])
  })

  test('an aborted request is not sent again', async () => {
    const { result, bodies } = await sent(get(), [new DOMException('Aborted.', 'AbortError')])
    expect([result, bodies]).toEqual(['AbortError: Aborted.', ['']])
  })
})

describe('a wait', () => {
  test('ends when the request is aborted', async () => {
    const controller = new AbortController()
    const aLongTime = 3600
    const waiting = waitFor(aLongTime, controller.signal)
    controller.abort(new Error('The page was left.'))
    await expect(waiting).rejects.toThrow('The page was left.')
    await expect(waitFor(aLongTime, controller.signal)).rejects.toThrow('The page was left.')
  })

  test('passes the signal of the request on', async () => {
    const controller = new AbortController()
    const send = retrying({ fetch: async () => unavailable('9'), longestWait: 9 })
    const waiting = send(new Request(patientsUrl, { signal: controller.signal }))
    controller.abort(new Error('The page was left.'))
    await expect(waiting).rejects.toThrow('The page was left.')
  })

  test('ends by itself', async () => {
    const { signal } = new AbortController()
    await expect(waitFor(0, signal)).resolves.toBeUndefined()
  })
})

describe('with the service', () => {
  let api: TestApi
  beforeEach(async () => {
    api = await testApi()
  })

  test('a patient is created once, although the connection breaks after the request was processed', async () => {
    let isLost = true
    const { client, arrived } = await clientOf(api, {
      through: (send) =>
        retrying({
          wait: async () => undefined,
          fetch: async (request) => {
            const response = await send(request)
            if (!isLost) return response
            isLost = false
            throw broken()
          },
        }),
    })
    client.use(idempotencyKeys())
    const { data } = await client.POST('/api/v2/patients', { body: minimal })
    const [first, again] = arrived.map((request) => request.headers.get('Idempotency-Key'))
    expect(again).toBe(first)
    expect(arrived).toHaveLength(2)
    const list = await client.GET('/api/v2/patients/list')
    expect(list.data?.patients.map(({ wmdaId }) => wmdaId)).toEqual([data?.wmdaId])
  })

  test('a request is repeated until the database of the service is available', async () => {
    const { store } = await testApi()
    let isAway = true
    const reject = () => Promise.reject(new Unavailable('SQLITE_BUSY'))
    const recovering = await testApi({
      ...store,
      get transaction() {
        return isAway ? reject : store.transaction
      },
    })
    const waits: number[] = []
    const { client, arrived } = await clientOf(recovering, {
      through: (fetch) =>
        retrying({
          fetch,
          wait: async (seconds) => {
            waits.push(seconds)
            isAway = waits.length < 2
          },
        }),
    })
    // The request has no key. The service says that nothing was stored, so it is safe to send it again.
    const { data } = await client.POST('/api/v2/patients', { body: minimal })
    expect([waits, arrived.length, data?.wmdaId]).toEqual([[2, 2], 3, 100001])
  })
})
