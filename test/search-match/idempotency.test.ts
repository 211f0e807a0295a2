import { expect, test } from 'vitest'
import { coordinator, listPath, minimal, patientsPath, stranger, testApi } from '../support/api.ts'

const headers = { 'Idempotency-Key': '00000000-0000-4000-8000-000000000042' }
const day = 24 * 60 * 60 * 1000

test('the same key with the same body gets the first response again and creates no second patient', async () => {
  const api = await testApi()
  const first = await api.call('POST', patientsPath, { body: minimal, headers })
  const second = await api.call('POST', patientsPath, { body: minimal, headers })
  expect(second).toMatchObject({ status: 201, body: first.body })
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  expect((await api.call('GET', listPath)).body.paging.totalCount).toBe(1)
})

test('another order of members and other white space are the same request body', async () => {
  const api = await testApi()
  const one = '{"weight": 76, "hla": {"a": {"field1": "02:01"}}}'
  const other = '{"hla":{"a":{"field1":"02:01"}},"weight":76}'
  const json = { ...headers, 'Content-Type': 'application/json' }
  const first = await api.call('POST', patientsPath, { raw: one, headers: json })
  const second = await api.call('POST', patientsPath, { raw: other, headers: json })
  expect(second.body).toEqual(first.body)
})

test('the same key with another body is rejected and creates no patient', async () => {
  const api = await testApi()
  await api.call('POST', patientsPath, { body: minimal, headers })
  const refused = await api.call('POST', patientsPath, { body: { ...minimal, weight: 76 }, headers })
  expect(refused.status).toBe(409)
  expect(refused.body.type).toBe('/problems/idempotency-key-reused')
  expect((await api.call('GET', listPath)).body.paging.totalCount).toBe(1)
})

test('organisations do not share keys', async () => {
  const api = await testApi()
  const mine = await api.call('POST', patientsPath, { body: minimal, headers })
  const theirs = await api.call('POST', patientsPath, { as: stranger, body: minimal, headers })
  expect(theirs.body.wmdaId).not.toBe(mine.body.wmdaId)
})

test('simultaneous requests with one key create one patient', async () => {
  const api = await testApi()
  const calls = Array.from({ length: 8 }, () => api.call('POST', patientsPath, { body: minimal, headers }))
  const ids = (await Promise.all(calls)).map(({ body }) => body.wmdaId)
  expect(new Set(ids).size).toBe(1)
})

test('a key is kept for 24 hours and not longer', async () => {
  const api = await testApi()
  const start = api.clock.getTime()
  const first = await api.call('POST', patientsPath, { body: minimal, headers })
  api.clock = new Date(start + day - 1)
  expect((await api.call('POST', patientsPath, { body: minimal, headers })).body).toEqual(first.body)
  api.clock = new Date(start + day)
  const second = await api.call('POST', patientsPath, { body: minimal, headers })
  expect(second.status).toBe(201)
  expect(second.body).not.toEqual(first.body)
})

test('a rejected request does not use the key', async () => {
  const api = await testApi()
  const refused = await api.call('POST', patientsPath, { as: coordinator, body: { hla: {} }, headers })
  expect(refused.status).toBe(400)
  expect((await api.call('POST', patientsPath, { body: minimal, headers })).status).toBe(201)
})
