import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
