import { expect, test } from 'vitest'
import { coordinator, listPath, patientsPath, testApi, tokenFor } from '../support/api.ts'
import { ask } from '../support/judged.ts'

const api = await testApi()
const broken = await testApi()
await broken.store.close()
const token = await tokenFor(coordinator, api.clock)
const authorised = { Authorization: `Bearer ${token}` }

test.each([
  ['a response', api, listPath, { headers: authorised }],
  ['an error before the handler', api, listPath, {}],
  ['an error of the handler', api, `${patientsPath}?wmdaId=999999`, { headers: authorised }],
  ['an unknown path', api, '/nowhere', {}],
  ['an unsupported method', api, listPath, { method: 'DELETE' }],
  ['OPTIONS', api, listPath, { method: 'OPTIONS' }],
  ['HEAD', api, listPath, { method: 'HEAD', headers: authorised }],
  ['an unexpected error', broken, listPath, { headers: authorised }],
  ['health', api, '/health/live', {}],
  ['an unknown kind of problem', api, '/problems/nothing', {}],
  ['the front page with the present state', api, '/', {}],
] as const)(
  '%s must not be stored by caches, browsers must not guess its media type, and it identifies the request',
  async (_what, { app }, path, request) => {
    const { headers } = await ask(app, path, request)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toMatch(/^00000000-0000-4000-8000-[0-9]{12}$/)
  },
)

test.each(['/reference', '/openapi.json', '/openapi.yaml', '/problems/not-found'])(
  'the public document %s may be cached, but browsers must not guess its media type',
  async (path) => {
    const { headers } = await ask(api.app, path)
    expect(headers.get('cache-control')).toBe('public, max-age=300')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test.each([
  ['a UUID', '018f2c3a-0000-7000-8000-00000000002a'],
  ['a UUID in capitals', '018F2C3A-0000-7000-8000-00000000002A'],
  ['a UUID without hyphens, as proxies write it', '018f2c3a00007000800000000000002a'],
])('the X-Request-Id of a request is used if it is %s', async (_what, sent) => {
  const id = '018f2c3a-0000-7000-8000-00000000002a'
  const headers = { ...authorised, 'X-Request-Id': sent }
  const listed = await ask(api.app, listPath, { headers })
  expect([listed.status, listed.headers.get('x-request-id')]).toEqual([200, id])
  expect(JSON.parse(api.logged.at(-1) ?? '')).toMatchObject({ request: id, status: 200 })
  const refused = await ask(api.app, `${listPath}?limit=0`, { headers })
  expect(refused.headers.get('x-request-id')).toBe(id)
  expect(await refused.json()).toMatchObject({ instance: `urn:uuid:${id}` })
})

test.each(['', 'SYNTHETIC-NAME', '69391234P', '018f2c3a-0000-7000-8000-00000000002', `${'0'.repeat(32)}0`])(
  'an X-Request-Id of another form, such as "%s", is replaced and never logged',
  async (sent) => {
    const response = await ask(api.app, listPath, { headers: { ...authorised, 'X-Request-Id': sent } })
    const id = response.headers.get('x-request-id')
    expect(id).toMatch(/^00000000-0000-4000-8000-[0-9]{12}$/)
    const line = api.logged.at(-1) ?? ''
    expect(JSON.parse(line).request).toBe(id)
    if (sent !== '') expect(line).not.toContain(sent)
  },
)

test('a public document has no identifier of one request, because caches give it to others', async () => {
  expect((await ask(api.app, '/openapi.json')).headers.has('x-request-id')).toBe(false)
})
