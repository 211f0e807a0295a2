/** SQLite finds records with an index only, so the cost of a query depends on what it finds, not on the database size. */
import { DatabaseSync } from 'node:sqlite'
import { Kysely, type LogEvent } from 'kysely'
import { describe, expect, test } from 'vitest'
import { countListed, listPatients } from '../../src/store/list-patients.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import type { Tables } from '../../src/store/tables.ts'
import { everything, filters, lists, looks, now } from './plans/queries.ts'
import { patients, rowsFor } from './plans/rows.ts'

async function openDatabase() {
  const database = new DatabaseSync(':memory:')
  const sent: LogEvent['query'][] = []
  const queries = new Kysely<Tables>({
    dialect: changingDialect(database),
    log: ({ query }) => void sent.push(query),
  })
  await migrate(queries)
  return {
    database,
    /** The first query of some work. */
    async queryOf(work: (queries: Kysely<Tables>) => Promise<unknown>) {
      sent.length = 0
      await work(queries)
      return { sql: sent[0]?.sql ?? '', parameters: sent[0]?.parameters ?? [] }
    },
    /** How SQLite runs the first query of some work, one line for each table. */
    async planOf(work: (queries: Kysely<Tables>) => Promise<unknown>): Promise<string[]> {
      const { sql, parameters } = await this.queryOf(work)
      return database
        .prepare(`explain query plan ${sql}`)
        .all(...(parameters as string[]))
        .map(({ detail }) => String(detail))
    },
  }
}

const numbers = `with recursive number (n) as (select 1 union all select n + 1 from number where n < ${patients})
  select n from number`
const asUsed = await openDatabase()
const analysed = await openDatabase()
for (const statement of rowsFor(numbers)) analysed.database.exec(statement)
analysed.database.exec('analyze')

/** Without statistics, SQLite plans alike for any number of rows. The service gathers none, but an operator may. */
describe.each([
  ['a database as the service uses it', asUsed],
  ['100,000 patients with statistics', analysed],
])('%s', (_which, opened) => {
  const planOf: typeof opened.planOf = (work) => opened.planOf(work)

  test.each(lists)('a page of %s is read from an index in its order', async (_what, look, plan) => {
    expect(await planOf(look)).toEqual([expect.stringMatching(plan)])
  })

  test.each(looks)(
    '%s are found with an index, without a scan and without sorting',
    async (_what, look, index) => {
      const plan = await planOf(look)
      const [found, ...others] = plan
      expect(found).toMatch(new RegExp(`^SEARCH .* INDEX ${index} `))
      // The record of each is found by its key.
      for (const line of others) expect(line).toMatch(/^SEARCH .* PRIMARY KEY/)
    },
  )

  describe.each(filters)('patients by %s', (_what, filter, index) => {
    const whole = { ...everything, ...filter }
    const first = { limit: 100, offset: 0, after: undefined }
    const next = { ...first, after: { time: now, wmdaId: 100001 } }
    const tables = /^(SCAN|SEARCH) (p|listed|patients|listed_patients)\b/

    test.each([
      ['the first page', first],
      ['a further page', next],
    ])('%s reads only what it returns from an index, and sorts only that', async (_page, part) => {
      const plan = await planOf((queries) => listPatients(queries, whole, part))
      const reads = plan.filter((line) => tables.test(line))
      expect(reads.filter((line) => !/^SEARCH .* (INDEX|PRIMARY KEY)/.test(line))).toEqual([])
      expect(plan.join('\n')).toContain(part.after ? index.replace(/\)$/, '') : index)
      // Where an index has the order of the list, nothing is sorted before the limit applies.
      const sorts = plan.filter((line) => line.includes('TEMP B-TREE'))
      expect(sorts.length).toBeLessThanOrEqual(1)
    })

    test('the total is not counted patient by patient, except by patientId and for changes', async () => {
      const plan = await planOf((queries) => countListed(queries, whole))
      const isCounted = filter.patientId !== undefined || filter.changedSince !== undefined
      // With statistics, SQLite reads this table from its beginning, because it is small.
      const counts = opened === asUsed ? 'SEARCH patient_counts' : 'patient_counts'
      expect(plan.join()).toContain(isCounted ? index : counts)
      expect(plan).toHaveLength(1)
    })
  })
})

test('a further page of changes has one lower limit, because SQLite reads the index from the first one', async () => {
  const filter = { ...everything, changedSince: '2026-01-15T09:30:00.000Z' }
  for (const time of ['2026-01-15T09:29:59.000Z', '2026-01-15T09:30:01.000Z']) {
    const { sql, parameters } = await asUsed.queryOf((queries) =>
      listPatients(queries, filter, { limit: 100, offset: 0, after: { time, wmdaId: 100001 } }),
    )
    expect(sql.match(/changed_at >= \?/g)).toHaveLength(1)
    const before = sql.slice(0, sql.indexOf('changed_at >= ?'))
    const limit = parameters[before.split('?').length - 1]
    expect(limit).toBe(time > filter.changedSince ? time : filter.changedSince)
  }
})
