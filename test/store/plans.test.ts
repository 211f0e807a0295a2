/** SQLite finds records with an index only, so the cost of a query depends on what it finds, not on the database size. */
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type LogEvent } from 'kysely'
import { describe, expect, test } from 'vitest'
import { PatientStatus } from '../../generated/schemas.ts'
import { findInactive, findToAnonymise } from '../../src/store/due-patients.ts'
import { listCases } from '../../src/store/lims-cases.ts'
import { findByReferringNumber } from '../../src/store/lims-patients.ts'
import { countListed, listPatients, type PatientFilter } from '../../src/store/list-patients.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { requeueExpired, requeueOutdated } from '../../src/store/search-queue.ts'
import { listSearches } from '../../src/store/searches.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import { listStatusChanges } from '../../src/store/status-changes.ts'
import { findEndedSuspensions } from '../../src/store/suspensions.ts'
import type { Queries, Tables } from '../../src/store/tables.ts'

const database = new DatabaseSync(':memory:')
let sent: LogEvent['query'][] = []
const queries = new Kysely<Tables>({
  dialect: changingDialect(database),
  log: ({ query }) => void sent.push(query),
})
await migrate(queries)

/** How SQLite runs a query, one line for each table. */
const planOf = (query: LogEvent['query'] | undefined): string[] =>
  database
    .prepare(`explain query plan ${query?.sql}`)
    .all(...((query?.parameters ?? []) as string[]))
    .map(({ detail }) => String(detail))

const now = '2026-01-15T09:30:00.000Z'

const looks: [string, (queries: Queries) => Promise<unknown>, string][] = [
  ['ended suspensions', (on) => findEndedSuspensions(on, now, 20), 'patients_by_suspension'],
  ['inactive patients', (on) => findInactive(on, now, 20), 'listed_by_activity'],
  ['patients to anonymise', (on) => findToAnonymise(on, now, 20), 'patients_by_anonymisation'],
  ['expired leases', (on) => requeueExpired(on, now, 20), 'searches_by_lease'],
  ['searches to refresh', (on) => requeueOutdated(on, now, now, 20), 'searches_by_refresh'],
]

/** Lists of one organisation. None of them is sorted, because the index has the order of the list. */
const page = { after: 5, limit: 100 }
const lists: [string, (queries: Queries) => Promise<unknown>, RegExp][] = [
  [
    'searches of a patient',
    (on) => listSearches(on, '6939', 1, page),
    /^SEARCH .* INDEX searches_by_patient /,
  ],
  [
    'status changes',
    (on) => listStatusChanges(on, '6939', 1, page),
    /^SEARCH .* INDEX status_changes_by_patient /,
  ],
  [
    'patients with a number',
    (on) => findByReferringNumber(on, '6939', '11731', page),
    /^SEARCH .* INDEX lims_patients_by_number /,
  ],
  ['cases of a patient', (on) => listCases(on, '6939', 1, page), /^SEARCH .* INDEX lims_cases_by_patient /],
]

test.each(lists)('a page of %s is read from an index in its order', async (_what, look, plan) => {
  sent = []
  await look(queries)
  expect(planOf(sent[0])).toEqual([expect.stringMatching(plan)])
})

test('a further page of changes has one lower limit, because SQLite reads the index from the first one', async () => {
  const filter = { ...everything, changedSince: '2026-01-15T09:30:00.000Z' }
  for (const time of ['2026-01-15T09:29:59.000Z', '2026-01-15T09:30:01.000Z']) {
    sent = []
    await listPatients(queries, filter, { limit: 100, offset: 0, after: { time, wmdaId: 100001 } })
    const [{ sql = '', parameters = [] } = {}] = sent
    expect(sql.match(/changed_at >= \?/g)).toHaveLength(1)
    const before = sql.slice(0, sql.indexOf('changed_at >= ?'))
    const limit = parameters[before.split('?').length - 1]
    expect(limit).toBe(time > filter.changedSince ? time : filter.changedSince)
  }
})

test.each(looks)(
  '%s are found with an index, without a scan and without sorting',
  async (_what, look, index) => {
    sent = []
    await look(queries)
    const plan = planOf(sent[0])
    const [found, ...others] = plan
    expect(found).toMatch(new RegExp(`^SEARCH .* INDEX ${index} `))
    // The record of each is found by its key.
    for (const line of others) expect(line).toMatch(/^SEARCH .* PRIMARY KEY/)
  },
)

const everything: PatientFilter = {
  organisation: '6939',
  statuses: PatientStatus.options,
  assignedTo: undefined,
  patientId: undefined,
  changedSince: undefined,
}
const filters: [string, Partial<PatientFilter>, index: string][] = [
  ['no filter', {}, 'listed_by_view (organisation=?)'],
  ['one status', { statuses: ['STP'] }, 'listed_by_status (organisation=? AND status=?)'],
  ['two statuses', { statuses: ['ACT', 'NEW'] }, 'listed_by_status (organisation=? AND status=?)'],
  [
    'a user',
    { assignedTo: 'a@registry.example' },
    'listed_by_user (organisation=? AND assigned_user_name=? AND status=?)',
  ],
  [
    'a user and two statuses',
    { assignedTo: 'a@registry.example', statuses: ['ACT', 'NEW'] },
    'listed_by_user (organisation=? AND assigned_user_name=? AND status=?)',
  ],
  ['a patientId', { patientId: '69391234P' }, 'listed_by_patient_id (organisation=? AND patient_id=?)'],
  ['changes', { changedSince: now }, 'patients_by_change (organisation=? AND changed_at>?)'],
]

describe.each(filters)('patients by %s', (_what, filter, index) => {
  const whole = { ...everything, ...filter }
  const first = { limit: 100, offset: 0, after: undefined }
  const next = { ...first, after: { time: now, wmdaId: 100001 } }
  const tables = /^(SCAN|SEARCH) (p|listed|patients|listed_patients)\b/

  test.each([
    ['the first page', first],
    ['a further page', next],
  ])('%s reads only what it returns from an index, and sorts only that', async (_page, part) => {
    sent = []
    await listPatients(queries, whole, part)
    const plan = planOf(sent[0])
    const reads = plan.filter((line) => tables.test(line))
    expect(reads.filter((line) => !/^SEARCH .* (INDEX|PRIMARY KEY)/.test(line))).toEqual([])
    expect(plan.join('\n')).toContain(part.after ? index.replace(/\)$/, '') : index)
    // Where an index has the order of the list, nothing is sorted before the limit applies.
    const sorts = plan.filter((line) => line.includes('TEMP B-TREE'))
    expect(sorts.length).toBeLessThanOrEqual(1)
  })

  test('the total is not counted patient by patient, except by patientId and for changes', async () => {
    sent = []
    await countListed(queries, whole)
    const isCounted = filter.patientId !== undefined || filter.changedSince !== undefined
    expect(planOf(sent[0]).join()).toContain(isCounted ? index : 'SEARCH patient_counts')
  })
})
