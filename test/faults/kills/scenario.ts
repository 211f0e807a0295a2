/** Processes are ended at once, as a crash does, under clients that write. */
import type { Finding, Scale, Scenario } from '../findings.ts'
import { killPostgres } from './postgres.ts'
import { killReplicas } from './replicas.ts'
import { killSqlite } from './sqlite.ts'

export const kills: Scenario = {
  title: 'Processes that are killed',
  async *run(scale: Scale): AsyncGenerator<Finding> {
    yield await killPostgres(scale)
    yield await killReplicas(scale)
    yield await killSqlite(scale)
  },
}
