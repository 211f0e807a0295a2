/** The service needs only the rights that deploy/roles.sql gives it, and has no others. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { recount } from '../../src/store/patient-counts.ts'
import type { Store } from '../../src/store/store.ts'
import { example, laterStory, story } from '../contract/story.ts'
import { make } from '../contract/told.ts'
import { testApi } from '../support/api.ts'
import { type PostgresServer, query, startPostgres } from '../support/postgres.ts'
import { finished, root, scratchFolder } from '../support/process.ts'

let server: PostgresServer
let admin: string
let store: Store | undefined
const as = (role: string): string => admin.replace('//postgres@', `//${role}@`)
const migrate = (role: string) =>
  finished(process.execPath, ['src/cli/migrate.ts'], { DATABASE_URL: as(role) })

beforeAll(async () => {
  server = await startPostgres()
  admin = await server.createDatabase('patients')
  await query(admin, readFileSync(join(root, 'deploy/roles.sql'), 'utf8'))
})
afterAll(async () => {
  await store?.close()
  await server?.stop()
})

test('on an empty database, the service says that the owner must migrate it first', async () => {
  const folder = scratchFolder()
  const { code, output } = await finished(process.execPath, ['src/main.ts'], {
    DATABASE_URL: as('patients_service'),
    DATA_DIR: folder.path,
    PORT: '0',
  })
  expect([code, output]).toEqual([
    2,
    expect.stringMatching(/may not create tables.* npm run migrate as the owner/),
  ])
  folder.remove()
})

test('after the migration by the owner, the service starts and every example of the contract is as documented', async () => {
  expect(await migrate('patients_owner')).toEqual({
    code: 0,
    output: expect.stringContaining('tables of this version'),
  })
  store = await openStore({ url: as('patients_service'), pool: 3 })
  await store.check()
  const api = await testApi(store)
  for (const step of [...story, ...laterStory]) {
    const { status, body } = await make(api, step)
    expect([step.operation, status, body]).toEqual([
      ...[step.operation, step.status],
      step.response ? example(step.response) : '',
    ])
  }
  expect(await store.transaction(recount)).toBe(0)
})

test('a later migration that changes nothing needs no rights', async () => {
  expect((await migrate('patients_service')).code).toBe(0)
})

test.each([
  'create table other (id integer)',
  'alter table patients add column other integer',
  'drop table status_changes',
  'truncate patients cascade',
  'create role other',
  'set log_parameter_max_length = -1',
])('the service may not: %s', async (statement) => {
  await expect(query(as('patients_service'), statement)).rejects.toMatchObject({ code: '42501' })
})

test('nobody else may connect', async () => {
  await query(admin, 'create role other login')
  await expect(query(as('other'), 'select 1')).rejects.toMatchObject({ code: '42501' })
})

test.each([
  ['log_parameter_max_length', '0'],
  ['log_parameter_max_length_on_error', '0'],
  ['log_error_verbosity', 'terse'],
])('the log of the server has no data of patients: %s is %s', async (name, value) => {
  const { rows } = await query(as('patients_service'), `show ${name}`)
  expect(rows).toEqual([{ [name]: value }])
})
