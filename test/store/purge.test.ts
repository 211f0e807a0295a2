import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startClock } from '../../src/clock.ts'
import { createLogger } from '../../src/http/log.ts'
import { openViews } from '../../src/search-match/views.ts'
import { openStore } from '../../src/store/store.ts'
import { minimal, statusPath, testApi } from '../support/api.ts'
import { scratchFolder } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
beforeEach(() => {
  folder = scratchFolder()
})
afterEach(() => folder.remove())

/** Everything that lies in the folder, as bytes. */
const bytes = () =>
  readdirSync(folder.path)
    .map((name) => readFileSync(join(folder.path, name), 'latin1'))
    .join()

test('nothing of an anonymised patient stays in the file of the database or beside it', async () => {
  const store = await openStore(folder.path)
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
  // The history keeps who moved a patient (see the decision on the life cycle), so a machine stops this one.
  const machine = { organisation: '6939' }
  await api.call('PUT', statusPath, { as: machine, body: { wmdaId, newStatus: 'STP', changeReason: 'UNK' } })
  const clock = startClock(
    {
      store,
      views: openViews(store),
      now: () => new Date('2027-06-01T00:00:00.000Z'),
      newPatientId: () => 'random',
    },
    createLogger('silent', { write: () => undefined }),
  )
  await clock.tick()
  for (const trace of traces) expect(bytes()).not.toContain(trace)
  expect(bytes()).toContain('1980')
  await clock.stop()
  await store.close()
})

test('a sweep that fails after it has anonymised a patient does not make the purge be forgotten', async () => {
  const store = await openStore(folder.path)
  const api = await testApi(store)
  let now = new Date('2026-01-15T09:30:00.000Z')
  let isBroken = false
  const failing: typeof store = {
    ...store,
    transaction: (work, options) =>
      isBroken && work.toString().includes('requeueExpired')
        ? Promise.reject(new Error('busy'))
        : store.transaction(work, options),
  }
  const clock = startClock(
    { store: failing, views: openViews(store), now: () => now, newPatientId: () => 'random' },
    createLogger('silent', { write: () => undefined }),
  )
  await clock.tick()
  await api.register({ ...minimal, patientId: 'SYNTHETICPATIENT', legalTerms: true })
  now = new Date('2027-06-01T00:00:00.000Z')
  isBroken = true
  const purge = vi.spyOn(failing, 'purge').mockResolvedValueOnce(false)
  await clock.tick()
  isBroken = false
  expect(purge).toHaveBeenCalledTimes(1)
  expect(bytes()).toContain('SYNTHETICPATIENT')
  await clock.tick()
  expect(bytes()).not.toContain('SYNTHETICPATIENT')
  await clock.stop()
  await store.close()
})

test('while somebody else reads, the purge is told to come again', async () => {
  const store = await openStore(folder.path)
  const other = await openStore(folder.path)
  const api = await testApi(store)
  await api.register()
  await other.read(async (queries) => {
    await queries.selectFrom('patients').selectAll().execute()
    await api.register()
    expect(await store.purge()).toBe(false)
  })
  expect(await store.purge()).toBe(true)
  await other.close()
  await store.close()
})
