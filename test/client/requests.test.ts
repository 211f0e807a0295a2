/** What the client sends: arrays, media types, If-Match and Idempotency-Key. */
import { beforeEach, describe, expect, test } from 'vitest'
import { idempotencyKeys, ifMatch, isProblem } from '../../client/index.ts'
import { minimal, type TestApi, testApi } from '../support/api.ts'
import { clientOf } from './in-memory.ts'

let api: TestApi
let client: Awaited<ReturnType<typeof clientOf>>['client']
let arrived: Request[]

beforeEach(async () => {
  api = await testApi()
  ;({ client, arrived } = await clientOf(api))
})

const block = { insurances: [], contact: { firstName: 'TEST' }, address: {}, medicationIDs: [] }

test('an array in the query string is separated by vertical bars', async () => {
  await client.GET('/api/v2/patients/list', { params: { query: { status: ['NEW', 'STP'] } } })
  expect(arrived[0]?.url).toMatch(/\/list\?status=NEW(\||%7C)STP$/)
})

describe('the media type of a request body', () => {
  const path = '/api/v4/lims/patients/{patientMRN}'
  const patch = async (headers: Record<string, string> = {}) => {
    const created = await client.POST('/api/v4/lims/patients', { body: block })
    const params = { path: { patientMRN: created.data?.patientMRN ?? '' } }
    const changed = await client.PATCH(path, { params, headers, body: { address: { city: 'TESTVILLE' } } })
    return [changed.response.status, ...arrived.map((request) => request.headers.get('Content-Type'))]
  }

  test('a merge patch is sent as a merge patch', async () => {
    expect(await patch()).toEqual([200, 'application/json', 'application/merge-patch+json'])
  })

  test('another Content-Type is kept', async () => {
    expect(await patch({ 'Content-Type': 'text/plain' })).toEqual([415, 'application/json', 'text/plain'])
  })

  test('a request without a body has none', async () => {
    await client.GET('/api/v2/patients/list')
    expect(arrived[0]?.headers.has('Content-Type')).toBe(false)
  })
})

describe('ifMatch', () => {
  test('an update of what was retrieved succeeds once', async () => {
    const wmdaId = await api.register()
    const retrieved = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    const update = () =>
      client.PUT('/api/v2/patients', {
        params: { header: ifMatch(retrieved) },
        body: { ...minimal, wmdaId, weight: 77 },
      })
    expect((await update()).response.status).toBe(204)
    expect(isProblem((await update()).error, 'precondition-failed')).toBe(true)
  })

  test('the result of a change is accepted too', async () => {
    const wmdaId = await api.register()
    const retrieved = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    const body = { ...minimal, wmdaId }
    const first = await client.PUT('/api/v2/patients', { params: { header: ifMatch(retrieved) }, body })
    const second = await client.PUT('/api/v2/patients', { params: { header: ifMatch(first) }, body })
    expect(second.response.status).toBe(204)
  })

  test('without an ETag, it throws, because the update would overwrite other changes', async () => {
    const list = await client.GET('/api/v2/patients/list')
    expect(() => ifMatch(list)).toThrow('The response with status 200 has no ETag.')
  })
})

describe('idempotencyKeys', () => {
  const keys = () => arrived.map((request) => request.headers.get('Idempotency-Key'))

  test('each request that creates a record has a new key', async () => {
    client.use(idempotencyKeys())
    const { data } = await client.POST('/api/v2/patients', { body: minimal })
    await client.POST('/api/v2/patients', { body: minimal })
    const wmdaId = data?.wmdaId ?? 0
    await client.POST('/api/v2/searches', { body: { wmdaId, matchEngine: 2, searchType: 'DR' } })
    const lims = await client.POST('/api/v4/lims/patients', { body: block })
    await client.POST('/api/v4/lims/cases', { body: { patient: { MCID: lims.data?.ID ?? 0 } } })
    expect(new Set(keys()).size).toBe(5)
    for (const key of keys()) expect(key).toMatch(/^[0-9a-f]{32}$/)
  })

  test('other requests have none', async () => {
    client.use(idempotencyKeys())
    const wmdaId = await api.register()
    await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    await client.PUT('/api/v2/patients', { body: { ...minimal, wmdaId } })
    await client.POST('/api/v2/patients/list', { body: {} })
    expect(keys()).toEqual([null, null, null])
  })

  test('a key that the program sends is kept, so that the program can repeat the request itself', async () => {
    client.use(idempotencyKeys(() => 'made'))
    const params = { header: { 'Idempotency-Key': 'own' } }
    const first = await client.POST('/api/v2/patients', { params, body: minimal })
    const again = await client.POST('/api/v2/patients', { params, body: minimal })
    expect(again.data).toEqual(first.data)
    await client.POST('/api/v2/patients', { body: minimal })
    expect(keys()).toEqual(['own', 'own', 'made'])
  })
})
