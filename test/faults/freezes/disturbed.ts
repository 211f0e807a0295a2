/** Something is wrong with the database for a while. Meanwhile, clients send requests and ask for the health. */
import { setTimeout as delay } from 'node:timers/promises'
import { openCaller, statusesOf } from '../caller.ts'
import { type Finding, faultIf, seconds } from '../findings.ts'
import { checkWrites, startWriters } from '../kills/writers.ts'
import { callerOf, isEnded, type Services } from '../services.ts'
import { makeRecords, type Records, startMix, startProbes } from './mix.ts'

export interface Disturbance {
  readonly tried: string
  /** How long it lasts, in milliseconds. */
  readonly lasts: number
  /** The longest time that a response may take, in milliseconds. */
  readonly longest: number
  begin(records: Records): Promise<void>
  end(): Promise<void>
}

/** Milliseconds. A load balancer gives up later. */
export const limits = { live: 1_000, ready: 2_000, recovery: 15_000 } as const

const clients = 14
const writers = 4

/** @param services on a database without patients */
export async function disturbed(services: Services, disturbance: Disturbance): Promise<Finding> {
  const { tried, lasts, longest, begin, end } = disturbance
  const [mixed, written] = [callerOf(services), callerOf(services)]
  const records = await makeRecords(services, mixed)
  let turn = 0
  const address = () => services.addresses()[turn++ % services.all.length] ?? ''
  const writing = startWriters(written, writers, address)
  await writing.further(writers)
  const mix = startMix(services, mixed, records, clients)
  const probes = startProbes(services)
  await begin(records)
  await delay(lasts)
  await end()
  const ended = performance.now()
  const isRecovered = await Promise.race([
    writing.further(2 * writers).then(() => true),
    delay(limits.recovery, false),
  ])
  const recovery = performance.now() - ended
  const unexpected = await mix.stop()
  await probes.stop()
  const patients = isRecovered ? await writing.stop() : []
  const checked = await checkWrites(openCaller(services.person), address(), patients, records.patients.length)
  const slowest = Math.max(mixed.slowest(), written.slowest())
  const [live, ready] = [probes.live.slowest(), probes.ready.slowest()]
  const cut = (mixed.statuses.get(0) ?? 0) + (written.statuses.get(0) ?? 0)
  const died = services.all.filter(isEnded).length
  return {
    tried,
    times: `${seconds(lasts)}, ${clients + writers} clients`,
    seen:
      `${statusesOf(mixed)}; slowest response ${seconds(slowest)}; live at most ${seconds(live)}; ` +
      `ready at most ${seconds(ready)} (${statusesOf(probes.ready)}); ${checked.lost} writes lost, ` +
      `${checked.doubled} doubled; writes again ${seconds(recovery)} after it ended`,
    faults: [
      ...faultIf(!isRecovered, `Writes did not work ${seconds(limits.recovery)} after it ended.`),
      ...faultIf(slowest > longest, `A response took ${seconds(slowest)}, more than ${seconds(longest)}.`),
      ...faultIf(live > limits.live, `/health/live took ${seconds(live)}.`),
      ...faultIf(ready > limits.ready, `/health/ready took ${seconds(ready)}.`),
      ...faultIf(cut > 0, `${cut} requests got no response.`),
      ...faultIf(died > 0, `${died} services ended.`),
      ...new Set([...unexpected, ...writing.unexpected]),
      ...[mixed, written, probes.live, probes.ready].flatMap(({ undeclared }) => undeclared),
      ...(isRecovered ? checked.faults : []),
    ],
  }
}
