import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { findPatient, insertPatient } from '../../src/store/patients.ts'
import { scratchFolder, startSqliteService } from '../support/process.ts'

let folder = scratchFolder()
afterEach(() => {
  folder.remove()
  folder = scratchFolder()
})

const patient = {
  organisation: '6939',
  patientId: null,
  status: 'NEW',
  block: { hla: { a: { field1: '02:01' } } },
  lastUpdated: '2026-01-15T09:30:00.000Z',
  assignedUserName: null,
} as unknown as Parameters<typeof insertPatient>[1]

test('a commit is on disk before it is acknowledged', async () => {
  const store = await openStore(folder.path)
  const pragma = async (name: string) =>
    (await store.transaction((queries) => sql`pragma ${sql.raw(name)}`.execute(queries))).rows[0]
  expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' })
  expect(await pragma('synchronous')).toEqual({ synchronous: 2 })
  expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 })
  expect(await pragma('secure_delete')).toEqual({ secure_delete: 1 })
  await store.close()
})

test('stored data survive a restart, and migrations run once', async () => {
  const first = await openStore(folder.path)
  const wmdaId = await first.transaction((queries) => insertPatient(queries, patient))
  await first.close()
  const second = await openStore(folder.path)
  expect(await second.transaction((queries) => insertPatient(queries, patient))).toBe(wmdaId + 1)
  await second.close()
})

test('a wmdaId is not assigned again after its patient is deleted', async () => {
  const store = await openStore(folder.path)
  const wmdaId = await store.transaction((queries) => insertPatient(queries, patient))
  await store.transaction((queries) => queries.deleteFrom('listed_patients').execute())
  await store.transaction((queries) => queries.deleteFrom('patients').execute())
  expect(await store.transaction((queries) => insertPatient(queries, patient))).toBeGreaterThan(wmdaId)
  await store.close()
})

test('a failed transaction leaves nothing behind', async () => {
  const store = await openStore(folder.path)
  const failing = store.transaction(async (queries) => {
    await insertPatient(queries, patient)
    throw new Error('after the insert')
  })
  await expect(failing).rejects.toThrow('after the insert')
  expect(await store.read((queries) => queries.selectFrom('patients').selectAll().execute())).toEqual([])
  await store.close()
})

test('no other user of the machine can read the folder', async () => {
  const path = join(folder.path, 'data')
  const store = await openStore(path)
  expect(statSync(path).mode & 0o077).toBe(0)
  await store.close()
})

test('a failed migration leaves no trace, and the next start succeeds', async () => {
  const before = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  // The second table of the first step already exists, so the step fails.
  before.exec('create table status_changes (id integer)')
  before.close()
  await expect(openStore(folder.path)).rejects.toThrow('already exists')
  const after = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  expect(after.prepare("select name from sqlite_master where name = 'patients'").all()).toEqual([])
  after.exec('drop table status_changes')
  after.close()
  await (await openStore(folder.path)).close()
})

test('several processes can start on one empty folder at the same time', async () => {
  const services = await Promise.all([1, 2, 3].map(() => startSqliteService(folder.path)))
  expect(await Promise.all(services.map((service) => service.end()))).toEqual([0, 0, 0])
})

test('a statement is prepared once, and a limited number of statements is kept', async () => {
  const store = await openStore(folder.path)
  const wmdaId = await store.transaction((queries) => insertPatient(queries, patient))
  const find = () => store.read((queries) => findPatient(queries, '6939', wmdaId))
  await find()
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  expect(await find()).toMatchObject({ wmdaId })
  expect(prepare).toHaveBeenCalledTimes(0)
  for (let number = 0; number < 600; number++) {
    await store.read((queries) => sql`select ${sql.lit(number)} as number`.execute(queries))
  }
  expect(await find()).toMatchObject({ wmdaId })
  // 600 new ones pushed out those that were prepared first: begin, the query and commit.
  expect(prepare).toHaveBeenCalledTimes(603)
  prepare.mockRestore()
  await store.close()
})
