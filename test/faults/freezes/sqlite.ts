/** Another program holds the lock of the SQLite file. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Finding, Scale } from '../findings.ts'
import { startServices } from '../services.ts'
import { disturbed } from './disturbed.ts'

/** Writes are tried for two seconds, those that share a commit one after the other, and one second for this machine. */
const longest = 5_000

export async function neighboursLock(scale: Scale): Promise<Finding> {
  const services = await startServices(1)
  const neighbour = new DatabaseSync(join(services.folder, 'patients.sqlite'), { timeout: 10_000 })
  const finding = await disturbed(services, {
    tried: 'SQLite: another program holds the lock of the file',
    lasts: scale.isQuick ? 4_000 : 10_000,
    longest,
    begin: async () => neighbour.exec('begin immediate'),
    end: async () => neighbour.exec('rollback'),
  })
  neighbour.close()
  const ends = await services.stop()
  return { ...finding, faults: [...finding.faults, ...ends] }
}
