import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { coordinator, listPath, testApi } from '../support/api.ts'
import { finished, scratchFolder } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

test('npm run recount repairs the totals of lists', async () => {
  const store = await openStore(folder.path)
  const api = await testApi(store)
  for (let count = 0; count < 3; count++) await api.register()
  const database = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  database.exec(`update patient_counts set patients = 7;
    insert into patient_counts values ('6939', 'ACT', '${coordinator.username}', 1)`)
  database.close()
  const repair = async () =>
    (await finished('npm', ['run', '-s', 'recount'], { DATA_DIR: folder.path })).output.trim()
  const total = async () => (await api.call('GET', listPath)).body.paging.totalCount
  expect(await total()).toBe(8)
  expect(await repair()).toBe('Totals repaired: 2.')
  expect(await total()).toBe(3)
  expect(await repair()).toBe('All totals are right.')
  await store.close()
})
