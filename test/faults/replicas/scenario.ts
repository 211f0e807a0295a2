/** Three replicas on one PostgreSQL database. */
import { startPostgres } from '../../support/postgres.ts'
import type { Finding, Scale, Scenario } from '../findings.ts'
import { startServices } from '../services.ts'
import { leases } from './engines.ts'
import { keys } from './keys.ts'
import { patches } from './patches.ts'
import { preconditions } from './preconditions.ts'
import { sweepers } from './sweepers.ts'
import { updates } from './updates.ts'

export const replicas: Scenario = {
  title: 'Three replicas on one PostgreSQL database',
  async *run(scale: Scale): AsyncGenerator<Finding> {
    const server = await startPostgres()
    try {
      const url = await server.createDatabase('replicas')
      const services = await startServices(3, { DATABASE_URL: url })
      try {
        yield await updates(services, scale)
        yield await patches(services, scale)
        yield await preconditions(services, scale)
        yield await keys(services, scale, url)
        yield await leases(services, scale)
      } finally {
        await services.stop()
      }
      yield await sweepers(scale, await server.createDatabase('sweepers'))
    } finally {
      await server.stop()
    }
  },
}
