/** A page of the patient list costs as much with a million patients as with a thousand, whatever the filter is. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../../src/store/open.ts'
import { type PostgresServer, query, startPostgres } from '../../support/postgres.ts'
import { scratchFolder } from '../../support/process.ts'
import { type Finding, faultIf, type Scale, type Scenario } from '../findings.ts'
import { type Cost, compareCosts, cpuOfThisProcess, cpuWith, type Measured } from './costs.ts'
import { type Page, pageOf, pagesOf } from './pages.ts'
import { countRows, insertRows, type Run } from './rows.ts'

const small = 1_000
const most = 1.5

export const lists: Scenario = {
  title: 'Lists of few and of many patients',
  async *run(scale: Scale): AsyncGenerator<Finding> {
    const large = scale.times(1_000_000)
    const scratch = scratchFolder()
    try {
      const [few, many] = [
        await sqliteWith(small, join(scratch.path, 'few')),
        await sqliteWith(large, join(scratch.path, 'many')),
      ]
      yield* compared('SQLite', few, many, scale)
      await few.close()
      await many.close()
    } finally {
      scratch.remove()
    }
    const server = await startPostgres()
    try {
      const [smallUrl, largeUrl] = [await filled(small, server), await filled(large, server)]
      // Opened when both are filled, because an idle connection is closed after 10 seconds.
      const [few, many] = [await postgresWith(small, smallUrl), await postgresWith(large, largeUrl)]
      yield* compared('PostgreSQL', few, many, scale)
      await few.close()
      await many.close()
    } finally {
      await server.stop()
    }
  },
}

async function* compared(engine: string, few: Measured, many: Measured, scale: Scale) {
  const pages = pagesOf(few.patients)
  for (const [index, { title }] of pages.entries()) {
    const both: [Page, Page] = [pages[index] as Page, pagesOf(many.patients)[index] as Page]
    const repeats = scale.isQuick ? 20 : 60
    const { one, other, entries } = await compareCosts([few, many], both, repeats)
    yield {
      tried: `${engine}: ${title}`,
      times: `${few.patients} and ${many.patients} patients`,
      seen:
        `CPU ${pair(one, other, 'cpu')} ms, ${ratio(one, other, 'cpu').toFixed(2)} times; ` +
        `elapsed ${pair(one, other, 'wall')} ms, ${ratio(one, other, 'wall').toFixed(2)} times`,
      faults: [
        ...faultIf(entries[0] !== entries[1], `The pages have ${entries.join(' and ')} patients.`),
        ...faultIf(!isMet(one, other), `${engine}, ${title}: more than ${most} times the cost.`),
      ],
    }
  }
}

const ratio = (one: Cost, other: Cost, name: keyof Cost) => other[name] / one[name]
const isMet = (one: Cost, other: Cost) =>
  ratio(one, other, 'cpu') <= most && ratio(one, other, 'wall') <= most
const pair = (one: Cost, other: Cost, name: keyof Cost) =>
  `${one[name].toFixed(2)} and ${other[name].toFixed(2)}`

/** Three patients are of another user. */
async function fill(run: Run, patients: number): Promise<void> {
  await insertRows(run, {
    organisation: '6939',
    patients,
    after: 100_000,
    hour: '2026-01-15T09',
    status:
      "case i % 5 when 0 then 'NEW' when 1 then 'PRE' when 2 then 'ACT' when 3 then 'SUS' else 'STP' end",
    assignedTo: `case when i in (10, ${patients / 2}, ${patients - 10}) then 'few@registry.example'
      when i % 2 = 0 then 'coordinator@registry.example' else 'user' || (i % 97) || '@registry.example' end`,
    searches: 1,
  })
  await countRows(run)
}

async function sqliteWith(patients: number, folder: string): Promise<Measured> {
  mkdirSync(folder)
  await (await openStore(folder)).close()
  const database = new DatabaseSync(join(folder, 'patients.sqlite'))
  database.exec('pragma synchronous = off')
  await fill(async (statement) => database.exec(statement), patients)
  database.close()
  const store = await openStore(folder)
  return { patients, cpu: cpuOfThisProcess, read: (page) => pageOf(store, page), close: () => store.close() }
}

/** @returns the address of a database with so many patients */
async function filled(patients: number, server: PostgresServer): Promise<string> {
  const url = await server.createDatabase(`lists_${patients}`)
  await (await openStore({ url, pool: 1 })).close()
  await fill((statement) => query(url, statement), patients)
  await query(url, 'vacuum analyze')
  return url
}

async function postgresWith(patients: number, url: string): Promise<Measured> {
  const store = await openStore({ url, pool: 1 })
  const read = (page: Page) => pageOf(store, page)
  await read(pagesOf(patients)[0] as Page)
  const { rows } = await query(
    url,
    `select pid from pg_stat_activity where application_name = 'patient-api' and datname = current_database()`,
  )
  return { patients, cpu: cpuWith(Number(rows[0]?.pid)), read, close: () => store.close() }
}
