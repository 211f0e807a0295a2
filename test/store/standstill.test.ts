/** A start after a long downtime, when many records have become due. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { listPath, testApi } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, scratchFolder, startSqliteService } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

/** Far more than can be stopped while the service starts. */
const due = 20_000

test('the service listens immediately, serves requests while it catches up, and stops on a signal', async () => {
  const store = await openStore(folder.path)
  const api = await testApi(store)
  api.clock = new Date('2024-01-15T09:30:00.000Z')
  await api.register()
  await store.close()
  const database = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  const columns = 'organisation, status, block, last_updated, changed_at, version'
  database.exec(
    `with recursive counter(n) as (select 2 union all select n + 1 from counter where n < ${due})
     insert into patients (${columns}) select ${columns} from patients, counter where wmda_id = 100001`,
  )
  database.exec(
    `insert into listed_patients select organisation, wmda_id, status, assigned_user_name, patient_id, last_updated,
       last_updated from patients where wmda_id > 100001`,
  )
  const stopped = () =>
    database.prepare("select count(*) as count from patients where status = 'STP'").get()?.count

  const service = await startSqliteService(folder.path)
  const token = await developmentToken(folder.path, '--organisation', '6939')
  const read = async () => {
    const answer = await judgedFetch(service.address + listPath, {
      headers: { Authorization: `Bearer ${token}` },
    })
    await answer.text()
    return answer.status
  }
  expect(await read()).toBe(200)
  while (Number(stopped()) === 0) expect(await read()).toBe(200)
  // A second service with this folder is ready at every check meanwhile.
  const second = await openStore(folder.path)
  for (let look = 0; look < 60; look++) await second.check()
  await second.close()
  expect(stopped()).toBeLessThan(due)
  expect(await service.end()).toBe(0)
  // The sweep has started and did not have to finish.
  expect(stopped()).toBeGreaterThan(0)
  expect(stopped()).toBeLessThan(due)
  database.close()
})
