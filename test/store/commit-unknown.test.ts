/**
 * PostgreSQL: the connection ends during a commit. Between service and database is a proxy that ends a connection before
 * or after the database gets the commit.
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { listPath, minimal, patientsPath, type TestApi, testApi } from '../support/api.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'

let server: PostgresServer
let proxy: Server
let store: Store
let api: TestApi
/** When the next connection that commits is ended. */
let cut: 'before' | 'after' | 'work' | undefined

beforeAll(async () => {
  server = await startPostgres()
  const database = new URL(await server.createDatabase('proxied'))
  proxy = createServer((client) => {
    const upstream = connect(server.port, '127.0.0.1')
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end)
    let isCommitted = false
    client.on('data', (data) => {
      const text = data.toString('latin1')
      const isWork = cut === 'work' && text.includes('insert into "patients"')
      const isCommit = text.includes('commit\0')
      if (isWork || (isCommit && cut === 'before')) {
        cut = undefined
        end()
        return
      }
      if (isCommit && cut === 'after') {
        cut = undefined
        isCommitted = true
      }
      upstream.write(data)
    })
    upstream.on('data', (data) => (isCommitted ? end() : client.write(data)))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  database.port = String((proxy.address() as AddressInfo).port)
  store = await openStore({ url: database.href, pool: 1 })
  api = await testApi(store)
})
afterAll(async () => {
  await store.close()
  proxy.close()
  await server.stop()
})

const create = (headers: Record<string, string> = {}) =>
  api.call('POST', patientsPath, { body: minimal, headers })
const total = async () => (await api.call('GET', listPath)).body.paging.totalCount

test.each([
  ['before', 0],
  ['after', 1],
] as const)(
  'a connection that ends %s the commit: the result is unknown, and a repeated request with the same key creates one patient',
  async (moment, stored) => {
    const before = await total()
    const key = { 'Idempotency-Key': `00000000-0000-4000-8000-00000000000${stored}` }
    cut = moment
    const { status, body, headers } = await create(key)
    expect([status, body.type, headers.get('retry-after')]).toEqual([503, '/problems/result-unknown', '2'])
    expect(await total()).toBe(before + stored)
    expect((await create(key)).status).toBe(201)
    expect(await total()).toBe(before + 1)
  },
)

test('a connection that ends before: nothing was stored, and the response says so', async () => {
  const before = await total()
  cut = 'work'
  const { status, body } = await create()
  expect([status, body.type]).toEqual([503, '/problems/unavailable'])
  expect(await total()).toBe(before)
})

test('a read whose commit is not confirmed can simply be repeated', async () => {
  cut = 'after'
  const { status, body } = await api.call('GET', listPath)
  expect([status, body.type]).toEqual([503, '/problems/unavailable'])
})
