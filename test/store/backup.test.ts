/** Backups of a SQLite database in use, and their restoration. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { backUp, restore } from '../../src/store/backup.ts'
import { copyDatabase } from '../../src/store/copy.ts'
import { openStore } from '../../src/store/open.ts'
import { Refusal } from '../../src/store/refusal.ts'
import { laterStory, story } from '../contract/story.ts'
import { make } from '../contract/told.ts'
import { listPath, minimal, patientsPath, statusPath, testApi } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, finished, scratchFolder, startSqliteService } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
let data: string
let file: string
beforeEach(() => {
  folder = scratchFolder()
  data = join(folder.path, 'data')
  file = join(folder.path, 'backup.sqlite')
})
afterEach(() => folder.remove())

const command = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
  finished(process.execPath, [`src/cli/${name}.ts`, ...args], { DATA_DIR: data, ...env })

/** All rows of all tables of a database. */
function contentOf(path: string) {
  const database = new DatabaseSync(path)
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .all()
    .map(({ name }) => String(name))
  const content = tables.map((table) => [
    table,
    database.prepare(`select * from ${table} order by 1, 2`).all(),
  ])
  database.close()
  return content
}

/** A folder with all data of the examples, made once. */
const original = scratchFolder()
beforeAll(async () => {
  const api = await testApi(await openStore(original.path))
  for (const step of [...story, ...laterStory]) await make(api, step)
  await api.store.close()
})
afterAll(original.remove)
const fill = () => cpSync(original.path, data, { recursive: true })

test('a backup that is made while others write has every write that was acknowledged before it', async () => {
  const service = await startSqliteService(data)
  const token = await developmentToken(data, '--organisation', '6939', '--username', 'a@registry.example')
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const acknowledged: number[] = []
  let isWriting = true
  const write = async () => {
    while (isWriting) {
      const answer = await judgedFetch(service.address + patientsPath, {
        ...{ method: 'POST', headers, body: JSON.stringify(minimal) },
      })
      expect(answer.status).toBe(201)
      acknowledged.push(((await answer.json()) as { wmdaId: number }).wmdaId)
    }
  }
  const writers = [write(), write(), write(), write()]
  while (acknowledged.length < 50) await new Promise(setImmediate)
  const before = [...acknowledged]
  const { code, output } = await command('backup', [file])
  isWriting = false
  await Promise.all(writers)
  expect(await service.end()).toBe(0)

  expect([code, output]).toEqual([0, expect.stringMatching(/is written and checked: \d+ patients, \d+ kB/)])
  expect(acknowledged.length).toBeGreaterThan(before.length)
  const copy = new DatabaseSync(file, { readOnly: true })
  const copied = new Set(
    copy
      .prepare('select wmda_id from patients')
      .all()
      .map((row) => row.wmda_id),
  )
  copy.close()
  expect(before.filter((wmdaId) => !copied.has(wmdaId))).toEqual([])
  expect([...copied].every((wmdaId) => acknowledged.includes(Number(wmdaId)))).toBe(true)
  // One file that only its owner can read, without a log beside it.
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder.path).sort()).toEqual(['backup.sqlite', 'data'])
})

test('a restored service has everything, and assigns no identifier again that came after the backup', async () => {
  fill()
  const before = contentOf(join(data, 'patients.sqlite'))
  expect((await command('backup', [file])).code).toBe(0)
  const later = await testApi(await openStore(data))
  const lost = await later.register()
  await later.store.close()

  data = join(folder.path, 'new', 'data')
  const { code, output } = await command('restore', [file])
  expect([code, output]).toEqual([
    0,
    expect.stringContaining('New identifiers begin 10000 after the last one'),
  ])
  expect(statSync(data).mode & 0o077).toBe(0)
  const after = contentOf(join(data, 'patients.sqlite'))
  const withoutSequence = (content: typeof before) => content.filter(([table]) => table !== 'sqlite_sequence')
  expect(withoutSequence(after)).toEqual(withoutSequence(before))
  const restored = await testApi(await openStore(data))
  const total = (await restored.call('GET', listPath)).body.paging.totalCount
  expect(total).toBeGreaterThan(0)
  expect(await restored.register()).toBe(lost + 10_000)
  await restored.store.close()
})

test('a planned move leaves no identifier out, and still assigns none again', async () => {
  const api = await testApi(await openStore(data))
  await api.register()
  const deleted = await api.register()
  await api.store.transaction((queries) =>
    queries.deleteFrom('listed_patients').where('wmda_id', '=', deleted).execute(),
  )
  await api.store.transaction((queries) =>
    queries.deleteFrom('patients').where('wmda_id', '=', deleted).execute(),
  )
  await api.store.close()
  expect(backUp(data, file).patients).toBe(1)
  data = join(folder.path, 'new')
  expect((await command('restore', [file, '--skip', '0'])).code).toBe(0)
  const moved = await testApi(await openStore(data))
  expect(await moved.register()).toBe(deleted + 1)
  await moved.store.close()
})

test('a backup has no remains of deleted data, which the database still has in unused parts of its file', () => {
  fill()
  const database = new DatabaseSync(join(data, 'patients.sqlite'))
  // Without overwriting, as SQLite leaves rows when it splits a page (decision 14).
  database.exec(`pragma secure_delete = off;
    insert into patients (organisation, wmda_id, status, block, last_updated, changed_at, version)
      values ('6939', 7, 'NEW', 'SYNTHETIC-WORDS', '', '', 1);
    delete from patients where wmda_id = 7`)
  database.close()
  backUp(data, file)
  const contains = (path: string) => readFileSync(path, 'latin1').includes('SYNTHETIC-WORDS')
  expect(contains(join(data, 'patients.sqlite'))).toBe(true)
  expect(contains(file)).toBe(false)
})

test('a backup that was taken before an anonymisation contains the patient, whom the sweep anonymises after a restore', async () => {
  const api = await testApi(await openStore(data))
  const wmdaId = await api.register({ ...minimal, diagnosis: { diagnosisText: 'SYNTHETIC-WORDS' } })
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } })
  backUp(data, file)
  expect(readFileSync(file, 'latin1')).toContain('SYNTHETIC-WORDS')
  const later = new Date('2029-01-15T09:30:00.000Z')
  expect((await api.sweepAt(later)).anonymised).toBe(1)
  await api.store.close()
  const other = join(folder.path, 'new')
  restore(file, other, 0)
  const restored = await testApi(await openStore(other))
  expect((await restored.sweepAt(later)).anonymised).toBe(1)
  await restored.store.close()
})

/** What is wrong, how it is caused, and what the sentence says. */
const refusals: [string, () => unknown, string, RegExp][] = [
  ['the data are missing', () => undefined, 'FILE', /data\/patients\.sqlite does not exist\.$/],
  [
    'an earlier backup was interrupted',
    () => {
      fill()
      writeFileSync(`${file}.partial`, '')
    },
    'FILE',
    /backup\.sqlite\.partial exists already\. Another program is writing it, or was interrupted\./,
  ],
  ['the folder is missing', fill, 'FILE/none/b.sqlite', /backup\.sqlite\/none is not a folder\.$/],
  // Not even root can create a file there.
  ['the folder cannot be written', fill, '/sys/b.sqlite', /^\/sys cannot be written \(\w+\)\.$/],
  [
    'the database is of another program',
    () => {
      mkdirSync(data)
      new DatabaseSync(join(data, 'patients.sqlite')).close()
    },
    'FILE',
    /is not a database of this service\.$/,
  ],
  [
    'the file is no database',
    () => {
      mkdirSync(data)
      writeFileSync(join(data, 'patients.sqlite'), 'no database at all, but a long text'.repeat(100))
    },
    'FILE',
    /patients\.sqlite cannot be opened\./,
  ],
]

test.each(refusals)('a backup is refused with a sentence if %s', (_what, cause, target, sentence) => {
  cause()
  const before = readdirSync(folder.path).sort()
  expect(() => backUp(data, target.replace('FILE', file))).toThrow(sentence)
  expect(() => backUp(data, target.replace('FILE', file))).toThrow(Refusal)
  expect(readdirSync(folder.path).sort()).toEqual(before)
})

test('a file that exists is not replaced, and the command says so and ends with 2', async () => {
  fill()
  writeFileSync(file, 'an earlier backup')
  const { code, output } = await command('backup', [file])
  expect([code, output.trim()]).toEqual([2, `${file} exists already. Choose another name.`])
  expect(readFileSync(file, 'utf8')).toBe('an earlier backup')
})

test('the commands refuse PostgreSQL', async () => {
  const env = { DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/patients' }
  const sentence = 'This command is for SQLite, and DATABASE_URL selects PostgreSQL.'
  const made = await Promise.all(['backup', 'restore'].map((name) => command(name, [file], env)))
  expect(made.map(({ code, output }) => [code, output.trim()])).toEqual([
    [2, `${sentence} Use pg_dump for a backup.`],
    [2, `${sentence} Use pg_restore.`],
  ])
})

test('if there is no room for the file, nothing is left of it', async () => {
  const api = await testApi(await openStore(data))
  await api.register()
  await api.store.close()
  // No file may be larger than 64 KiB. An empty database has more.
  const { code, output } = await finished(
    'bash',
    ['-c', `ulimit -f 64; exec '${process.execPath}' src/cli/backup.ts '${file}'`],
    { DATA_DIR: data },
  )
  expect([code, output]).toEqual([
    2,
    expect.stringMatching(/cannot be written \(SQLITE_\w+\)\. Check that .* room/),
  ])
  expect(readdirSync(folder.path)).toEqual(['data'])
})

test('a database with a row that refers to nothing is not copied', () => {
  fill()
  const database = new DatabaseSync(join(data, 'patients.sqlite'), { enableForeignKeyConstraints: false })
  database.exec('delete from lims_patients')
  database.close()
  expect(() => backUp(data, file)).toThrow(/a row of lims_cases refers to a row of lims_patients/)
  expect(readdirSync(folder.path)).toEqual(['data'])
})

test('a copy with a wrong value is not kept', () => {
  fill()
  const database = new DatabaseSync(join(data, 'patients.sqlite'), { defensive: false })
  database.exec(`pragma writable_schema = on; update sqlite_schema
    set sql = replace(sql, 'version integer', 'version integer check (version > 1000)') where name = 'patients'`)
  database.close()
  expect(() => backUp(data, file)).toThrow(/damaged.*CHECK constraint failed in patients/)
  expect(readdirSync(folder.path)).toEqual(['data'])
})

test('a file that appears during the copy is not replaced', () => {
  fill()
  const database = new DatabaseSync(join(data, 'patients.sqlite'))
  expect(() => copyDatabase(database, file, () => writeFileSync(file, 'of another program'))).toThrow(Refusal)
  database.close()
  expect(readFileSync(file, 'utf8')).toBe('of another program')
  expect(readdirSync(folder.path).sort()).toEqual(['backup.sqlite', 'data'])
})

test('restore is refused if the folder has any file of a database', () => {
  fill()
  backUp(data, file)
  const other = join(folder.path, 'new')
  mkdirSync(other)
  for (const ending of ['', '-wal', '-shm', '-journal']) {
    const present = join(other, `patients.sqlite${ending}`)
    writeFileSync(present, 'of the old database')
    expect(() => restore(file, other, 0)).toThrow(
      `${present} exists already. Move the files of the old database`,
    )
    expect(readdirSync(other)).toEqual([`patients.sqlite${ending}`])
    rmSync(present)
  }
  expect(() => restore(join(folder.path, 'none'), other, 0)).toThrow(/none does not exist\.$/)
  expect(readdirSync(other)).toEqual([])
})

test.each([
  ['backup', [], /^Usage: npm run backup -- FILE$/],
  ['restore', [], /^Usage: npm run restore -- FILE \[--skip NUMBER\]$/],
  ['restore', ['FILE', '--skip', 'x'], /--skip must be a number/],
])('%s with the arguments %j is refused with a sentence', async (name, args, sentence) => {
  const { code, output } = await command(name, args)
  expect([code, output.trim()]).toEqual([2, expect.stringMatching(sentence)])
})

test('the file of a stopped service can be restored like a backup', async () => {
  fill()
  renameSync(join(data, 'patients.sqlite'), file)
  restore(file, join(folder.path, 'new'), 0)
  const api = await testApi(await openStore(join(folder.path, 'new')))
  expect((await api.call('GET', listPath)).body.paging.totalCount).toBeGreaterThan(0)
  await api.store.close()
})
