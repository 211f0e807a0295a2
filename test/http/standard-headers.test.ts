import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addStandardHeaders } from '../../src/http/standard-headers.ts'
import { listPath, testApi } from '../support/api.ts'

const headersOf = ({ headers }: Response) => [
  headers.get('cache-control'),
  headers.get('x-content-type-options'),
]

test.each([
  ['a page', 'GET', '/', 200],
  ['an unknown path', 'GET', '/nothing', 404],
  ['another method', 'DELETE', listPath, 405],
  ['no token', 'GET', listPath, 401],
  ['OPTIONS', 'OPTIONS', listPath, 204],
])(
  '%s: the response is not for caches and has the media type that it names',
  async (_what, method, path, status) => {
    const { app } = await testApi()
    const response = await app.request(path, { method })
    expect([response.status, ...headersOf(response)]).toEqual([status, 'no-store', 'nosniff'])
  },
)

test('a response that says itself how long it may be stored keeps what it says', async () => {
  const app = new Hono().use(addStandardHeaders)
  app.get('/', (c) => c.body('', 200, { 'Cache-Control': 'public, max-age=60' }))
  expect(headersOf(await app.request('/'))).toEqual(['public, max-age=60', 'nosniff'])
})
