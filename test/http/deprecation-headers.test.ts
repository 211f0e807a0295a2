/** A deprecated operation says so in every response. No operation is deprecated today, so one is deprecated here. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { announceDeprecation, deprecationHeaders } from '../../src/http/deprecation-headers.ts'
import { coordinator, listPath, patientsPath, testApi, tokenFor } from '../support/api.ts'

// Written by hand: `date -u -d 2026-01-01 +%s` is 1767225600.
const announced = { deprecation: '@1767225600', sunset: 'Thu, 31 Dec 2026 00:00:00 GMT' }
const silent = { deprecation: null, sunset: null }

const deprecation = { since: '2026-01-01', sunset: '2026-12-31' }
const deprecations = { listPatients: deprecation }
const api = await testApi(undefined, { deprecations })
const headers = { Authorization: `Bearer ${await tokenFor(coordinator, api.clock)}` }
const sent = async (path: string, init: RequestInit = { headers }, { app } = api) => {
  const response = await app.request(path, init)
  const { headers: received, status } = response
  return { status, deprecation: received.get('deprecation'), sunset: received.get('sunset') }
}

test('the examples of RFC 9745 and RFC 8594', () => {
  // RFC 9745, section 2.1: Friday, June 30, 2023 at 23:59:59 UTC is @1688169599. A day starts at midnight.
  expect(deprecationHeaders({ since: '2023-06-30', sunset: '2024-06-30' })).toEqual({
    Deprecation: `@${1688169599 + 1 - 24 * 60 * 60}`,
    Sunset: 'Sun, 30 Jun 2024 00:00:00 GMT',
  })
})

test.each([
  ['a success', 200, listPath, { headers }],
  ['an invalid request', 400, `${listPath}?limit=0`, { headers }],
  ['no token', 401, listPath, {}],
  [
    'a missing scope',
    403,
    listPath,
    { headers: { Authorization: `Bearer ${await tokenFor({ ...coordinator, scope: '' }, api.clock)}` } },
  ],
] as const)('%s of a deprecated operation', async (_what, status, path, init) => {
  expect(await sent(path, init)).toEqual({ status, ...announced })
})

test('an unexpected error of a deprecated operation', async () => {
  const broken = await testApi(undefined, { deprecations })
  await broken.store.close()
  const { status, ...rest } = await sent(listPath, { headers }, broken)
  expect([status >= 500, rest]).toEqual([true, announced])
})

test.each([
  ['another operation', `${patientsPath}?wmdaId=999999`, {}],
  ['the same path with another method', listPath, { method: 'POST' }],
  ['an unsupported method', listPath, { method: 'DELETE' }],
  ['an unknown path', '/nowhere', {}],
])('%s says nothing', async (_what, path, init) => {
  expect(await sent(path, { ...init, headers })).toMatchObject(silent)
})

test('an operation whose path also matches says nothing', async () => {
  const app = new Hono<{ Variables: { operation: 'listPatients' | 'retrievePatient' } }>()
  app.get('/:name', announceDeprecation('listPatients', deprecation))
  app.get('/record', (c) => {
    c.set('operation', 'retrievePatient')
    return c.text('')
  })
  const { status, headers: received } = await app.request('/record')
  expect([status, received.get('deprecation')]).toEqual([200, null])
})
