/** All connections of a service are in use and do not come back: what has to wait for one fails in time. */
import { listPath, patientsPath } from '../../support/api.ts'
import { query } from '../../support/postgres.ts'
import { type Answer, statusesOf } from '../caller.ts'
import { type Finding, faultIf, seconds } from '../findings.ts'
import { callerOf, startServices } from '../services.ts'
import { limits } from './disturbed.ts'
import { makeRecords, startProbes } from './mix.ts'

const pool = 4
const requests = 200
/** The wait for a connection (2 s), and one second for this busy machine. */
const longestWait = 3_000
/** The wait for a response (6 s), and one second. */
const longestUse = 7_000

/** @param url an empty database */
export async function fullPool(url: string): Promise<Finding> {
  const services = await startServices(1, { DATABASE_URL: url, DATABASE_POOL: String(pool) })
  const address = services.addresses()[0] ?? ''
  const caller = callerOf(services)
  const { patients } = await makeRecords(services, callerOf(services))
  // As many requests as connections, so that all of them are open.
  await Promise.all(Array.from({ length: 4 * pool }, () => callerOf(services).send(address, 'GET', listPath)))
  const { rows } = await query(
    url,
    `select pid from pg_stat_activity where application_name = 'patient-api' and datname = current_database()`,
  )
  const pids = rows.map(({ pid }) => Number(pid))
  const probes = startProbes(services)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  const paths = [listPath, `${patientsPath}?wmdaId=${patients[0]}`]
  const answers = await Promise.all(
    Array.from({ length: requests }, (_each, index) => caller.send(address, 'GET', paths[index % 2] ?? '')),
  )
  const start = performance.now()
  // The connections do not respond yet, and the service has given them up.
  const after = await callerOf(services).send(address, 'GET', listPath)
  const recovery = performance.now() - start
  await probes.stop()
  for (const pid of pids) process.kill(pid, 'SIGCONT')
  const times = answers.filter((each): each is Answer => each !== null).map(({ ms }) => ms)
  const sorted = times.toSorted((one, other) => other - one)
  const [slowest = 0, waited = 0] = [sorted[0], sorted[pids.length]]
  const ends = await services.stop()
  return {
    tried: `All ${pool} connections of a service do not respond (SIGSTOP of their processes)`,
    times: `${requests} requests at once`,
    seen:
      `${statusesOf(caller)}; those that waited for a connection at most ${seconds(waited)}, those that had one ` +
      `${seconds(slowest)}; afterwards ${after?.status} in ${seconds(recovery)}; live at most ` +
      `${seconds(probes.live.slowest())}; ready at most ${seconds(probes.ready.slowest())} (${statusesOf(probes.ready)})`,
    faults: [
      ...faultIf(pids.length !== pool, `The pool had ${pids.length} connections.`),
      ...faultIf(waited > longestWait, `A request waited ${seconds(waited)} for a connection.`),
      ...faultIf(slowest > longestUse, `A request took ${seconds(slowest)}.`),
      ...faultIf(after?.status !== 200, 'The service did not give up the connections.'),
      ...faultIf(probes.live.slowest() > limits.live, '/health/live was slow.'),
      ...faultIf(probes.ready.slowest() > limits.ready, '/health/ready was slow.'),
      ...caller.undeclared,
      ...probes.ready.undeclared,
      ...ends,
    ],
  }
}
