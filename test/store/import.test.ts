/** The import of a SQLite folder into PostgreSQL. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Imported, importFolder } from '../../src/store/import/import.ts'
import { importedTables, tablesOfStorage } from '../../src/store/import/imported-tables.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { openStore } from '../../src/store/open.ts'
import { migratePostgres } from '../../src/store/postgres-store.ts'
import { changingDialect } from '../../src/store/sqlite.ts'
import { laterStory, story } from '../contract/story.ts'
import { make } from '../contract/told.ts'
import { failed } from '../search-match/searches.ts'
import {
  assignedUserPath,
  casesPath,
  coordinator,
  leasesPath,
  limsPatientsPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  stranger,
  testApi,
} from '../support/api.ts'
import { type PostgresServer, query, startPostgres } from '../support/postgres.ts'
import { finished, scratchFolder } from '../support/process.ts'
import { createDatabase } from '../support/test-store.ts'
import { allAnswers, type Identifiers, mrnOf, readingOperations } from './import/all-answers.ts'

let server: PostgresServer | undefined
let afterFill: Date
const original = scratchFolder()
beforeAll(async () => {
  if (!process.env.TEST_DATABASE_URL) server = await startPostgres()
  afterFill = await fill(original.path)
})
afterAll(async () => {
  original.remove()
  await server?.stop()
})

/** The lease that a service of the tests gives first. */
const firstLease = '00000000-0000-4000-8000-000000000001'

let databases = 0
const database = () => server?.createDatabase(`import_${++databases}`) ?? createDatabase()

let folder: ReturnType<typeof scratchFolder>
let data: string
let file: string
beforeEach(() => {
  folder = scratchFolder()
  data = join(folder.path, 'data')
  file = join(data, 'patients.sqlite')
  cpSync(original.path, data, { recursive: true })
})
afterEach(() => folder.remove())

/** Changes the database as no request can. */
function spoil(...statements: string[]): void {
  const raw = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  for (const statement of statements) raw.exec(statement)
  raw.close()
}

/** All kinds of data: the story of the examples, another organisation, an anonymised patient, unusual characters. @returns a minute later */
async function fill(path: string): Promise<Date> {
  const api = await testApi(await openStore(path))
  for (const step of [...story, ...laterStory]) await make(api, step)
  const text = `'single' "double" \\back\\ \\u0041 {}[] , \t\n 漢字 é 🧬 \u2028`
  const stopped = await api.register({ ...minimal, diagnosis: { diagnosisText: 'x' } })
  await api.call('PUT', statusPath, { body: { wmdaId: stopped, newStatus: 'STP', changeReason: 'OTH' } })
  await api.store.transaction((queries) =>
    queries.updateTable('patients').set({ anonymise_at: '' }).where('wmda_id', '=', stopped).execute(),
  )
  expect((await api.sweepAt(api.clock)).anonymised).toBe(1)
  const unusual = await api.register({ ...minimal, diagnosis: { diagnosisText: text } })
  await api.register(minimal, stranger)
  const search = { wmdaId: unusual, matchEngine: 2, searchType: 'DR' }
  await api.call('POST', searchesPath, { body: search })
  const lims = {
    contact: { '"k\\ey"': text, number: 1.5e300 },
    address: {},
    medicationIDs: [],
    insurances: [],
  }
  const body = { ...lims, referringMedicalRecordNumber: `7'"\\` }
  const { status } = await api.call('POST', limsPatientsPath, { body })
  expect(status).toBe(201)
  const created = await api.call('POST', patientsPath, {
    body: minimal,
    headers: { 'Idempotency-Key': 'before-the-import' },
  })
  expect(created.status).toBe(201)
  await api.store.close()
  return new Date(api.clock.getTime() + 60_000)
}

function identifiersIn(path: string): Identifiers {
  const raw = new DatabaseSync(path, { readOnly: true })
  const column = (sql: string) =>
    raw
      .prepare(sql)
      .all()
      .map(({ value }) => value)
  const numbers = (sql: string) => column(sql).map(Number)
  const identifiers = {
    patients: numbers('select wmda_id as value from patients order by 1'),
    searches: numbers('select id as value from searches order by 1'),
    limsPatients: numbers('select id as value from lims_patients order by 1'),
    numbers: column(
      'select distinct referring_number as value from lims_patients where referring_number is not null order by 1',
    ).map(String),
    cases: numbers('select id as value from lims_cases order by 1'),
  }
  raw.close()
  return identifiers
}

const bytesOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const countOf = async (url: string, table: string) =>
  Number((await query(url, `select count(*) as count from ${table}`)).rows[0].count)

test('after the import, both services answer alike on every operation', async () => {
  // The last patient was deleted, so its identifier must not come again.
  spoil('delete from listed_patients where wmda_id = (select max(wmda_id) from patients)')
  spoil(`delete from patients where wmda_id = (select max(wmda_id) from patients);
    delete from idempotency_keys where operation = 'createPatient' and key <> 'before-the-import'`)
  const before = bytesOf(file)
  const url = await database()
  const imported: Imported[] = []
  await importFolder(data, url, (each) => imported.push(each))
  expect(bytesOf(file)).toBe(before)
  expect(imported.map(({ table }) => table)).toEqual(importedTables.map(({ name }) => name))
  for (const { table, rows } of imported) {
    expect([table, rows > 0]).toEqual([table, true])
    expect([table, await countOf(url, table)]).toEqual([table, rows])
  }

  const identifiers = identifiersIn(file)
  const stores = [await openStore(data), await openStore({ url, pool: 2 })] as const
  const [here, there] = [await testApi(stores[0]), await testApi(stores[1])]
  here.clock = there.clock = afterFill
  const asked = new Set<string>()
  for (const as of [coordinator, stranger]) {
    const expected = await allAnswers(here, as, identifiers)
    const answers = await allAnswers(there, as, identifiers)
    expect(answers).toEqual(expected)
    for (const { operation, status } of expected) if (status === 200) asked.add(operation)
  }
  expect([...asked].sort()).toEqual([...readingOperations].sort())

  // Every operation that changes something, with the identifiers that both services assign.
  const [wmdaId = 0, last = 0] = identifiers.patients.slice(-2)
  const [limsPatient = 0] = identifiers.limsPatients
  const searchId = identifiers.searches.at(-1)
  const lims = { contact: {}, address: {}, medicationIDs: [], insurances: [] }
  const changes: [number, string, string, object, Record<string, string>?, object?][] = [
    [201, 'POST', patientsPath, minimal, { 'Idempotency-Key': 'before-the-import' }],
    [201, 'POST', patientsPath, minimal],
    [204, 'PUT', patientsPath, { ...minimal, wmdaId, weight: 70 }],
    [412, 'PUT', patientsPath, { ...minimal, wmdaId, weight: 71 }, { 'If-Match': '"1"' }],
    [200, 'PUT', assignedUserPath, { wmdaId, userName: 'b@registry.example' }],
    [201, 'POST', searchesPath, { wmdaId, matchEngine: 2, searchType: 'DR' }],
    [200, 'POST', leasesPath, { matchEngine: 2, count: 1 }, {}, machine],
    [204, 'PUT', `${searchesPath}/${searchId}/results`, { leaseId: firstLease, ...failed }, {}, machine],
    [200, 'PUT', statusPath, { wmdaId, newStatus: 'STP', changeReason: 'OTH' }],
    [201, 'POST', limsPatientsPath, lims],
    [200, 'PATCH', `${limsPatientsPath}/${mrnOf(limsPatient)}`, { contact: { note: 'x' } }],
    [201, 'POST', casesPath, { patient: { MCID: limsPatient } }],
  ]
  const ids: unknown[] = []
  for (const [status, method, path, body, headers = {}, as = coordinator] of changes) {
    const sent = { body, headers, as }
    const [mine, other] = [await here.call(method, path, sent), await there.call(method, path, sent)]
    expect([path, other.status, other.body]).toEqual([path, mine.status, mine.body])
    expect([path, mine.body, mine.status]).toEqual([path, mine.body, status])
    ids.push(mine.body.wmdaId)
  }
  // The idempotency key of the deleted patient is answered as before, and its identifier is not assigned again.
  expect(ids.slice(0, 2)).toEqual([last + 1, last + 2])
  expect(await allAnswers(there, coordinator, identifiers)).toEqual(
    await allAnswers(here, coordinator, identifiers),
  )
  for (const store of stores) await store.close()
})

test('every table of the database is imported, or belongs to the storage of SQLite', () => {
  const raw = new DatabaseSync(file, { readOnly: true })
  const names = raw.prepare("select name from sqlite_master where type = 'table'").all()
  raw.close()
  const others = ['kysely_migration', 'kysely_migration_lock', 'sqlite_sequence']
  expect(names.map(({ name }) => String(name)).sort()).toEqual(
    [...importedTables.map(({ name }) => name), ...tablesOfStorage, ...others].sort(),
  )
})

test('rows come in batches, however large the tables are', async () => {
  spoil(`insert into patients (organisation, wmda_id, status, block, last_updated, changed_at, version)
    with recursive number (n) as (select 1 union all select n + 1 from number where n < 2500)
    select printf('%04d', n % 7), 200000 + n, 'NEW', '{"a":"' || n || '"}', '', '', 1 from number`)
  spoil(`update lims_patients set record = '{"a":"' || hex(zeroblob(3000000)) || '"}'`)
  const url = await database()
  await importFolder(data, url)
  expect(await countOf(url, 'patients where block like \'{"a":"%\'')).toBe(2500)
  expect((await query(url, 'select max(wmda_id) as id from patients')).rows).toEqual([{ id: 202500 }])
  expect((await query(url, 'select min(length(record)) as long from lims_patients')).rows).toEqual([
    { long: 6_000_008 },
  ])
})

test('npm run import prints the number of rows and a hash of each table', async () => {
  const url = await database()
  const { code, output } = await finished('npm', ['run', '-s', 'import', '--', data], { DATABASE_URL: url })
  expect(code).toBe(0)
  const lines = output.trim().split('\n')
  expect(lines.at(-1)).toBe(
    `All data of ${data} are in PostgreSQL and were compared. From now on, start the service with DATABASE_URL.`,
  )
  expect(lines).toHaveLength(importedTables.length + 1)
  expect(lines[0]).toMatch(/^patients {2,}\d+ rows, SHA-256 [0-9a-f]{64}$/)
  // A second import would double everything.
  await expect(importFolder(data, url)).rejects.toThrow(/has data already \(table patients\)/)
})

test('a database that has data is refused', async () => {
  const url = await database()
  await migratePostgres(url)
  await query(url, `insert into idempotency_keys values ('6939', 'createPatient', 'k', 'hash', '{}', '')`)
  await expect(importFolder(data, url)).rejects.toThrow(/has data already \(table idempotency_keys\)/)
  expect(await countOf(url, 'patients')).toBe(0)
})

test('identifiers that the database assigned before are not assigned again', async () => {
  const url = await database()
  await migratePostgres(url)
  await query(url, `select setval(pg_get_serial_sequence('patients', 'wmda_id'), 300000)`)
  await importFolder(data, url)
  const api = await testApi(await openStore({ url, pool: 1 }))
  expect(await api.register()).toBe(300001)
  await api.store.close()
})

test('if a row is not the same in PostgreSQL, nothing is imported', async () => {
  const url = await database()
  await migratePostgres(url)
  await query(
    url,
    `create function spoil() returns trigger language plpgsql as
       $$ begin new.rest := replace(new.rest, 'a', 'b'); return new; end $$;
     create trigger spoil before insert on lims_cases for each row execute function spoil()`,
  )
  await expect(importFolder(data, url)).rejects.toThrow(
    'The rows of lims_cases are not the same in PostgreSQL.',
  )
  for (const { name } of importedTables) expect([name, await countOf(url, name)]).toEqual([name, 0])
})

test.each([
  [
    'the database rejects a row',
    "raise exception 'the value %', new.rest using detail = new.rest",
    1,
    /^Nothing was imported because of an unexpected error: P0001\n/,
  ],
  [
    'the connection ends',
    'perform pg_terminate_backend(pg_backend_pid())',
    2,
    /^Nothing was imported: the PostgreSQL server failed, or the connection to it did \(57P01\)\./,
  ],
])('if %s, nothing is imported, and no value is printed', async (_what, statement, exitCode, sentence) => {
  spoil(`update lims_cases set rest = '{"a":"SECRET"}'`)
  const url = await database()
  await migratePostgres(url)
  await query(url, triggerWith(statement))
  await query(url, 'create trigger spoil before insert on lims_cases for each row execute function spoil()')
  const { code, output } = await finished(process.execPath, ['src/cli/import.ts', data], {
    DATABASE_URL: url,
  })
  const [, said = ''] = /^(?:[a-z_]+ +\d+ rows, SHA-256 .*\n)*([\s\S]*)$/.exec(output) ?? []
  expect([code, said]).toEqual([exitCode, expect.stringMatching(sentence)])
  expect(output).not.toContain('SECRET')
  expect(await countOf(url, 'patients')).toBe(0)
})

test('if the connection ends during the commit, nobody is told that nothing was imported', async () => {
  const url = await database()
  await migratePostgres(url)
  await query(url, triggerWith('perform pg_terminate_backend(pg_backend_pid())'))
  await query(
    url,
    `create constraint trigger spoil after insert on lims_cases deferrable initially deferred
       for each row execute function spoil()`,
  )
  await expect(importFolder(data, url)).rejects.toThrow(/it is not known whether the data are stored/)
})

const triggerWith = (statement: string) =>
  `create function spoil() returns trigger language plpgsql as $$ begin ${statement}; return new; end $$`

test('a folder that a service uses is refused, and the service continues', async () => {
  const api = await testApi(await openStore(data))
  const url = await database()
  await expect(importFolder(data, url)).rejects.toThrow(
    /^A service or another program uses .*data\. Stop it first\.$/,
  )
  await api.register()
  await api.store.close()
  await importFolder(data, url)
})

test('no service can start on the folder during the import', async () => {
  const url = await database()
  let attempt: unknown
  await importFolder(data, url, () => {
    const other = new DatabaseSync(file, { timeout: 0 })
    try {
      other.prepare('select count(*) from patients').get()
    } catch (error) {
      attempt = error
    }
    other.close()
  })
  expect(attempt).toMatchObject({ errcode: 5 })
})

test('U+0000 in any text is found before anything is written, and reported without values', async () => {
  spoil(
    `update patients set patient_id = 'SECRET' || char(0) where wmda_id in (100001, 100002)`,
    // An escape in JSON of which PostgreSQL reads members, after an escaped backslash.
    `update patients set block = '{"ethnicity":"SECRET\\\\\\u0000"}' where wmda_id = 100003`,
    // An escaped backslash before u0000 is no escape of the character.
    `update searches set parameters = '{"x":"\\\\u0000"}'`,
    // PostgreSQL reads no member of a laboratory record.
    `update lims_patients set record = '{"x":"\\u0000"}'`,
  )
  const url = await database()
  const failed = await importFolder(data, url).catch((error: Error) => error.message)
  expect(failed).toBe(
    [
      'Some texts contain the character U+0000, which PostgreSQL cannot store. Replace them first:',
      '  patients.patient_id: 2 rows',
      '  patients.block: 1 row',
    ].join('\n'),
  )
  expect((await query(url, "select 1 from pg_tables where schemaname = 'public'")).rowCount).toBe(0)
  spoil('update patients set patient_id = null', `update patients set block = '{}' where wmda_id = 100003`)
  await importFolder(data, url)
})

test('a folder of an earlier version is refused with what to do, and one of a newer version too', async () => {
  const earlier = join(folder.path, 'earlier')
  mkdirSync(earlier)
  const raw = new Kysely<unknown>({
    dialect: changingDialect(new DatabaseSync(join(earlier, 'patients.sqlite'))),
  })
  await migrate(raw, '0008-lists')
  await raw.destroy()
  const url = await database()
  await expect(importFolder(earlier, url)).rejects.toThrow(
    `The database of ${earlier} has the tables of an earlier version. Make a backup, then run: DATA_DIR=${earlier} npm run migrate`,
  )
  spoil("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')")
  await expect(importFolder(data, url)).rejects.toThrow('migrated by a newer version')
})

test.each([
  [['none'], {}, /^Set DATABASE_URL to the empty PostgreSQL database that gets the data\.$/],
  [[], {}, /^Usage: DATABASE_URL=postgres:\/\/… npm run import -- FOLDER$/],
  [
    ['none'],
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/p' },
    /^none\/patients\.sqlite does not exist\.$/,
  ],
  [
    ['DATA'],
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/p' },
    /^Nothing was imported: no PostgreSQL server/,
  ],
])('the command with %j and %j is refused with a sentence', async (args, env, sentence) => {
  const all = ['src/cli/import.ts', ...args.map((each) => each.replace('DATA', data))]
  const { code, output } = await finished(process.execPath, all, env)
  expect([code, output.trim()]).toEqual([2, expect.stringMatching(sentence)])
  expect(output).not.toContain('secret')
})
