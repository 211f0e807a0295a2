/** What is different on PostgreSQL: transactions run at the same time, in several replicas, and the server can fail. */
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { recount } from '../../src/store/patient-counts.ts'
import type { Store } from '../../src/store/store.ts'
import { example, laterStory, story } from '../contract/story.ts'
import { make } from '../contract/told.ts'
import { found } from '../search-match/searches.ts'
import {
  limsPatientsPath,
  listPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { type PostgresServer, query, startPostgres } from '../support/postgres.ts'
import { finished, scratchFolder } from '../support/process.ts'

let server: PostgresServer
const opened: Store[] = []
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()))
  await server.stop()
})

let databases = 0
const database = () => server.createDatabase(`patients_${++databases}`)

async function replica(url: string, pool = 5): Promise<TestApi> {
  const store = await openStore({ url, pool })
  opened.push(store)
  return testApi(store)
}

/** Services on one database, in one process. Only the database is shared. */
async function replicas(): Promise<[TestApi, TestApi, TestApi]> {
  const url = await database()
  // They start at the same time on an empty database.
  const apis: [TestApi, TestApi, TestApi] = await Promise.all([replica(url), replica(url), replica(url)])
  for (const api of apis) {
    const { call } = api
    api.call = (...request) => untilAvailable(() => call(...request))
  }
  return apis
}

/** On a busy machine, a wait for a connection or a lock can take too long. A client sends the request again. */
async function untilAvailable<Answer extends { readonly status: number }>(
  send: () => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const answer = await send()
    if (answer.status !== 503) return answer
  }
}

/** On a busy machine, a check can take longer than its limit. */
async function untilReady({ check }: Store): Promise<void> {
  while (!(await check().then(() => true, isUnavailable))) await delay(20)
}

function isUnavailable(error: unknown): false {
  expect(error).toMatchObject({ name: 'Unavailable' })
  return false
}

const times = <T>(count: number, what: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_each, index) => what(index)))
const nth = (apis: readonly TestApi[], index: number) => apis[index % apis.length] as TestApi

test('every example of the contract is returned as documented', async () => {
  const api = await replica(await database())
  for (const step of [...story, ...laterStory]) {
    const { status, body } = await make(api, step)
    expect([step.operation, status, body]).toEqual([
      ...[step.operation, step.status],
      step.response ? example(step.response) : '',
    ])
  }
})

test('every key and foreign key of the tables begins with the organisation', async () => {
  const url = await database()
  await (await openStore({ url, pool: 1 })).close()
  const { rows } = await query(
    url,
    `select conrelid::regclass::text as name, contype as kind,
       (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
     from pg_constraint where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace`,
  )
  const ofNobody = /^(write_checks|erasures|kysely_)/
  const keys = rows.filter(({ name }) => !ofNobody.test(name))
  expect(keys.filter(({ first }) => first !== 'organisation')).toEqual([])
  expect(keys.filter(({ kind }) => kind === 'f')).toHaveLength(5)
  expect(keys.filter(({ kind }) => kind === 'p')).toHaveLength(9)
})

test.each([
  ['', true],
  ['?pgbouncer=true', false],
])('with the address %j, statements are prepared: %s', async (parameters, isPrepared) => {
  const api = await replica((await database()) + parameters, 1)
  await api.register()
  const { rows } = await api.store.read((queries) =>
    sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(queries),
  )
  expect((rows[0]?.count ?? 0) > 0).toBe(isPrepared)
})

describe('several replicas at the same time', () => {
  test('an Idempotency-Key creates one patient, whichever replica gets the request', async () => {
    const apis = await replicas()
    const answers = await times(60, (index) =>
      nth(apis, index).call('POST', patientsPath, {
        body: minimal,
        headers: { 'Idempotency-Key': `key-${Math.floor(index / 6)}` },
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(201))
    expect(new Set(answers.map(({ body }) => body.wmdaId)).size).toBe(10)
    expect((await apis[0].call('GET', listPath)).body.paging.totalCount).toBe(10)
  })

  test('updates and status changes get one version each, and the history has no gap', async () => {
    const apis = await replicas()
    const wmdaId = await apis[0].register()
    await apis[0].call('POST', searchesPath, { body: { wmdaId, matchEngine: 2, searchType: 'DR' } })
    const answers = await times(60, (index) =>
      index % 2 === 0
        ? nth(apis, index).call('PUT', patientsPath, { body: { wmdaId, ...minimal, weight: index + 1 } })
        : nth(apis, index).call('PUT', statusPath, {
            body: { wmdaId, newStatus: index % 4 === 1 ? 'ACT' : 'SUS' },
          }),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 204]))
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(60)
    const { statusChanges } = (await apis[1].call('GET', statusPath, { query: `?wmdaId=${wmdaId}` })).body
    expect(statusChanges).toHaveLength(31)
    for (const [index, { from }] of statusChanges.entries()) {
      expect(from).toBe(statusChanges[index + 1]?.to ?? 'NEW')
    }
    expect(await opened[0]?.read(recount)).toBe(0)
  })

  test('of the requests with one If-Match, one succeeds', async () => {
    const apis = await replicas()
    const wmdaId = await apis[0].register()
    for (let round = 1; round <= 8; round++) {
      const answers = await times(6, (index) =>
        nth(apis, index).call('PUT', patientsPath, {
          body: { wmdaId, ...minimal, weight: index + 1 },
          headers: { 'If-Match': `"${round}"` },
        }),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412, 412, 412, 412])
    }
  })

  test('patches of one laboratory patient are all kept', async () => {
    const apis = await replicas()
    const block = { contact: {}, address: {}, medicationIDs: [], insurances: [] }
    const { patientMRN } = (await apis[0].call('POST', limsPatientsPath, { body: block })).body
    const path = `${limsPatientsPath}/${patientMRN}`
    await times(40, (index) =>
      nth(apis, index).call('PATCH', path, { body: { contact: { [`field${index}`]: 1 } } }),
    )
    expect(Object.keys((await apis[2].call('GET', path)).body.contact)).toHaveLength(40)
  })

  test('a search is leased once, and each result is accepted', async () => {
    const apis = await replicas()
    const wmdaId = await apis[0].register()
    await times(30, (index) =>
      nth(apis, index).call('POST', searchesPath, { body: { wmdaId, matchEngine: 2, searchType: 'DR' } }),
    )
    const taken: { searchId: number; leaseId: string }[] = []
    await times(6, async (index) => {
      const api = nth(apis, index)
      for (;;) {
        const { body } = await api.call('POST', '/api/v2/search-leases', {
          as: machine,
          body: { matchEngine: 2, count: 3 },
        })
        if (body.searches.length === 0) return
        taken.push(...body.searches)
        for (const { searchId, leaseId } of body.searches) {
          const sent = { as: machine, body: { leaseId, ...found } }
          expect((await api.call('PUT', `${searchesPath}/${searchId}/results`, sent)).status).toBe(204)
        }
      }
    })
    expect(taken).toHaveLength(30)
    expect(new Set(taken.map(({ searchId }) => searchId)).size).toBe(30)
  })

  test('each patient is stopped once and anonymised once, whoever sweeps', async () => {
    const apis = await replicas()
    for (let count = 0; count < 30; count++) await apis[0].register()
    const later = new Date('2026-03-01T09:30:00.000Z')
    const sweepUntilDone = async () => {
      let done = 0
      for (;;) {
        const swept = await Promise.all(apis.map((api) => api.sweepAt(later)))
        const sum = swept.reduce((total, { stopped }) => total + stopped, 0)
        if (sum === 0) return done
        done += sum
      }
    }
    expect(await sweepUntilDone()).toBe(30)
    const counts = await opened.at(-1)?.read((queries) =>
      queries
        .selectFrom('status_changes')
        .select(['wmda_id', ({ fn }) => fn.countAll<number>().as('count')])
        .groupBy('wmda_id')
        .execute(),
    )
    expect(counts?.map(({ count }) => count)).toEqual(Array(30).fill(1))
    expect(await opened.at(-1)?.read(recount)).toBe(0)
  })

  test('a client that follows the changes misses none while others write', async () => {
    const apis = await replicas()
    const wmdaIds = await times(240, (index) => nth(apis, index).register())
    const first = new Date(apis[0].clock.getTime() + 60_000)
    let ticks = 0
    const seen = new Set<number>()
    let since = first.toISOString()
    const reader = apis[2]
    const follow = async () => {
      const { body } = await reader.call('POST', listPath, { body: { updatedSince: since, limit: 1000 } })
      for (const { wmdaId } of body.patients) seen.add(wmdaId)
      since = body.paging.nextUpdatedSince
    }
    let isWriting = true
    const following = (async () => {
      while (isWriting) await follow()
    })()
    // Each patient changes once, so a change that is missed is not made good by a later one.
    const waiting = [...wmdaIds]
    await times(12, async (index) => {
      const api = nth(apis, index)
      for (let wmdaId = waiting.pop(); wmdaId !== undefined; wmdaId = waiting.pop()) {
        // Each request has a later time than the one before, and they commit in any order.
        api.clock = new Date(first.getTime() + ++ticks)
        await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, weight: 70 } })
      }
    })
    isWriting = false
    await following
    await follow()
    expect(wmdaIds.filter((wmdaId) => !seen.has(wmdaId))).toEqual([])
  })
})

describe('a server that fails', () => {
  let own: PostgresServer
  beforeAll(async () => {
    own = await startPostgres(true)
  })
  afterAll(() => own.stop())

  test('while it is away, every request is 503 with Retry-After, and afterwards all works again', async () => {
    const api = await replica(await own.createDatabase('failing'))
    const wmdaId = await api.register()
    const calls = [
      () => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` }),
      () => api.call('GET', listPath),
      () => api.call('POST', patientsPath, { body: minimal }),
      () => api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } }),
    ]
    own.kill()
    for (const { status, body, headers } of await Promise.all(calls.map((call) => call()))) {
      expect([status, body.type]).toEqual([503, '/problems/unavailable'])
      expect(headers.get('retry-after')).toBe('2')
    }
    await expect(api.store.check()).rejects.toMatchObject({ name: 'Unavailable' })
    await own.restart()
    await untilReady(api.store)
    const answers = await Promise.all(calls.map(untilAvailable))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201, 200])
  })

  test('if it does not respond, the check fails after a limited time', async () => {
    const api = await replica(await own.createDatabase('frozen'))
    await api.register()
    await untilReady(api.store)
    onTestFinished(() => own.freeze(false))
    own.freeze(true)
    await expect(api.store.check()).rejects.toMatchObject({ name: 'Unavailable' })
    expect((await api.call('GET', listPath)).status).toBe(503)
    own.freeze(false)
    await untilReady(api.store)
    expect((await untilAvailable(() => api.call('GET', listPath))).status).toBe(200)
  })

  test('a connection that does not respond is given up, so that the next request does not wait for it', async () => {
    const api = await replica(await own.createDatabase('given_up'), 1)
    await api.register()
    onTestFinished(() => own.freeze(false))
    own.freeze(true)
    const read = () => api.store.read((queries) => sql`select 1`.execute(queries))
    await expect(read()).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' })
    // The pool has one connection. The second request does not get it, but tries to open another one.
    await expect(read()).rejects.toMatchObject({ code: 'CONNECTION_TIMEOUT' })
    own.freeze(false)
    await untilReady(api.store)
    while (!(await read().then(() => true, isUnavailable))) await delay(20)
  })

  test('a row that somebody else holds delays only requests for it, which get 503', async () => {
    const url = await own.createDatabase('locked')
    const api = await replica(url, 2)
    const [held, free] = [await api.register(), await api.register()]
    const { Client } = (await import('pg')).default
    const other = new Client({ connectionString: url })
    await other.connect()
    await other.query('begin')
    await other.query(`select 1 from patients where wmda_id = ${held} for update`)
    const waiting = api.call('PUT', patientsPath, { body: { wmdaId: held, ...minimal } })
    expect((await api.call('PUT', patientsPath, { body: { wmdaId: free, ...minimal } })).status).toBe(204)
    expect((await waiting).status).toBe(503)
    await other.query('rollback')
    await other.end()
    expect((await api.call('PUT', patientsPath, { body: { wmdaId: held, ...minimal } })).status).toBe(204)
  })
})

describe('a service that cannot use its database says why and ends with 2', () => {
  const folder = scratchFolder()
  afterAll(folder.remove)
  const start = (url: string) =>
    finished(process.execPath, ['src/main.ts'], { DATABASE_URL: url, DATA_DIR: folder.path, PORT: '0' })

  test.each([
    ['no server', () => 'postgres://postgres:secret@127.0.0.1:1/patients', /no PostgreSQL server listens/],
    // No name server has to be asked for a name with an empty part.
    [
      'no host',
      () => 'postgres://postgres:secret@no..host/patients',
      /the host in DATABASE_URL is not known/,
    ],
    ['no database', () => `postgres://postgres:secret@127.0.0.1:${server.port}/missing`, /does not exist/],
  ])('%s', async (_what, url, sentence) => {
    const { code, output } = await start(url())
    expect([code, output]).toEqual([2, expect.stringMatching(sentence)])
    expect(output).not.toContain('secret')
  })
})
