/** The server of PostgreSQL is killed while two replicas write. */
import { startPostgres } from '../../support/postgres.ts'
import { failuresOf, statusesOf, until } from '../caller.ts'
import { type Finding, faultIf, type Scale, seconds } from '../findings.ts'
import { callerOf, isEnded, startServices } from '../services.ts'
import { checkWrites, startWriters } from './writers.ts'

const writers = 8
const writesBefore = 30
const failuresBefore = 8

export async function killPostgres(scale: Scale): Promise<Finding> {
  const kills = scale.times(50)
  const server = await startPostgres(true)
  try {
    const services = await startServices(2, { DATABASE_URL: await server.createDatabase('killed') })
    const caller = callerOf(services)
    let turn = 0
    const next = () => services.addresses()[turn++ % services.all.length] ?? ''
    const writing = startWriters(caller, writers, next)
    let longest = 0
    let died = 0
    for (let kill = 0; kill < kills; kill++) {
      await writing.further(writesBefore)
      const failures = failuresOf(caller)
      const start = performance.now()
      server.kill()
      await until(() => failuresOf(caller) - failures >= failuresBefore, 30_000, 'Failing requests')
      await server.restart()
      // A replica that has died is started again, so that the others are tried too.
      for (const [place, service] of services.all.entries()) {
        if (!isEnded(service)) continue
        died++
        await services.start(place)
      }
      await writing.further(1)
      longest = Math.max(longest, performance.now() - start)
    }
    const patients = await writing.stop()
    const cut = caller.statuses.get(0) ?? 0
    const statuses = statusesOf(caller)
    const { lost, doubled, faults } = await checkWrites(caller, next(), patients)
    const ends = await services.stop()
    return {
      tried: `\`kill -9\` of PostgreSQL under ${writers} writers at two replicas`,
      times: `${kills} kills, ${writing.acknowledged()} acknowledged writes`,
      seen: `${lost} lost, ${doubled} doubled, ${died} replicas ended; writes again at most ${seconds(longest)} after the kill, most of it the recovery of PostgreSQL; ${statuses}`,
      faults: [
        ...faults,
        ...faultIf(died > 0, `${died} times, a replica ended with the database.`),
        ...faultIf(cut > 0, `${cut} requests got no response.`),
        ...writing.unexpected,
        ...caller.undeclared,
        ...ends,
      ],
    }
  } finally {
    await server.stop()
  }
}
