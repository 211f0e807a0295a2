/** What happens if the data folder is removed, moved or replaced while the service uses it. */
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { minimal, patientsPath, type TestApi, testApi } from '../support/api.ts'
import { scratchFolder } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
let data: string
let aside: string
let store: Store
let api: TestApi

beforeEach(async () => {
  folder = scratchFolder()
  data = join(folder.path, 'data')
  aside = join(folder.path, 'aside')
  store = await openStore(data)
  api = await testApi(store)
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const ways: [string, () => void][] = [
  ['removed', () => rmSync(data, { recursive: true })],
  ['moved', () => renameSync(data, aside)],
  [
    'replaced by a copy',
    () => {
      cpSync(data, aside, { recursive: true })
      rmSync(data, { recursive: true })
      renameSync(aside, data)
    },
  ],
  [
    'replaced by an empty folder',
    () => {
      renameSync(data, aside)
      mkdirSync(data)
    },
  ],
  ['without its write-ahead log', () => rmSync(join(data, 'patients.sqlite-wal'))],
]

test.each(ways)(
  'if a folder is %s, no write is acknowledged, the service is not ready, and reads continue',
  async (_what, take) => {
    const wmdaId = await api.register()
    take()
    const { status, body } = await api.call('POST', patientsPath, { body: minimal })
    expect([status, body.type]).toEqual([503, '/problems/unavailable'])
    expect(api.logged.join()).toContain('"code":"DATABASE_MOVED"')
    const { status: ready, body: readiness } = await api.call('GET', '/health/ready')
    expect([ready, readiness.checks]).toEqual([503, { database: 'DATABASE_MOVED' }])
    expect((await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).status).toBe(200)
  },
)

test('a folder that is restored can be written again', async () => {
  renameSync(data, aside)
  await expect(store.check()).rejects.toMatchObject({ name: 'Unavailable', code: 'DATABASE_MOVED' })
  renameSync(aside, data)
  await store.check()
  await api.register()
})
