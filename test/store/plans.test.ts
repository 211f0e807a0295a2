/** SQLite finds records with an index only, so the cost of a query depends on what it finds, not on the database size. */
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type LogEvent } from 'kysely'
import { expect, test } from 'vitest'
import { listCases } from '../../src/store/lims-cases.ts'
import { findByReferringNumber } from '../../src/store/lims-patients.ts'
import { migrate } from '../../src/store/migrations.ts'
import { findInactive, findToAnonymise, listPatients } from '../../src/store/patients.ts'
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
  ['inactive patients', (on) => findInactive(on, now, 20), 'patients_by_last_activity'],
  ['patients to anonymise', (on) => findToAnonymise(on, now, 20), 'patients_by_anonymisation'],
  ['expired leases', (on) => requeueExpired(on, now, 20), 'searches_by_lease'],
  ['searches to refresh', (on) => requeueOutdated(on, now, now, 20), 'searches_by_refresh'],
]

/** Lists of one organisation. None of them is sorted, because the index has the order of the list. */
const page = { after: 5, limit: 100 }
const changed = { organisation: '6939', statuses: undefined, assignedTo: undefined, patientId: undefined }
const lists: [string, (queries: Queries) => Promise<unknown>, RegExp][] = [
  [
    'searches of a patient',
    (on) => listSearches(on, '6939', 1, page),
    /^SEARCH .* INDEX searches_by_patient /,
  ],
  ['status changes', (on) => listStatusChanges(on, 1, page), /^SEARCH .* INDEX status_changes_by_patient /],
  [
    'patients with a number',
    (on) => findByReferringNumber(on, '6939', '11731', page),
    /^SEARCH .* INDEX lims_patients_by_number /,
  ],
  ['cases of a patient', (on) => listCases(on, '6939', 1, page), /^SEARCH .* INDEX lims_cases_by_patient /],
  [
    'patients that changed',
    (on) => listPatients(on, { ...changed, changedSince: now }, { after: undefined, offset: 0, limit: 100 }),
    /^SEARCH .* INDEX patients_by_change \(organisation=\? AND changed_at>\?\)/,
  ],
  [
    'patients by their last view',
    (on) =>
      listPatients(on, { ...changed, changedSince: undefined }, { after: undefined, offset: 0, limit: 100 }),
    /^SEARCH .* INDEX patients_by_view /,
  ],
]

test.each(lists)('a page of %s is read from an index in its order', async (_what, look, plan) => {
  sent = []
  await look(queries)
  expect(planOf(sent[0])).toEqual([expect.stringMatching(plan)])
})

test.each(looks)(
  '%s are found with an index, without a scan and without sorting',
  async (_what, look, index) => {
    sent = []
    await look(queries)
    const plan = planOf(sent[0])
    expect(plan).toEqual([expect.stringContaining(`INDEX ${index} `)])
    expect(plan[0]).toMatch(/^SEARCH/)
  },
)
