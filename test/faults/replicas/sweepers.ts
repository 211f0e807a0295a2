/** Replicas that start at the same time and find the same patients due: each patient is changed once. */
import { openStore } from '../../../src/store/open.ts'
import { query } from '../../support/postgres.ts'
import { until } from '../caller.ts'
import { type Finding, faultIf, type Scale } from '../findings.ts'
import { startServices } from '../services.ts'
import { countRows, insertRows } from '../size/rows.ts'

const day = 24 * 60 * 60_000

/** @param url an empty database */
export async function sweepers(scale: Scale, url: string): Promise<Finding> {
  const [toStop, toAnonymise] = [scale.times(500), scale.times(1_000)]
  await (await openStore({ url, pool: 1 })).close()
  const run = (statement: string) => query(url, statement)
  // Not viewed for 60 days, and stopped a year ago.
  const hour = new Date(Date.now() - 60 * day).toISOString().slice(0, 13)
  const yesterday = new Date(Date.now() - day).toISOString()
  const rows = { organisation: '6939', hour, assignedTo: "'coordinator@registry.example'" }
  await insertRows(run, { ...rows, patients: toStop, after: 100_000, status: "'NEW'" })
  const stopped = { after: 200_000, status: "'STP'", anonymiseAt: yesterday }
  await insertRows(run, { ...rows, ...stopped, patients: toAnonymise })
  await countRows(run)

  const replicas = 3
  const services = await startServices(replicas, { DATABASE_URL: url, LOG_LEVEL: 'info' })
  const numberOf = async (sql: string) => Number((await query(url, sql)).rows[0]?.count)
  const due = `select count(*) as count from patients
    where status <> 'STP' or anonymise_at <= '${new Date().toISOString()}'`
  await until(async () => (await numberOf(due)) === 0, 60_000, 'The sweep')
  const stops = await numberOf('select count(*) as count from status_changes')
  const wrong = await numberOf(`select count(*) as count from patients
    where version <> 2 or (wmda_id > 200000) <> (anonymised = 1)`)
  const miscounted = await numberOf(`select count(*) as count from
    (select status, assigned_user_name, count(*) as patients from listed_patients group by 1, 2) as counted
    full join patient_counts as kept on kept.status = counted.status
      and kept.assigned_user_name = counted.assigned_user_name
    where kept.patients is distinct from counted.patients`)
  // The sweep that found the last patient logs its numbers when it has ended.
  const reported = () => services.all.map(({ output }) => sweptIn(output()))
  const done = () => sum(reported(), 'stopped') >= toStop && sum(reported(), 'anonymised') >= toAnonymise
  const isReported = await until(done, 20_000, 'The log').then(
    () => true,
    () => false,
  )
  const [logged, shares] = [
    [sum(reported(), 'stopped'), sum(reported(), 'anonymised')],
    reported().map(({ stopped, anonymised }) => stopped + anonymised),
  ]
  const failed = services.all
    .map(({ output }) => output())
    .filter((output) => output.includes('"fault"')).length
  const ends = await services.stop()
  const changed = `${logged[0]} stopped and ${logged[1]} anonymised by the log`
  return {
    tried: `Sweepers of ${replicas} replicas that start at the same time`,
    times: `${toStop} patients to stop, ${toAnonymise} to anonymise`,
    seen: `${stops} rows in the history, ${wrong} patients changed twice or not; ${changed} (shares ${shares.join(', ')})`,
    faults: [
      ...faultIf(stops !== toStop, `The history has ${stops} rows for ${toStop} patients.`),
      ...faultIf(wrong > 0, `${wrong} patients were changed twice or not.`),
      ...faultIf(failed > 0, `The sweep of ${failed} replicas failed.`),
      ...faultIf(miscounted > 0, `${miscounted} of the kept totals are wrong.`),
      ...faultIf(!isReported || logged[0] !== toStop || logged[1] !== toAnonymise, `By the log: ${changed}.`),
      ...ends,
    ],
  }
}

interface Swept {
  readonly stopped: number
  readonly anonymised: number
}

const sweptIn = (output: string): Swept => {
  const lines = output.split('\n').filter((line) => line.includes('"swept"'))
  const all = lines.map((line) => (JSON.parse(line) as { swept: Swept }).swept)
  return { stopped: sum(all, 'stopped'), anonymised: sum(all, 'anonymised') }
}

const sum = (all: readonly Swept[], name: keyof Swept) => all.reduce((total, each) => total + each[name], 0)
