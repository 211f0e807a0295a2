/** The data folder of an early version is migrated, and everything in it is found through the API. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { recount } from '../../src/store/patient-counts.ts'
import {
  casesPath,
  limsPatientsPath,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { root, scratchFolder } from '../support/process.ts'
import recorded from './fixtures/0.1.0/answers.json' with { type: 'json' }

const folder = scratchFolder()
let api: TestApi
beforeAll(async () => {
  const file = join(folder.path, 'patients.sqlite')
  cpSync(join(root, 'test/store/fixtures/0.1.0/patients.sqlite'), file)
  const database = new DatabaseSync(file, { readOnly: true })
  const steps = database.prepare('select name from kysely_migration order by name').all()
  database.close()
  expect(steps.map(({ name }) => name)).toEqual(['0001-patients', '0002-lims', '0003-searches'])
  api = await testApi(await openStore(folder.path))
  api.clock = new Date(recorded.at)
})
afterAll(async () => {
  await api.store.close()
  folder.remove()
})

// biome-ignore lint/suspicious/noExplicitAny: answers of all operations
type Json = any

/** What the summary of a search without results says now. It was null. */
const summaries: Readonly<Record<string, string>> = {
  QUEUED: 'Waiting for a match engine.',
  RUNNING: 'A match engine is running the search.',
  FAILED: 'The last run failed.',
}
const searchNow = (search: Json): Json => ({
  ...search,
  summary: { counts: null, summaryText: summaries[search.state], ...search.summary, resultsDeletedAt: null },
})

/** The form that answers have now. The values are those of then. */
function now(body: Json): Json {
  if (body.type !== undefined) return expect.objectContaining({ type: body.type })
  if (body.searchId !== undefined) return expect.objectContaining(searchNow(body))
  if (body.patients === undefined) return body
  return {
    paging: { ...body.paging, next: null, nextUpdatedSince: null },
    // The searches of a patient are listed newest first.
    patients: body.patients.map((patient: Json) => ({
      ...patient,
      requests: patient.requests.map(searchNow).reverse(),
    })),
  }
}

const usernames: Record<string, string> = {
  6939: 'coordinator@registry.example',
  9999: 'stranger@other.example',
}

test.each(recorded.answers)(
  '$path is answered to $organisation as the early version did',
  async ({ organisation, path, status, etag, body }) => {
    const answer = await api.call('GET', path, { as: { organisation, username: usernames[organisation] } })
    expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([status, etag, now(body)])
  },
)

test('what the early version could not list is listed', async () => {
  const { statusChanges } = (await api.call('GET', statusPath, { query: '?wmdaId=100003' })).body
  expect(statusChanges.map(({ from, to }: Json) => [from, to])).toEqual([
    ['PRE', 'ACT'],
    ['NEW', 'PRE'],
  ])
  const cases = (await api.call('GET', casesPath, { query: '?patientMRN=P000001032' })).body
  expect(cases.cases.map(({ caseID }: Json) => caseID)).toEqual([5001])
  const found = await api.call('GET', limsPatientsPath, { query: '?referringMedicalRecordNumber=11731' })
  expect(found.body.patients).toHaveLength(1)
  expect(await api.store.transaction(recount)).toBe(0)
})

test('keys and leases of the early version are accepted, and identifiers continue', async () => {
  const create = (headers: Record<string, string> = {}) =>
    api.call('POST', patientsPath, { body: minimal, headers })
  expect((await create({ 'Idempotency-Key': 'fixture-key' })).body).toEqual({ wmdaId: 100002 })
  expect((await create()).body).toEqual({ wmdaId: 100007 })
  const result = { leaseId: '00000000-0000-4000-8000-000000000003', outcome: 'FAILED', message: 'x' }
  const delivered = await api.call('PUT', `${searchesPath}/4713/results`, {
    as: { organisation: '6939' },
    body: result,
  })
  expect(delivered.status).toBe(204)
  const ids = await Promise.all([
    api.call('POST', searchesPath, { body: { wmdaId: 100003, matchEngine: 2, searchType: 'DR' } }),
    api.call('POST', casesPath, { body: { patient: { MCID: 1032 } } }),
  ])
  expect(ids.map(({ body }) => body.searchId ?? body.caseID)).toEqual([4715, 5003])
})
