import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import { testApi } from '../support/api.ts'
import { finished, scratchFolder } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

test('searches of an earlier version are refreshed as before: for patients in ACT, one day after their last run', async () => {
  mkdirSync(folder.path, { recursive: true })
  const database = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0003-searches')
  const moment = '2026-01-15T09:30:00.000Z'
  const patients = [
    [100001, 'ACT'],
    [100002, 'PRE'],
  ] as const
  for (const [wmdaId, status] of patients) {
    database.exec(
      `insert into patients (wmda_id, organisation, status, block, last_updated, last_viewed, version)
       values (${wmdaId}, '6939', '${status}', '{}', '${moment}', '${moment}', 1)`,
    )
    for (const state of ['QUEUED', 'FINISHED', 'FAILED']) {
      database.exec(
        `insert into searches (organisation, wmda_id, match_engine, search_type, parameters, state, queued_by,
           queued_at, requested_at, finished_at, last_updated)
         values ('6939', ${wmdaId}, 2, 'DR', '{}', '${state}', 'request', '${moment}', '${moment}',
           ${state === 'QUEUED' ? 'null' : `'${moment}'`}, '${moment}')`,
      )
    }
  }
  await earlier.destroy()

  const store = await openStore(folder.path)
  const { sweepAt } = await testApi(store)
  expect((await sweepAt(new Date('2026-01-16T09:29:59.999Z'))).refreshed).toBe(0)
  expect((await sweepAt(new Date('2026-01-16T09:30:00.000Z'))).refreshed).toBe(2)
  const refreshed = await store.read((queries) =>
    queries.selectFrom('searches').select('wmda_id').where('queued_by', '=', 'refresh').execute(),
  )
  expect(refreshed).toEqual([{ wmda_id: 100001 }, { wmda_id: 100001 }])
  await store.close()
})

test('patients of an earlier version who are in SUS keep their results for 42 days since SUS began', async () => {
  const path = join(folder.path, 'suspended')
  mkdirSync(path, { recursive: true })
  const database = new DatabaseSync(join(path, 'patients.sqlite'))
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0006-erasures')
  const moment = '2026-01-15T09:30:00.000Z'
  for (const [wmdaId, status] of [
    [100001, 'SUS'],
    [100002, 'ACT'],
  ] as const) {
    database.exec(
      `insert into patients (wmda_id, organisation, status, block, last_updated, last_viewed, version)
       values (${wmdaId}, '6939', '${status}', '{}', '${moment}', '2026-02-20T09:30:00.000Z', 1)`,
    )
  }
  for (const [from, at] of [
    ['PRE', '2026-01-05T09:30:00.123Z'],
    ['SUS', '2026-01-15T09:30:00.000Z'],
  ]) {
    database.exec(
      `insert into status_changes (wmda_id, from_status, to_status, changed_at, mover)
       values (100001, '${from}', 'SUS', '${at}', 'user')`,
    )
  }
  await earlier.destroy()

  const store = await openStore(path)
  const { sweepAt } = await testApi(store)
  const until = await store.read((queries) =>
    queries.selectFrom('patients').select('results_until').orderBy('wmda_id').execute(),
  )
  expect(until).toEqual([{ results_until: '2026-02-16T09:30:00.123Z' }, { results_until: null }])
  expect((await sweepAt(new Date('2026-02-16T09:30:00.122Z'))).suspended).toBe(0)
  expect((await sweepAt(new Date('2026-02-16T09:30:00.123Z'))).suspended).toBe(1)
  await store.close()
})

test('patients and records of an earlier version are in the new lists', async () => {
  const path = join(folder.path, 'lists')
  mkdirSync(path, { recursive: true })
  const database = new DatabaseSync(join(path, 'patients.sqlite'))
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0007-suspensions')
  database.exec(
    `insert into patients (wmda_id, organisation, status, block, last_updated, last_viewed, version) values
       (100001, '6939', 'PRE', '{}', '2026-01-15T09:30:00.000Z', '2026-02-20T09:30:00.000Z', 1),
       (100002, '6939', 'NEW', '{}', '2026-01-15T09:31:00.000Z', '2026-02-20T09:30:00.000Z', 1)`,
  )
  database.exec(
    `insert into searches (organisation, wmda_id, match_engine, search_type, parameters, state, queued_by, queued_at,
       requested_at, last_updated)
     values ('6939', 100001, 2, 'DR', '{}', 'QUEUED', 'request', '', '', '2026-01-15T09:32:00.000Z')`,
  )
  const numbers = ['{"referringMedicalRecordNumber":"11731"}', '{"referringMedicalRecordNumber":null}', '{}']
  for (const record of numbers) {
    database.exec(
      `insert into lims_patients (organisation, record, created_at, updated_at, version)
       values ('6939', '${record}', '', '', 1)`,
    )
  }
  await earlier.destroy()

  const store = await openStore(path)
  const rows = await store.read(async (queries) => ({
    changed: await queries.selectFrom('patients').select('changed_at').orderBy('wmda_id').execute(),
    numbers: await queries.selectFrom('lims_patients').select('referring_number').orderBy('id').execute(),
  }))
  expect(rows.changed).toEqual([
    { changed_at: '2026-01-15T09:32:00.000Z' },
    { changed_at: '2026-01-15T09:31:00.000Z' },
  ])
  expect(rows.numbers).toEqual([
    { referring_number: '11731' },
    { referring_number: null },
    { referring_number: null },
  ])
  await store.close()
})

test('the rows of an earlier version are kept when the organisation comes into every key', async () => {
  const path = join(folder.path, 'organisations')
  mkdirSync(path, { recursive: true })
  const database = new DatabaseSync(join(path, 'patients.sqlite'))
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0008-lists')
  const at = '2026-01-15T09:30:00.000Z'
  const seen = '2026-01-16T09:30:00.000Z'
  database.exec(
    `insert into patients (wmda_id, organisation, patient_id, status, block, last_updated, last_viewed, changed_at,
       assigned_user_name, version) values
       (100001, '6939', 'T-1', 'ACT', '{"a":1}', '${at}', '${seen}', '${at}', 'a@registry.example', 3),
       (100002, '9999', null, 'NEW', '{}', '${seen}', '${at}', '${at}', null, 1),
       (100003, '', 'random', 'STP', '{}', '${at}', '${at}', '${at}', null, 5),
       (100009, '6939', null, 'NEW', '{}', '${at}', '${at}', '${at}', null, 1);
     delete from patients where wmda_id = 100009;
     insert into status_changes (wmda_id, from_status, to_status, reason, mover, changed_by, changed_at)
       values (100001, 'NEW', 'PRE', null, 'search', 'a@registry.example', '${at}'), (100003, 'NEW', 'STP', 'OTH',
       'user', null, '${at}');
     insert into assignments (organisation, wmda_id, from_user, to_user, changed_by, changed_at)
       values ('6939', 100001, null, 'a@registry.example', null, '${at}');
     insert into searches (organisation, wmda_id, match_engine, search_type, parameters, state, queued_by, queued_at,
       requested_at, last_updated, summary) values
       ('6939', 100001, 2, 'DR', '{}', 'FINISHED', 'request', '${at}', '${at}', '${at}', '{"summaryText":"x"}');
     insert into lims_patients (organisation, record, referring_number, created_at, updated_at, version)
       values ('6939', '{"b":1.50}', '7', '${at}', '${seen}', 2);
     insert into lims_cases (organisation, patient_id, case_patient, rest, created_at, created_by)
       values ('6939', 1032, null, '{}', '${at}', null), ('6939', null, '{}', '{"c":2}', '${at}', 'b@registry.example');
     insert into idempotency_keys values ('6939', 'createPatient', 'k', 'hash', '{}', '${at}');
     insert into erasures (noted_at) values ('${at}')`,
  )
  const tables = [
    'status_changes',
    'assignments',
    'searches',
    'lims_patients',
    'lims_cases',
    'idempotency_keys',
  ]
  const rowsOf = (table: string) => database.prepare(`select * from ${table} order by 1, 2`).all()
  const before = Object.fromEntries(tables.map((table) => [table, rowsOf(table)]))
  await migrate(earlier)
  const organisationOf: Record<string, string> = { 100001: '6939', 100003: '' }
  for (const table of tables) {
    const expected = before[table]?.map((row) => ({
      organisation: organisationOf[String(row.wmda_id)],
      ...row,
    }))
    const byId = (one: object, other: object) =>
      Number(Reflect.get(one, 'id')) - Number(Reflect.get(other, 'id'))
    expect(rowsOf(table).sort(byId)).toEqual(expected?.sort(byId))
  }
  expect(
    rowsOf('patients').map(({ wmda_id, organisation, anonymised, version, block }) => [
      ...[wmda_id, organisation, anonymised, version, block],
    ]),
  ).toEqual([
    [100003, '', 1, 5, '{}'],
    [100001, '6939', 0, 3, '{"a":1}'],
    [100002, '9999', 0, 1, '{}'],
  ])
  expect(rowsOf('listed_patients')).toEqual([
    {
      ...{ organisation: '6939', wmda_id: 100001, status: 'ACT', assigned_user_name: 'a@registry.example' },
      ...{ patient_id: 'T-1', last_viewed: seen, last_activity: seen },
    },
    {
      ...{ organisation: '9999', wmda_id: 100002, status: 'NEW', assigned_user_name: null },
      ...{ patient_id: null, last_viewed: at, last_activity: seen },
    },
  ])
  expect(rowsOf('patient_counts')).toEqual([
    { organisation: '6939', status: 'ACT', assigned_user_name: 'a@registry.example', patients: 1 },
    { organisation: '9999', status: 'NEW', assigned_user_name: '', patients: 1 },
  ])
  expect(rowsOf('erasures')).toHaveLength(1)
  expect(database.prepare("select name from sqlite_master where name like 'earlier_%'").all()).toEqual([])
  // Identifiers of deleted patients are not assigned again.
  database.exec(`insert into patients (organisation, status, block, last_updated, changed_at, version)
    values ('6939', 'NEW', '{}', '${at}', '${at}', 1)`)
  expect(database.prepare('select max(wmda_id) as id from patients').get()).toEqual({ id: 100010 })
  await earlier.destroy()
})

test('a database that a newer version has migrated is refused, with a sentence and exit code 2', async () => {
  const path = join(folder.path, 'newer')
  await (await openStore(path)).close()
  const database = new DatabaseSync(join(path, 'patients.sqlite'))
  database.exec("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')")
  database.close()
  const { code, output } = await finished(process.execPath, ['src/main.ts'], { DATA_DIR: path, PORT: '0' })
  expect([code, output]).toEqual([2, expect.stringContaining('migrated by a newer version')])
})

test('npm run migrate brings an earlier database to the present tables, and an up-to-date one stays', async () => {
  const path = join(folder.path, 'command')
  mkdirSync(path, { recursive: true })
  const database = new DatabaseSync(join(path, 'patients.sqlite'))
  const earlier = new Kysely<unknown>({ dialect: changingDialect(database) })
  await migrate(earlier, '0007-suspensions')
  for (let count = 0; count < 2; count++) {
    const { code, output } = await finished('npm', ['run', '-s', 'migrate'], { DATA_DIR: path })
    expect([code, output.trim()]).toEqual([0, 'The database has the tables of this version.'])
  }
  expect(database.prepare('select count(*) as count from patient_counts').get()).toEqual({ count: 0 })
  await earlier.destroy()
})
