/** Databases that do not respond, or reject what they are asked. */
import { startPostgres } from '../../support/postgres.ts'
import type { Finding, Scale, Scenario } from '../findings.ts'
import { startServices } from '../services.ts'
import { type Disturbance, disturbed } from './disturbed.ts'
import { fullDiskOfPostgres, fullDiskOfSqlite } from './full-disk.ts'
import { fullPool } from './full-pool.ts'
import { connectionsCut, frozen, rowLocked } from './postgres.ts'
import { neighboursLock } from './sqlite.ts'

export const freezes: Scenario = {
  title: 'Databases that do not respond or have no room',
  async *run(scale: Scale): AsyncGenerator<Finding> {
    const server = await startPostgres(true)
    try {
      const attempts: [string, (url: string) => Disturbance][] = [
        ['frozen', () => frozen(server, scale)],
        ['locked', (url) => rowLocked(url, scale)],
        ['cut', (url) => connectionsCut(url, scale)],
      ]
      for (const [name, make] of attempts) {
        const url = await server.createDatabase(name)
        const services = await startServices(2, { DATABASE_URL: url, DATABASE_POOL: '4' })
        const finding = await disturbed(services, make(url))
        const ends = await services.stop()
        yield { ...finding, faults: [...finding.faults, ...ends] }
      }
      yield await fullPool(await server.createDatabase('full_pool'))
    } finally {
      await server.stop()
    }
    yield await fullDiskOfPostgres(scale)
    yield await neighboursLock(scale)
    yield await fullDiskOfSqlite(scale)
  },
}
