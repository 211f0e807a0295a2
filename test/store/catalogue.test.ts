/**
 * The organisation is in every key and every query, so that the tables can be distributed by organisation and no query
 * can reach the data of another one.
 */
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { describe, expect, test, vi } from 'vitest'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import type { Tables } from '../../src/store/tables.ts'
import { laterStory, story } from '../contract/story.ts'
import { make } from '../contract/told.ts'
import { testApi } from '../support/api.ts'

const database = new DatabaseSync(':memory:')
await migrate(new Kysely<Tables>({ dialect: changingDialect(database) }))

const all = (sql: string) => database.prepare(sql).all()

/** Tables that belong to no organisation: the state of the storage itself. */
const ofNobody = ['write_checks', 'erasures', 'kysely_migration', 'kysely_migration_lock', 'sqlite_sequence']
const tables = all("select name from sqlite_master where type = 'table'")
  .map(({ name }) => String(name))
  .filter((name) => !ofNobody.includes(name))

/** Indices of what is due in all organisations. The sweep finds the organisation with them. */
const ofTheSweep = [
  ...['listed_by_activity', 'patients_by_anonymisation', 'patients_by_suspension'],
  ...['searches_by_lease', 'searches_by_refresh', 'idempotency_keys_by_age'],
]

describe.each(tables)('%s', (table) => {
  test('has the organisation, which is never null', () => {
    const [organisation] = all(
      `select "notnull" from pragma_table_info('${table}') where name = 'organisation'`,
    )
    expect(organisation).toEqual({ notnull: 1 })
  })

  test('has the organisation first in every key and index', () => {
    const indices = all(`select name from pragma_index_list('${table}')`).map(({ name }) => String(name))
    expect(indices.length).toBeGreaterThan(0)
    for (const name of indices.filter((each) => !ofTheSweep.includes(each))) {
      const [first] = all(`select name from pragma_index_info('${name}') order by seqno limit 1`)
      expect([name, first]).toEqual([name, { name: 'organisation' }])
    }
  })

  test('refers to other tables by organisation and identifier', () => {
    const columns = all(`select id, "from" from pragma_foreign_key_list('${table}') order by id, seq`)
    for (const key of Map.groupBy(columns, ({ id }) => id).values()) {
      expect(key).toHaveLength(2)
      expect(key[0]?.from).toBe('organisation')
    }
  })
})

test('each table of patients and laboratory patients is referred to by organisation', () => {
  const referring = tables.filter(
    (table) => all(`select 1 from pragma_foreign_key_list('${table}')`).length > 0,
  )
  expect(referring.sort()).toEqual([
    'assignments',
    'lims_cases',
    'listed_patients',
    'searches',
    'status_changes',
  ])
})

/** The queries that find what is due. Each returns organisations, and the statements after it name one of them. */
const looksOfTheSweep = [
  /from "patients" where "results_until" <= \?/,
  /from "listed_patients" as "listed" inner join "patients" .*where "listed"."status" != 'STP'/,
  /from "patients" where "anonymise_at" <= \?/,
  /from "searches" where "state" = 'RUNNING' and "lease_expires" <= \?/,
  /from "searches" where "refresh_from" <= \?/,
  /delete from idempotency_keys where \(organisation, operation, key\) in/,
]

test('every query names one organisation, except those that find what is due', async () => {
  const api = await testApi(await openStore(':memory:'))
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  for (const step of [...story, ...laterStory]) await make(api, step)
  await api.sweepAt(new Date('2027-01-15T09:30:00.000Z'))
  const statements = [...new Set(prepare.mock.calls.map(([sql]) => sql))]
  prepare.mockRestore()
  const onData = statements.filter(
    (sql) => /^\s*(select|update|delete|insert)/i.test(sql) && tables.some((table) => sql.includes(table)),
  )
  const isInsert = (sql: string) => /^insert into "\w+" \("organisation"/.test(sql)
  const isLimited = (sql: string) => /(organisation"? = \?|"organisation" = "page"."organisation")/.test(sql)
  const wide = onData.filter((sql) => !isInsert(sql) && !isLimited(sql))
  expect(wide.filter((sql) => !looksOfTheSweep.some((look) => look.test(sql)))).toEqual([])
  for (const look of looksOfTheSweep)
    expect(
      wide.some((sql) => look.test(sql)),
      String(look),
    ).toBe(true)
  expect(onData.length).toBeGreaterThan(40)
})
