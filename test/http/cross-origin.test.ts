/** Requests from pages of other origins, as a browser sends them (Fetch standard, CORS protocol). */
import { describe, expect, test } from 'vitest'
import { coordinator, listPath, patientsPath, testApi, tokenFor } from '../support/api.ts'
import { ask } from '../support/judged.ts'

const app = 'https://app.example'
const { app: closed } = await testApi()
const open = await testApi(undefined, { corsOrigins: [app, 'http://localhost:5173'] })
const { app: anybody } = await testApi(undefined, { corsOrigins: ['*'] })

const preflight = (path: string, method: string, origin = app, target = open.app) =>
  target.request(path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'authorization, content-type, if-match',
    },
  })

/** The check of responses ignores headers that are only for browsers. */
const call = (target: typeof closed, path: string, init: RequestInit) =>
  ask(target, path, init, /^access-control-|^vary$/)

const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin')
const list = (answer: Response, name: string) =>
  (answer.headers.get(name) ?? '').split(', ').map((each) => each.toLowerCase())

describe('without a setting', () => {
  test('no other origin may send requests', async () => {
    expect(allowed(await preflight(patientsPath, 'PUT', app, closed))).toBeNull()
    expect(allowed(await call(closed, listPath, { headers: { Origin: app } }))).toBeNull()
  })
})

describe('an origin that the settings name', () => {
  test('may use every method of the path and every header of the contract', async () => {
    const answer = await preflight(patientsPath, 'PUT')
    expect(answer.status).toBe(204)
    expect(allowed(answer)).toBe(app)
    expect(list(answer, 'access-control-allow-methods')).toEqual(['get', 'head', 'options', 'post', 'put'])
    expect(list(answer, 'access-control-allow-headers')).toEqual(
      expect.arrayContaining([
        'authorization',
        'content-type',
        'idempotency-key',
        'if-match',
        'if-none-match',
      ]),
    )
    expect(answer.headers.get('vary')).toMatch(/Origin/)
    const { headers } = await preflight('/api/v4/lims/patients/P000001032', 'PATCH')
    expect(headers.get('access-control-allow-methods')).toContain('PATCH')
  })

  test('may read responses, including error responses, and their headers', async () => {
    const token = await tokenFor(coordinator, open.clock)
    for (const headers of [{ Authorization: `Bearer ${token}` }, { Authorization: '' }]) {
      const answer = await call(open.app, listPath, { headers: { Origin: app, ...headers } })
      expect(allowed(answer)).toBe(app)
      expect(answer.headers.get('vary')).toMatch(/Origin/)
      expect(list(answer, 'access-control-expose-headers')).toEqual(
        expect.arrayContaining(['etag', 'location', 'retry-after', 'www-authenticate', 'allow']),
      )
    }
    expect(allowed(await call(open.app, '/nowhere', { headers: { Origin: app } }))).toBe(app)
    expect(allowed(await call(open.app, '/openapi.json', { headers: { Origin: app } }))).toBe(app)
  })

  test('gets no credentials of the browser: the page sends the token', async () => {
    const answer = await preflight(patientsPath, 'PUT')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

test.each(['https://other.example', 'https://app.example.other.example', 'null', 'http://app.example'])(
  'the origin %s, which is not in the settings, may not send requests',
  async (origin) => {
    expect(allowed(await preflight(patientsPath, 'PUT', origin))).toBeNull()
    const answer = await call(open.app, listPath, { headers: { Origin: origin } })
    expect(allowed(answer)).toBeNull()
    // A cache must not return this response to a page of an allowed origin.
    expect(answer.headers.get('vary')).toMatch(/Origin/)
  },
)

test('a star allows every origin', async () => {
  expect(allowed(await preflight(patientsPath, 'POST', 'https://other.example', anybody))).toBe('*')
  expect(allowed(await call(anybody, listPath, { headers: { Origin: 'null' } }))).toBe('*')
})

test('OPTIONS without a preflight returns the methods of the path, as it does without the setting', async () => {
  for (const target of [closed, open.app]) {
    const answer = await call(target, patientsPath, { method: 'OPTIONS', headers: { Origin: app } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST, PUT'])
  }
})

test('a preflight for an unknown path is 404', async () => {
  expect((await preflight('/nowhere', 'GET')).status).toBe(404)
})
