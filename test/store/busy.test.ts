/** What callers see while another process holds the lock, and while the storage rejects writes. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import {
  casesPath,
  limsPatientsPath,
  listPath,
  minimal,
  patientsPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { scratchFolder } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
let store: Store
let api: TestApi
/** Another program with the same database, for example a backup. */
let other: DatabaseSync

beforeEach(async () => {
  folder = scratchFolder()
  store = await openStore(folder.path)
  api = await testApi(store)
  other = new DatabaseSync(join(folder.path, 'patients.sqlite'))
})
afterEach(async () => {
  other.close()
  await store.close()
  folder.remove()
})

const block = { contact: {}, address: {}, medicationIDs: [], insurances: [] }
const stored = (wmdaId: number) =>
  other.prepare('select last_viewed from listed_patients where wmda_id = ?').get(wmdaId)?.last_viewed

describe('while another process holds the write lock', () => {
  test('every read is immediate, and every write gets 503 after a limited time', async () => {
    const wmdaId = await api.register()
    const { body: patient } = await api.call('POST', limsPatientsPath, { body: block })
    const { body: opened } = await api.call('POST', casesPath, { body: { patient: block } })
    other.exec('begin immediate')
    const reads = [
      api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` }),
      api.call('GET', listPath),
      api.call('POST', listPath, { body: {} }),
      api.call('GET', `${limsPatientsPath}/${patient.patientMRN}`),
      api.call('GET', `${casesPath}/${opened.caseID}`),
    ]
    expect((await Promise.all(reads)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const writes = [
      api.call('POST', patientsPath, { body: minimal }),
      api.call('PUT', patientsPath, { body: { ...minimal, wmdaId } }),
      api.call('POST', limsPatientsPath, { body: block }),
    ]
    for (const { status, headers, body } of await Promise.all(writes)) {
      expect([status, headers.get('retry-after'), body.type]).toEqual([503, '2', '/problems/unavailable'])
    }
    expect(api.logged.join()).toContain('SQLITE_BUSY')
    other.exec('rollback')
    expect((await api.call('POST', patientsPath, { body: minimal })).status).toBe(201)
  })

  test('reads continue while writes wait', async () => {
    const wmdaId = await api.register()
    other.exec('begin immediate')
    const order: string[] = []
    const write = api.call('PUT', patientsPath, { body: { ...minimal, wmdaId } }).then(({ status }) => {
      order.push(`write ${status}`)
    })
    for (let count = 0; count < 20; count++) {
      const { status } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
      order.push(`read ${status}`)
    }
    other.exec('rollback')
    await write
    expect(order).toEqual([...Array.from({ length: 20 }, () => 'read 200'), 'write 204'])
  })

  test('a view counts and is stored as soon as the database accepts it', async () => {
    const [first, second] = [await api.register(), await api.register()]
    const registered = api.clock.toISOString()
    api.clock = new Date('2026-01-16T09:30:00.000Z')
    other.exec('begin immediate')
    const { body } = await api.call('GET', patientsPath, { query: `?wmdaId=${first}` })
    expect(body.lastViewed).toBe('2026-01-16T09:30:00.000Z')
    other.exec('rollback')
    expect(stored(first)).toBe(registered)
    // The next event stores it, whether a view of another patient or a sweep.
    await api.call('GET', patientsPath, { query: `?wmdaId=${second}` })
    expect([stored(first), stored(second)]).toEqual(['2026-01-16T09:30:00.000Z', '2026-01-16T09:30:00.000Z'])
  })

  test('a patient whose view is not stored yet is not stopped for inactivity', async () => {
    const wmdaId = await api.register()
    api.clock = new Date('2026-02-20T09:30:00.000Z')
    other.exec('begin immediate')
    await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    other.exec('rollback')
    expect((await api.sweepAt(new Date('2026-03-01T09:30:00.000Z'))).stopped).toBe(0)
  })

  test('the service is ready if the lock is held only briefly, as by another process that writes', async () => {
    other.exec('begin immediate')
    const checking = store.check()
    // The immediate part of the check has run by then.
    await delay(20)
    other.exec('rollback')
    await checking
  })

  test('the check gives up before a write does, because a load balancer waits for it', async () => {
    other.exec('begin immediate')
    const order: string[] = []
    const note = (what: string) => () => void order.push(what)
    const write = store
      .transaction((queries) => queries.deleteFrom('erasures').execute())
      .catch(note('write'))
    await Promise.all([write, store.check().catch(note('check'))])
    expect(order).toEqual(['check', 'write'])
    other.exec('rollback')
  })

  test('the check gives up by the time that has passed, because attempts on a busy machine take long', async () => {
    other.exec('begin immediate')
    let passed = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      passed += 600
      return passed
    })
    await expect(store.check()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    expect(clock.mock.calls.length).toBeLessThan(8)
    clock.mockRestore()
    other.exec('rollback')
  })

  test('a start waits for the lock', async () => {
    other.exec('begin immediate')
    const opening = openStore(folder.path)
    await delay(20)
    other.exec('rollback')
    await (await opening).close()
  })

  test('a start fails if the lock is held too long, and leaves nothing open', async () => {
    await store.close()
    other.exec('begin immediate')
    await expect(openStore(folder.path)).rejects.toMatchObject({ errstr: 'database is locked' })
    other.exec('rollback')
    // Only the last connection can do this.
    other.exec('pragma journal_mode = delete')
    store = await openStore(folder.path)
  })

  test('the service is not ready, and is ready again afterwards', async () => {
    await store.check()
    other.exec('begin immediate')
    await expect(store.check()).rejects.toMatchObject({ name: 'Unavailable', code: 'SQLITE_BUSY' })
    other.exec('rollback')
    await store.check()
  })
})

test('a read takes no lock: another process can write while a list is read', async () => {
  await api.register()
  await store.read(async (queries) => {
    const before = await queries.selectFrom('patients').selectAll().execute()
    other.exec("update patients set assigned_user_name = 'someone@registry.example'")
    // A transaction sees one state of the data, whatever happens meanwhile.
    expect(await queries.selectFrom('patients').selectAll().execute()).toEqual(before)
  })
})

test('a read cannot change anything', async () => {
  const writing = store.read((queries) => queries.deleteFrom('listed_patients').execute())
  await expect(writing).rejects.toThrow()
})
