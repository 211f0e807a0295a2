import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { minimal, patientsPath } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, scratchFolder, startSqliteService } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

const rounds = 3
const writers = 8
const beforeTheKill = 60

/** The acknowledged writes, which a client may rely on. */
interface Acknowledged {
  readonly wmdaId: number
  weight: number | null
}

test(`every acknowledged write is stored after ${rounds} kills during writes`, async () => {
  const token = await developmentToken(
    folder.path,
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
  )
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const acknowledged = new Map<number, Acknowledged>()

  for (let round = 0; round < rounds; round++) {
    const service = await startSqliteService(folder.path)
    const send = (method: string, body: object) =>
      judgedFetch(service.address + patientsPath, { method, headers, body: JSON.stringify(body) })
    let writes = 0
    /** Creates patients and updates each until the service is killed. */
    const write = async (): Promise<void> => {
      for (;;) {
        const created = await send('POST', minimal)
        const { wmdaId } = (await created.json()) as { wmdaId: number }
        const patient: Acknowledged = { wmdaId, weight: null }
        acknowledged.set(wmdaId, patient)
        const weight = 1 + (wmdaId % 999)
        const updated = await send('PUT', { ...minimal, wmdaId, weight })
        expect(updated.status).toBe(204)
        patient.weight = weight
        if (++writes === beforeTheKill) service.child.kill('SIGKILL')
      }
    }
    const ends = await Promise.allSettled(Array.from({ length: writers }, write))
    expect(ends.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await service.end()).toBeNull()
  }

  const service = await startSqliteService(folder.path)
  expect(acknowledged.size).toBeGreaterThanOrEqual(rounds * beforeTheKill)
  for (const { wmdaId, weight } of acknowledged.values()) {
    const found = await judgedFetch(`${service.address}${patientsPath}?wmdaId=${wmdaId}`, { headers })
    expect(found.status).toBe(200)
    // An update in progress during the kill may be stored or not. An acknowledged update must be stored.
    if (weight !== null) expect(await found.json()).toMatchObject({ weight })
    else await found.text()
  }
  expect(await service.end()).toBe(0)

  const database = new DatabaseSync(join(folder.path, 'patients.sqlite'))
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  database.close()
})
