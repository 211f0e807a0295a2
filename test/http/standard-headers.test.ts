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
] as const)(
  '%s must not be stored by caches, and browsers must not guess its media type',
  async (_what, { app }, path, request) => {
    const { headers } = await ask(app, path, request)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test.each(['/', '/openapi.json', '/openapi.yaml', '/problems/not-found'])(
  'the public document %s may be cached, but browsers must not guess its media type',
  async (path) => {
    const { headers } = await ask(api.app, path)
    expect(headers.get('cache-control')).toBe('public, max-age=300')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  },
)
