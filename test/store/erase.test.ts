/** What remains of an anonymised patient in the database files: nothing, after a rewrite. */
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statfsSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLogger } from '../../src/log/log.ts'
import { sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import { startClock } from '../../src/server/schedule.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { changePatient, insertPatient, type StoredPatient } from '../../src/store/patients.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { minimal, statusPath, testApi } from '../support/api.ts'
import { run, scratchFolder, startSqliteService } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
let store: Store
let file: string
beforeEach(async () => {
  folder = scratchFolder()
  file = join(folder.path, 'patients.sqlite')
  store = await openStore(folder.path)
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

/**
 * The content of all files in the folder, as bytes. Another process reads them, because a process that closes a file
 * loses its locks on it, including those of SQLite (sqlite.org/howtocorrupt.html, section 2.2).
 */
const bytes = () =>
  execFileSync(
    'cat',
    readdirSync(folder.path).map((name) => join(folder.path, name)),
    {
      encoding: 'latin1',
      maxBuffer: 2 ** 28,
    },
  )

const anonymisation = new Date('2027-06-01T00:00:00.000Z')
const later = (minutes: number) => new Date(anonymisation.getTime() + minutes * 60_000)

const patient = {
  organisation: '6939',
  patientId: null,
  status: 'NEW',
  block: { hla: { a: { field1: '02:01' } }, diagnosis: {}, dateOfBirth: null },
  lastUpdated: '2026-01-15T09:30:00.000Z',
  assignedUserName: null,
} as unknown as Omit<StoredPatient, 'wmdaId' | 'anonymiseAt' | 'version'>

/** The same order in every run, and not the order of an index. */
function shuffled(values: readonly number[]): number[] {
  let state = 7
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state
  }
  return values
    .map((value) => [next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
}

/** Patients whose data arrive later and in any order, so that SQLite splits pages that already contain them. */
async function fill(count: number): Promise<void> {
  const wmdaIds = await store.transaction(async (queries) => {
    const ids: number[] = []
    for (let number = 0; number < count; number++) ids.push(await insertPatient(queries, patient))
    return ids
  })
  const order = shuffled(wmdaIds)
  for (let start = 0; start < count; start += 20) {
    await store.transaction(async (queries) => {
      for (const wmdaId of order.slice(start, start + 20)) {
        const stored = { ...patient, wmdaId, anonymiseAt: null, version: 1 }
        const diagnosisText = `SYNTHETIC-WORDS-${wmdaId} ${'and more '.repeat(wmdaId % 9)}`
        const block = { ...patient.block, diagnosis: { ...patient.block.diagnosis, diagnosisText } }
        const change = { patientId: `SYNTHETIC-ID-${wmdaId}`, block }
        await changePatient(queries, stored, change, '2026-01-15T09:30:00.000Z')
      }
    })
  }
}

/** Stops and anonymises all patients. */
async function anonymiseAll(): Promise<void> {
  const newPatientId = () => 'random'
  await sweep({ store, views: openViews(store), now: () => anonymisation, newPatientId, batch: 200 })
}

const erasuresLeft = () => store.read((queries) => queries.selectFrom('erasures').selectAll().execute())

test('a rewrite removes all data of 2,000 patients who were changed in random order', async () => {
  await fill(2_000)
  await anonymiseAll()
  expect(await store.erase(later(60))).toBe(true)
  expect(bytes().match(/SYNTHETIC-(ID|WORDS)-\d+/g)).toBeNull()
  expect(await erasuresLeft()).toEqual([])
})

test('the sweep rewrites the files one hour after a patient was anonymised, and not earlier', async () => {
  const api = await testApi(store)
  const traces = ['SYNTHETICPATIENT', 'SYNTHETIC-WORDS', '1980-02-29', 'coordinator@registry.example']
  const wmdaId = await api.register({
    ...minimal,
    patientId: 'SYNTHETICPATIENT',
    legalTerms: true,
    dateOfBirth: '1980-02-29',
    diagnosis: { diagnosisText: 'SYNTHETIC-WORDS' },
  })
  for (const trace of traces) expect(bytes()).toContain(trace)
  // The history stores who changed the status (see the decision on the life cycle), so a machine stops this patient.
  const machine = { organisation: '6939' }
  await api.call('PUT', statusPath, { as: machine, body: { wmdaId, newStatus: 'STP', changeReason: 'UNK' } })
  let now = anonymisation
  const lines: string[] = []
  const clock = startClock(
    { store, views: openViews(store), now: () => now, newPatientId: () => 'random' },
    createLogger('info', { write: (line: string) => void lines.push(line) }),
  )
  const rewrites = () => lines.filter((line) => line.includes('"rewritten"')).length
  await clock.tick()
  now = new Date(later(60).getTime() - 1)
  await clock.tick()
  expect(rewrites()).toBe(0)
  now = later(60)
  await clock.tick()
  expect(lines.filter((line) => line.includes('"fault"'))).toEqual([])
  expect(rewrites()).toBe(1)
  for (const trace of traces) expect(bytes()).not.toContain(trace)
  expect(bytes()).toContain('1980')
  await clock.tick()
  expect(rewrites()).toBe(1)
  await clock.stop()
})

test('a clock that is set back does not delay the rewrite', async () => {
  await fill(1)
  await anonymiseAll()
  expect(await store.erase(later(-60 * 24))).toBe(true)
})

test('during a long read nothing is rewritten, and the rewrite stays due', async () => {
  await fill(20)
  await anonymiseAll()
  const reader = new DatabaseSync(file)
  reader.exec('begin; select * from patients')
  const { size } = statSync(`${file}-wal`)
  await expect(store.erase(later(60))).rejects.toMatchObject({ name: 'Unavailable', code: 'SQLITE_BUSY' })
  expect(statSync(`${file}-wal`).size).toBe(size)
  reader.close()
  expect(await store.erase(later(60))).toBe(true)
})

test('a disk without enough space is not filled: the rewrite stays due and the service continues', async () => {
  await fill(20)
  await anonymiseAll()
  // A sparse file: it is larger than the disk but takes no space, because unwritten parts are not stored.
  const { size } = statSync(file)
  const { bavail, bsize } = statfsSync(folder.path)
  truncateSync(file, bavail * bsize)
  await expect(store.erase(later(60))).rejects.toMatchObject({ name: 'Unavailable', code: 'SQLITE_FULL' })
  truncateSync(file, size)
  await store.check()
  expect(await store.erase(later(60))).toBe(true)
})

test('data that an earlier version anonymised are due for a rewrite', async () => {
  await store.close()
  for (const name of readdirSync(folder.path)) rmSync(join(folder.path, name))
  const database = new DatabaseSync(file)
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0005-write-checks')
  const moment = '2026-01-15T09:30:00.000Z'
  database.exec(`insert into patients (organisation, status, block, last_updated, last_viewed, version)
    values ('', 'STP', '{}', '${moment}', '${moment}', 1)`)
  await earlier.destroy()
  store = await openStore(folder.path)
  expect(await erasuresLeft()).toHaveLength(1)
})

/** A file so large that its rewrite takes some time. */
async function fillLargely(): Promise<void> {
  await fill(1)
  await anonymiseAll()
  const database = new DatabaseSync(file)
  database.exec('create table ballast (text)')
  database.exec(`with recursive counter(n) as (select 1 union all select n + 1 from counter where n < 30000)
    insert into ballast select hex(zeroblob(1000)) from counter`)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
}

/** Waits until the rewrite is in progress. Nothing else makes the write-ahead log so long. */
async function rewriting(): Promise<void> {
  while ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) < 8_000_000) await delay(1)
}

const isSound = () => {
  const database = new DatabaseSync(file)
  const found = database.prepare('pragma integrity_check').get()
  database.close()
  return found?.integrity_check === 'ok'
}

test('during a rewrite, reads continue, and writes wait or fail with 503', async () => {
  await fillLargely()
  const order: string[] = []
  // The write below may be in the way. Then the rewrite is tried again, as it is every minute.
  const erase = (): Promise<unknown> =>
    store.erase(later(60)).catch((error) => (error.code === 'SQLITE_BUSY' ? erase() : Promise.reject(error)))
  const rewritten = erase().then(() => order.push('rewritten'))
  await rewriting()
  const write = () => store.transaction((queries) => insertPatient(queries, patient))
  // The duration depends on the machine. After two seconds a write stops waiting.
  const written = write().catch(({ code }) => code)
  await store.read((queries) => queries.selectFrom('patients').selectAll().execute())
  order.push('read')
  await rewritten
  expect(order).toEqual(['read', 'rewritten'])
  expect([expect.any(Number), 'SQLITE_BUSY']).toContainEqual(await written)
  await write()
})

test('a rewrite that is interrupted leaves the file intact and stays due', async () => {
  await fillLargely()
  const stopping = new AbortController()
  const erasing = store.erase(later(60), stopping.signal)
  await rewriting()
  stopping.abort()
  expect(await erasing).toBe(false)
  // The rewrite did not reach its end, where it truncates the log.
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
  expect(isSound()).toBe(true)
  expect(await erasuresLeft()).toHaveLength(1)
  expect(await store.erase(later(60))).toBe(true)
})

test('a service stops during a rewrite, and the file is intact', async () => {
  await fillLargely()
  await store.close()
  const service = await startSqliteService(folder.path)
  await rewriting()
  expect(await service.end()).toBe(0)
  expect(isSound()).toBe(true)
  store = await openStore(folder.path)
  expect(await erasuresLeft()).toHaveLength(1)
})

test('a service that cannot rewrite its file logs the reason and continues', async () => {
  await fillLargely()
  await store.close()
  // The file must not grow, so there is no space for the copies.
  const most = Math.ceil(statSync(file).size / 1024)
  const program = run('bash', ['-c', `ulimit -f ${most - 1}; exec '${process.execPath}' src/main.ts`], {
    PORT: '0',
    DATA_DIR: folder.path,
  })
  await program.seen(/"code":"SQLITE_(IOERR|FULL)"/)
  const [, address = ''] = await program.seen(/listens at (http:\S+)/)
  expect((await fetch(`${address}/health/live`)).status).toBe(200)
  expect(await program.end()).toBe(0)
  expect(isSound()).toBe(true)
  store = await openStore(folder.path)
  expect(await erasuresLeft()).toHaveLength(1)
})
