/** One of three replicas is killed while all of them write. */
import { startPostgres } from '../../support/postgres.ts'
import { statusesOf } from '../caller.ts'
import type { Finding, Scale } from '../findings.ts'
import { callerOf, startServices } from '../services.ts'
import { checkWrites, startWriters } from './writers.ts'

const replicas = 3
const writers = 9
const writesBefore = 30

export async function killReplicas(scale: Scale): Promise<Finding> {
  const kills = scale.times(50)
  const server = await startPostgres(true)
  try {
    const services = await startServices(replicas, { DATABASE_URL: await server.createDatabase('replicas') })
    const caller = callerOf(services)
    let turn = 0
    const next = () => services.addresses()[turn++ % replicas] ?? ''
    const writing = startWriters(caller, writers, next)
    for (let kill = 0; kill < kills; kill++) {
      await writing.further(writesBefore)
      const place = kill % replicas
      await services.all[place]?.end('SIGKILL')
      // The others serve without it.
      await writing.further(writesBefore)
      await services.start(place)
    }
    const patients = await writing.stop()
    const statuses = statusesOf(caller)
    const { lost, doubled, faults } = await checkWrites(caller, next(), patients)
    const ends = await services.stop()
    return {
      tried: `\`kill -9\` of one of ${replicas} replicas under ${writers} writers`,
      times: `${kills} kills, ${writing.acknowledged()} acknowledged writes`,
      seen: `${lost} lost, ${doubled} doubled; ${statuses}`,
      faults: [...faults, ...writing.unexpected, ...caller.undeclared, ...ends],
    }
  } finally {
    await server.stop()
  }
}
