/**
 * SQLite finds due records with an index only, so the cost of a sweep depends on what is due, not on the database size.
 */
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type LogEvent } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../src/store/migrations.ts'
import { findInactive, findToAnonymise } from '../../src/store/patients.ts'
import { requeueExpired, requeueOutdated } from '../../src/store/search-queue.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import { findEndedSuspensions } from '../../src/store/suspensions.ts'
import type { Queries, Tables } from '../../src/store/tables.ts'

const database = new DatabaseSync(':memory:')
let sent: LogEvent['query'][] = []
const queries = new Kysely<Tables>({
  dialect: changingDialect(database),
  log: ({ query }) => void sent.push(query),
})
await migrate(queries)

const now = '2026-01-15T09:30:00.000Z'

const looks: [string, (queries: Queries) => Promise<unknown>, string][] = [
  ['ended suspensions', (on) => findEndedSuspensions(on, now, 20), 'patients_by_suspension'],
  ['inactive patients', (on) => findInactive(on, now, 20), 'patients_by_last_activity'],
  ['patients to anonymise', (on) => findToAnonymise(on, now, 20), 'patients_by_anonymisation'],
  ['expired leases', (on) => requeueExpired(on, now, 20), 'searches_by_lease'],
  ['searches to refresh', (on) => requeueOutdated(on, now, now, 20), 'searches_by_refresh'],
]

test.each(looks)(
  '%s are found with an index, without a scan and without sorting',
  async (_what, look, index) => {
    sent = []
    await look(queries)
    const [select] = sent
    const plan = database
      .prepare(`explain query plan ${select?.sql}`)
      .all(...((select?.parameters ?? []) as string[]))
      .map(({ detail }) => String(detail))
    expect(plan).toEqual([expect.stringContaining(`INDEX ${index} `)])
    expect(plan[0]).toMatch(/^SEARCH/)
  },
)
