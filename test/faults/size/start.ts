/** A service on SQLite starts after a long downtime, when all of its patients are due. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { openStore } from '../../../src/store/open.ts'
import { scratchFolder } from '../../support/process.ts'
import { statusesOf } from '../caller.ts'
import { type Finding, faultIf, type Scale, type Scenario, seconds } from '../findings.ts'
import { makeRecords, startMix, startProbes } from '../freezes/mix.ts'
import { callerOf, startServices } from '../services.ts'
import { countRows, insertRows } from './rows.ts'

const day = 24 * 60 * 60_000
/** Milliseconds. */
const limits = { listening: 2_000, response: 2_000 } as const
const clients = 4

export const start: Scenario = {
  title: 'A start when everything is due',
  async *run(scale: Scale): AsyncGenerator<Finding> {
    const scratch = scratchFolder()
    try {
      yield await startLate(scale, join(scratch.path, 'data'))
    } finally {
      scratch.remove()
    }
  },
}

async function startLate(scale: Scale, folder: string): Promise<Finding> {
  const [twice, once] = [scale.times(140_000), scale.times(20_000)]
  const patients = twice + once
  mkdirSync(folder)
  await fill(folder, twice, once)

  // The tokens are made before, so that only the start is measured.
  const services = await startServices(0, { DATA_DIR: folder })
  const from = performance.now()
  await services.start(0)
  const listening = performance.now() - from
  const caller = callerOf(services)
  // The requests that create the records are measured too: the sweep is busiest at the beginning.
  const probes = startProbes(services)
  const records = await makeRecords(services, caller)
  const mix = startMix(services, caller, records, clients)
  const lasts = scale.isQuick ? 5_000 : 30_000
  await delay(lasts)
  const unexpected = await mix.stop()
  await probes.stop()
  const slowest = Math.max(caller.slowest(), probes.live.slowest(), probes.ready.slowest())
  const stopped = stoppedIn(folder)
  const ends = await services.stop()
  return {
    tried: `SQLite: ${patients} patients to stop and ${2 * twice + once} searches, ${clients} clients`,
    times: `1 start, then ${seconds(lasts)}`,
    seen:
      `listening after ${seconds(listening)}; ${stopped} patients stopped; slowest response ${seconds(slowest)}; ` +
      statusesOf(caller),
    faults: [
      ...faultIf(listening > limits.listening, `It listened after ${seconds(listening)}.`),
      ...faultIf(slowest > limits.response, `A response took ${seconds(slowest)}.`),
      ...faultIf(stopped === 0, 'No patient was stopped.'),
      ...new Set(unexpected),
      ...caller.undeclared,
      ...ends,
    ],
  }
}

async function fill(folder: string, twice: number, once: number): Promise<void> {
  await (await openStore(folder)).close()
  const database = new DatabaseSync(join(folder, 'patients.sqlite'))
  database.exec('pragma synchronous = off')
  const run = async (statement: string) => database.exec(statement)
  const hour = new Date(Date.now() - 60 * day).toISOString().slice(0, 13)
  const rows = { organisation: '6939', hour, status: "'ACT'", assignedTo: "'coordinator@registry.example'" }
  await insertRows(run, { ...rows, patients: twice, after: 100_000, searches: 2 })
  await insertRows(run, { ...rows, patients: once, after: 500_000, searches: 1 })
  await countRows(run)
  database.close()
}

function stoppedIn(folder: string): number {
  const database = new DatabaseSync(join(folder, 'patients.sqlite'), { readOnly: true })
  const row = database.prepare('select count(*) as count from status_changes where to_status = ?').get('STP')
  database.close()
  return Number(row?.count)
}
