/** What is in the sandbox when it starts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { paginate, type Schemas } from '../../client/index.ts'
import { firstFields, presentWith } from '../facts/hla-genes.ts'
import { root } from '../support/process.ts'
import { realTime, sandboxSection, testSandbox } from '../support/sandbox.ts'

const sandbox = await testSandbox()
afterAll(() => sandbox.end())

/** Every patient of an organisation with its searches. */
async function readAll(person: 'coordinator' | 'otherCoordinator') {
  const client = await sandbox.as(person)
  const listed = []
  const list = paginate((page) =>
    client.GET('/api/v2/patients/list', { params: { query: { limit: 100, ...page } } }),
  )
  for await (const { wmdaId } of list) listed.push(wmdaId)
  const patients: Schemas['Patient'][] = []
  const searches: Schemas['Search'][] = []
  for (const wmdaId of listed) {
    const found = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    const asked = await client.GET('/api/v2/searches/patientSearches/{wmdaId}', {
      params: { path: { wmdaId } },
    })
    if (found.data) patients.push(found.data)
    searches.push(...(asked.data?.searches ?? []))
  }
  return { client, patients, searches }
}

const main = await readAll('coordinator')
const other = await readAll('otherCoordinator')
const everybody = [...main.patients, ...other.patients]
const statuses = (patients: readonly Schemas['Patient'][]) => new Set(patients.map(({ status }) => status))
const states = (searches: readonly Schemas['Search'][]) => new Set(searches.map(({ state }) => state))

test('there are at least 500 patients, in every status in both organisations', () => {
  expect(main.patients.length).toBeGreaterThanOrEqual(500)
  expect(other.patients.length).toBeGreaterThanOrEqual(50)
  for (const { patients } of [main, other]) {
    expect(statuses(patients)).toEqual(new Set(['NEW', 'PRE', 'ACT', 'SUS', 'STP']))
  }
})

test('the page for front-end developers has the right numbers', async () => {
  const page = await (await sandbox.app.request('/')).text()
  const counts = (title: string) => Number(new RegExp(`${title}</th><td>(\\d+)`).exec(page)?.[1])
  const cases = counts('Cases with a link') + counts('Cases with a full patient')
  expect(sandboxSection).toContain(`| ${main.patients.length} patients in every status`)
  expect(sandboxSection).toContain(`${counts('Patients')} patients and ${cases} cases of the laboratory`)
  const total = main.patients.length + other.patients.length
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`${total} synthetic patients`)
  expect(sandboxSection).toContain(`| ${other.patients.length} patients in every status`)
})

test('there are searches in every state; those of the organisation without an engine wait', () => {
  expect(states(main.searches)).toEqual(new Set(['FINISHED', 'FAILED', 'ENDED']))
  expect(states(other.searches)).toEqual(new Set(['QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'ENDED']))
})

test('results have been refreshed during the last day, and some have been deleted', () => {
  const active = new Set(main.patients.filter(({ status }) => status === 'ACT').map(({ wmdaId }) => wmdaId))
  const ofActive = main.searches.filter(({ wmdaId, state }) => active.has(wmdaId) && state !== 'ENDED')
  const dayBefore = new Date(Date.parse(realTime) - 24 * 60 * 60 * 1000).toISOString()
  expect(ofActive.length).toBeGreaterThan(100)
  for (const { finishedAt } of ofActive) expect(finishedAt?.localeCompare(dayBefore)).toBe(1)
  const suspended = new Set(
    main.patients.filter(({ status }) => status === 'SUS').map(({ wmdaId }) => wmdaId),
  )
  const ofSuspended = main.searches.filter(({ wmdaId }) => suspended.has(wmdaId))
  expect(new Set(ofSuspended.map(({ summary }) => summary.resultsDeletedAt === null))).toEqual(
    new Set([true, false]),
  )
})

test('nothing is in the future, and nobody is due to be stopped', () => {
  const now = Date.parse(realTime)
  for (const { status, lastViewed, lastUpdated } of everybody) {
    expect(Date.parse(lastUpdated)).toBeLessThanOrEqual(now)
    const activity = Math.max(Date.parse(lastViewed), Date.parse(lastUpdated))
    if (status !== 'STP') expect(now - activity).toBeLessThan(42 * 24 * 60 * 60 * 1000)
  }
})

test('patients were stopped by people and by the system', async () => {
  const causes = new Set<string>()
  for (const { wmdaId } of main.patients.filter(({ status }) => status === 'STP')) {
    const { data } = await main.client.GET('/api/v2/patients/status', { params: { query: { wmdaId } } })
    for (const { to, cause } of data?.statusChanges ?? []) if (to === 'STP') causes.add(cause)
  }
  expect(causes).toEqual(new Set(['user', 'system']))
})

test('they are assigned to two people and to nobody', () => {
  expect(new Set(main.patients.map(({ assignedUserName }) => assignedUserName))).toEqual(
    new Set(['coordinator@registry.example', 'colleague@registry.example', null]),
  )
})

test('names and numbers are plainly synthetic', async () => {
  for (const { patientId } of everybody)
    if (patientId !== null) expect(patientId).toMatch(/^(6939|9999)T\d{4}P$/)
  expect(everybody.some(({ patientId }) => patientId === null)).toBe(true)
  const { data } = await main.client.GET('/api/v4/lims/patients/{patientMRN}', {
    params: { path: { patientMRN: 'P000001032' } },
  })
  expect(data?.contact).toMatchObject({ firstName: 'TEST', lastName: expect.stringMatching(/^PATIENT \d+$/) })
})

describe('the typing could exist', () => {
  const fieldsOf = (locus: { field1: string; field2?: string | null } | undefined) =>
    [locus?.field1, locus?.field2].filter((value) => value !== undefined && value !== null)
  const lociOf = ({ hla }: Schemas['Patient']) => Object.entries(hla)

  test('each value is an allele of its locus', () => {
    for (const [name, locus] of everybody.flatMap(lociOf))
      for (const value of fieldsOf(locus)) {
        if (value === 'NNNN') expect(['drb3', 'drb4', 'drb5']).toContain(name)
        else expect([name, firstFields[name]]).toEqual([name, expect.arrayContaining([value.slice(0, 2)])])
      }
  })

  test('DRB3, DRB4 and DRB5 are present if DRB1 says so, and otherwise absent', () => {
    const typed = everybody.filter(({ hla }) => hla.drb3)
    expect(typed.length).toBeGreaterThan(100)
    for (const { hla } of typed)
      for (const name of ['drb3', 'drb4', 'drb5'] as const) {
        const families = fieldsOf(hla.drb1).map((value) => value.slice(0, 2))
        const isPresent = families.some((family) => presentWith[name].includes(family))
        expect([hla.drb1, name, fieldsOf(hla[name]).includes('NNNN')]).toEqual([hla.drb1, name, !isPresent])
      }
  })

  test('patients have 3, 5 or 11 loci, and most typings differ', () => {
    expect(new Set(everybody.map((each) => lociOf(each).length))).toEqual(new Set([3, 5, 11]))
    const different = new Set(everybody.map(({ hla }) => JSON.stringify(hla)))
    expect(different.size).toBeGreaterThan(0.95 * everybody.length)
    // Every locus has homozygous and heterozygous patients.
    for (const name of ['a', 'b', 'c', 'drb1', 'dqb1', 'dpb1'] as const) {
      const second = everybody.map(({ hla }) => hla[name]).filter((locus) => locus !== undefined)
      expect(new Set(second.map(({ field2 }) => typeof field2))).toEqual(new Set(['string', 'object']))
    }
  })
})

test('the laboratory has patients, cases with a link and cases with a full patient', async () => {
  const kinds = new Set<string>()
  for (let caseID = 5001; caseID <= 5020; caseID++) {
    const { data } = await main.client.GET('/api/v4/lims/cases/{caseID}', { params: { path: { caseID } } })
    if (data?.patient) kinds.add('link')
    if (data?.casePatient) kinds.add('full')
  }
  expect(kinds).toEqual(new Set(['link', 'full']))
  const found = await main.client.GET('/api/v4/lims/patients', {
    params: { query: { referringMedicalRecordNumber: 'TEST-MRN-7' } },
  })
  expect(found.data?.patients).toHaveLength(1)
  const hidden = await other.client.GET('/api/v4/lims/patients/{patientMRN}', {
    params: { path: { patientMRN: 'P000001032' } },
  })
  expect(hidden.response.status).toBe(404)
})

test('filling the sandbox writes no lines to the log', () => {
  // One line for each request of this test.
  const lines = sandbox.logged.map((line) => JSON.parse(line))
  expect(lines.filter(({ operation }) => operation === 'createPatient')).toEqual([])
})
