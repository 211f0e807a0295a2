/** The service on SQLite is killed while it writes, and started again on the same folder. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { statusesOf } from '../caller.ts'
import { type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, startServices } from '../services.ts'
import { checkWrites, startWriters } from './writers.ts'

const writers = 8
const writesBefore = 40

export async function killSqlite(scale: Scale): Promise<Finding> {
  const kills = scale.times(200)
  const services = await startServices(1)
  const caller = callerOf(services)
  const address = () => services.addresses()[0] ?? ''
  const writing = startWriters(caller, writers, address)
  for (let kill = 0; kill < kills; kill++) {
    await writing.further(writesBefore)
    await services.all[0]?.end('SIGKILL')
    await services.start(0)
  }
  const patients = await writing.stop()
  const statuses = statusesOf(caller)
  const { lost, doubled, faults } = await checkWrites(caller, address(), patients)
  const integrity = integrityOf(join(services.folder, 'patients.sqlite'))
  const ends = await services.stop()
  return {
    tried: `\`kill -9\` of the service on SQLite under ${writers} writers`,
    times: `${kills} kills, ${writing.acknowledged()} acknowledged writes`,
    seen: `${lost} lost, ${doubled} doubled; integrity check: ${integrity}; ${statuses}`,
    faults: [
      ...faults,
      ...faultIf(integrity !== 'ok', `The integrity check says: ${integrity}`),
      ...writing.unexpected,
      ...caller.undeclared,
      ...ends,
    ],
  }
}

function integrityOf(file: string): string {
  const database = new DatabaseSync(file)
  const rows = database.prepare('pragma integrity_check').all()
  database.close()
  return rows.map(({ integrity_check }) => integrity_check).join(' ')
}
