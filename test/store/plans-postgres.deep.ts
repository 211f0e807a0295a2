/** What PostgreSQL reads and sorts for a list or a sweep, with 100,000 patients. */
import { Kysely, type LogEvent } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countListed, listPatients } from '../../src/store/list-patients.ts'
import { openPool } from '../../src/store/postgres.ts'
import { dialectOf } from '../../src/store/postgres-dialect.ts'
import { migratePostgres } from '../../src/store/postgres-store.ts'
import type { Queries, Tables } from '../../src/store/tables.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { createDatabase } from '../support/test-store.ts'
import { everything, filters, lists, looks, now } from './plans/queries.ts'
import { patients, rowsFor } from './plans/rows.ts'

let server: PostgresServer | undefined
let client: pg.Client
let queries: Kysely<Tables>
const sent: LogEvent['query'][] = []
beforeAll(async () => {
  if (!process.env.TEST_DATABASE_URL) server = await startPostgres()
  const url = (await server?.createDatabase('plans')) ?? (await createDatabase())
  await migratePostgres(url)
  client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of rowsFor(`select n from generate_series(1, ${patients}) as n`))
    await client.query(statement)
  // What the server does by itself some time after the rows came.
  await client.query('vacuum analyze')
  queries = new Kysely<Tables>({
    dialect: dialectOf(openPool(url, { size: 1, isPrepared: false })),
    log: ({ query }) => void sent.push(query),
  })
})
afterAll(async () => {
  await queries.destroy()
  await client.end()
  await server?.stop()
})

/** A node of a plan. Source: PostgreSQL, EXPLAIN with FORMAT JSON. */
interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

let prepared = 0

/** How the first query of some work ran, as a prepared statement that the connection has used before. */
async function ranAs(work: (queries: Queries) => Promise<unknown>): Promise<Node[]> {
  sent.length = 0
  await work(queries)
  const { sql = '', parameters = [] } = sent.find(({ sql }) => /^(select|with|update)/.test(sql)) ?? {}
  const name = `plan_${++prepared}`
  const values = parameters.map((value) => pg.escapeLiteral(String(value))).join(', ')
  const execute = `explain (analyze, format json) execute ${name}${values && `(${values})`}`
  await client.query('begin')
  await client.query(`prepare ${name} as ${sql}`)
  // From the sixth use on, PostgreSQL may use one plan for all values.
  let plan: Node | undefined
  for (let use = 0; use < 7; use++) plan = (await client.query(execute)).rows[0]['QUERY PLAN'][0].Plan
  await client.query('rollback')
  return plan ? nodesOf(plan) : []
}

const isScan = (node: Node) => /Scan$/.test(node['Node Type']) && node['Relation Name'] !== undefined
const total = (node: Node, rows: number) => rows * node['Actual Loops']
const readBy = (node: Node) =>
  total(
    node,
    node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0),
  )
const sum = (nodes: readonly Node[], of: (node: Node) => number) =>
  nodes.reduce((rows, node) => rows + of(node), 0)

/** Tables of which no query may read all rows. */
const small = ['patient_counts']
const wholeTables = (nodes: readonly Node[]) =>
  nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && !small.includes(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name'])
const read = (nodes: readonly Node[]) => sum(nodes.filter(isScan), readBy)
const sorted = (nodes: readonly Node[]) =>
  sum(
    nodes.filter((node) => /Sort$/.test(node['Node Type'])),
    (node) => sum(node.Plans ?? [], (input) => total(input, input['Actual Rows'])),
  )

test.each(lists)('a page of %s reads no more than it returns', async (_what, look) => {
  const nodes = await ranAs(look)
  expect(wholeTables(nodes)).toEqual([])
  expect(read(nodes)).toBeGreaterThan(0)
  expect(read(nodes)).toBeLessThanOrEqual(101)
  expect(sorted(nodes)).toBeLessThanOrEqual(101)
})

test.each(looks)('%s are found without reading what is not due', async (_what, look, index) => {
  const nodes = await ranAs(look)
  expect(wholeTables(nodes)).toEqual([])
  expect(nodes.map((node) => node['Index Name'])).toContain(index)
  expect(read(nodes)).toBeGreaterThanOrEqual(20)
  expect(read(nodes)).toBeLessThanOrEqual(40)
})

describe.each(filters)('patients by %s', (_what, filter) => {
  const whole = { ...everything, ...filter }
  const first = { limit: 100, offset: 0, after: undefined }
  const next = { ...first, after: { time: '2026-01-10T09:30:00.000Z', wmdaId: 100001 } }

  test.each([
    ['the first page', first],
    ['a further page', next],
  ])('%s reads and sorts at most some pages', async (_page, part) => {
    const nodes = await ranAs((on) => listPatients(on, whole, part))
    expect(wholeTables(nodes)).toEqual([])
    // Of each status, the patients of a page are found and sorted together. Each is then read with its record and searches.
    const isOne = filter.patientId !== undefined
    expect(read(nodes)).toBeGreaterThanOrEqual(isOne ? 0 : 100)
    expect(read(nodes)).toBeLessThanOrEqual(1_500)
    expect(sorted(nodes)).toBeLessThanOrEqual(600)
  })

  test('the total is not counted patient by patient, except by patientId and for changes', async () => {
    const nodes = await ranAs((on) =>
      countListed(on, { ...whole, ...(whole.changedSince && { changedSince: now }) }),
    )
    expect(wholeTables(nodes)).toEqual([])
    const isCounted = filter.patientId !== undefined || filter.changedSince !== undefined
    const tables = nodes.filter(isScan).map((node) => node['Relation Name'])
    if (!isCounted) expect(tables).toEqual(['patient_counts'])
  })
})
