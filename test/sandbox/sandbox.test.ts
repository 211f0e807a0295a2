/** How the sandbox is changed: its clock, its errors, its engine and its data. */
import { afterAll, describe, expect, test } from 'vitest'
import { faultNames } from '../../src/sandbox/faults.ts'
import { slow } from '../../src/sandbox/sandbox.ts'
import { realTime, sandboxSection, testSandbox } from '../support/sandbox.ts'

const sandbox = await testSandbox()
afterAll(() => sandbox.end())
const coordinator = await sandbox.as('coordinator')
const otherMachine = await sandbox.as('otherMachine')

const listed = async (status: 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP') => {
  const { data } = await coordinator.GET('/api/v2/patients/list', {
    params: { query: { status: [status], limit: 1 } },
  })
  return { count: data?.paging.totalCount ?? 0, wmdaId: data?.patients[0]?.wmdaId ?? 0 }
}
const searchOf = async (searchId: number) => {
  const { data } = await coordinator.GET('/api/v2/searches/{searchId}', { params: { path: { searchId } } })
  return data
}
const requestSearch = async () => {
  const { wmdaId } = await listed('PRE')
  const { data } = await coordinator.POST('/api/v2/searches', {
    body: { wmdaId, matchEngine: 2, searchType: 'DR' },
  })
  return data?.searchId ?? 0
}
const nothingPlanned = { next: null, count: 0, engineFailures: 0 }
/** A request without a token, so it is rejected with 401 if there is no planned error. */
const list = () => sandbox.app.request('/api/v2/patients/list')

/** A patient without the times, which depend on the start. */
const patientOf = async (wmdaId: number) => {
  const { data } = await coordinator.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  return { ...data, lastUpdated: null, lastViewed: null }
}
const atTheStart = await patientOf(100_200)

describe('the simulated engine', () => {
  test('leases a search in one run and delivers simulated results in the next', async () => {
    const searchId = await requestSearch()
    expect((await searchOf(searchId))?.state).toBe('QUEUED')
    await sandbox.runEngine()
    expect((await searchOf(searchId))?.state).toBe('RUNNING')
    await sandbox.runEngine()
    expect(await searchOf(searchId)).toMatchObject({
      state: 'FINISHED',
      summary: { summaryText: expect.stringMatching(/^Simulated: \d+ potential donors$/) },
    })
  })

  test('does not serve the other organisation, whose machine can lease its searches', async () => {
    const { data } = await otherMachine.POST('/api/v2/search-leases', { body: { matchEngine: 2, count: 1 } })
    expect(data?.searches).toHaveLength(1)
  })
})

describe('POST /sandbox/faults', () => {
  test.each([
    ['500', 500, /internal-error$/, null],
    ['503', 503, /unavailable$/, '2'],
    ['429', 429, /^about:blank$/, '2'],
  ])('the next two responses are %s', async (next, status, type, retryAfter) => {
    const { body } = await sandbox.post('/sandbox/faults', { next, count: 2 })
    expect(body.faults).toEqual({ next, count: 2, engineFailures: 0 })
    for (let time = 0; time < 2; time++) {
      const response = await list()
      expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        'application/problem+json',
      ])
      expect(response.headers.get('retry-after')).toBe(retryAfter)
      const problem = await response.json()
      expect(problem).toMatchObject({ type: expect.stringMatching(type), status })
      expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`)
    }
    expect((await list()).status).toBe(401)
  })

  test('without a count, it is one response', async () => {
    await sandbox.post('/sandbox/faults', { next: '500' })
    expect([(await list()).status, (await list()).status]).toEqual([500, 401])
  })

  test('nothing is stored', async () => {
    const { count } = await listed('NEW')
    await sandbox.post('/sandbox/faults', { next: '503' })
    const { response } = await coordinator.POST('/api/v2/patients', {
      body: { hla: { a: { field1: '02:01' } } },
    })
    expect(response.status).toBe(503)
    expect(await listed('NEW')).toMatchObject({ count })
  })

  test('slow: the response is the usual one, after a pause', async () => {
    await sandbox.post('/sandbox/faults', { next: 'slow' })
    expect([(await list()).status, sandbox.pauses]).toEqual([401, [slow]])
    await list()
    expect(sandbox.pauses).toHaveLength(1)
  })

  test('other paths, preflight requests and the engine of the sandbox do not use it up', async () => {
    await sandbox.post('/sandbox/faults', { next: '500' })
    for (const path of ['/', '/openapi.json', '/health/live']) {
      expect((await sandbox.app.request(path)).status).toBe(200)
    }
    const headers = { Origin: 'http://127.0.0.1:5173', 'Access-Control-Request-Method': 'GET' }
    const preflight = await sandbox.app.request('/api/v2/patients/list', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    await sandbox.runEngine()
    expect((await list()).status).toBe(500)
  })

  test('a browser of another origin can read the response', async () => {
    await sandbox.post('/sandbox/faults', { next: '503' })
    const response = await sandbox.app.request('/api/v2/patients/list', {
      headers: { Origin: 'http://127.0.0.1:5173' },
    })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([503, '*'])
    expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After')
  })

  test('a second request replaces the first', async () => {
    await sandbox.post('/sandbox/faults', { next: '503', count: 5 })
    await sandbox.post('/sandbox/faults', { next: '500' })
    expect([(await list()).status, (await list()).status]).toEqual([500, 401])
  })

  test('engine-failure: the next search of the engine fails, and the one after it does not', async () => {
    const [first, second] = [await requestSearch(), await requestSearch()]
    const { body } = await sandbox.post('/sandbox/faults', { next: 'engine-failure' })
    expect(body.faults).toEqual({ next: null, count: 0, engineFailures: 1 })
    expect((await list()).status).toBe(401)
    await sandbox.runEngine()
    await sandbox.runEngine()
    expect(await searchOf(first)).toMatchObject({
      state: 'FAILED',
      error: { message: expect.stringMatching(/^Simulated: /) },
    })
    expect(await searchOf(second)).toMatchObject({ state: 'FINISHED' })
  })
})

describe('POST /sandbox/clock', () => {
  test('10 days: patients whose 42 days end meanwhile are stopped, and the others are not', async () => {
    const before = [await listed('ACT'), await listed('STP')]
    const { body } = await sandbox.post('/sandbox/clock', { days: 10 })
    expect(body).toEqual({
      now: '2026-03-11T12:00:00.000Z',
      faults: nothingPlanned,
    })
    const [active, stopped] = [await listed('ACT'), await listed('STP')]
    expect(active.count).toBeLessThan(before[0]?.count ?? 0)
    expect(active.count).toBeGreaterThan(0)
    expect(stopped.count).toBeGreaterThan(before[1]?.count ?? 0)
  })

  test('the refreshed searches are queued again, and the engine runs them', async () => {
    const { wmdaId } = await listed('ACT')
    const states = async () => {
      const path = { wmdaId }
      const { data } = await coordinator.GET('/api/v2/searches/patientSearches/{wmdaId}', {
        params: { path },
      })
      return data?.searches.map(({ state }) => state)
    }
    expect(await states()).toContain('QUEUED')
    for (let run = 0; run < 20; run++) await sandbox.runEngine()
    expect(await states()).not.toContain('QUEUED')
  })

  test('minutes and hours: a lease ends after 15 minutes', async () => {
    const searchId = await requestSearch()
    await sandbox.runEngine()
    expect((await searchOf(searchId))?.state).toBe('RUNNING')
    await sandbox.post('/sandbox/clock', { minutes: 14 })
    expect((await searchOf(searchId))?.state).toBe('RUNNING')
    const { body } = await sandbox.post('/sandbox/clock', { hours: 1, minutes: 1 })
    expect(body.now).toBe('2026-03-11T13:15:00.000Z')
    expect((await searchOf(searchId))?.state).toBe('QUEUED')
  })

  test('new records have the time of the sandbox', async () => {
    const { data } = await coordinator.POST('/api/v2/patients', { body: { hla: { a: { field1: '02:01' } } } })
    const query = { wmdaId: data?.wmdaId ?? 0 }
    const { data: patient } = await coordinator.GET('/api/v2/patients', { params: { query } })
    expect(patient?.lastUpdated).toBe('2026-03-11T13:15:00.000Z')
  })

  test('42 days: nobody without activity is left, and the token is still valid', async () => {
    await sandbox.post('/sandbox/clock', { days: 42 })
    for (const status of ['NEW', 'PRE', 'ACT', 'SUS'] as const) expect((await listed(status)).count).toBe(0)
    expect((await listed('STP')).count).toBeGreaterThan(500)
  })

  test('a year: stopped patients are anonymised', async () => {
    await sandbox.post('/sandbox/clock', { days: 365 })
    expect((await listed('STP')).count).toBe(0)
  })

  test('a token expires after 8 hours of real time', async () => {
    sandbox.clock.now = new Date(Date.parse(realTime) + 8 * 60 * 60 * 1000)
    const { response } = await coordinator.GET('/api/v2/patients/list')
    sandbox.clock.now = new Date(realTime)
    expect(response.status).toBe(401)
    expect((await coordinator.GET('/api/v2/patients/list')).response.status).toBe(200)
  })
})

describe('POST /sandbox/reset', () => {
  test('sets back data, clock and errors, while requests arrive', async () => {
    await sandbox.post('/sandbox/faults', { next: 'slow', count: 1000 })
    await sandbox.post('/sandbox/faults', { next: 'engine-failure', count: 2 })
    // None of them meets data that are closed, or only half of the data.
    const before = [1, 2, 3].map(() => patientOf(100_200))
    const reset = sandbox.post('/sandbox/reset')
    const after = [1, 2, 3].map(() => patientOf(100_200))
    const { status, body } = await reset
    for (const patient of await Promise.all([...before, ...after])) {
      expect(patient).toMatchObject({ wmdaId: 100_200, hla: atTheStart.hla })
    }
    expect([status, body]).toEqual([200, { now: realTime, faults: nothingPlanned }])
    for (const each of ['NEW', 'PRE', 'ACT', 'SUS'] as const) {
      expect((await listed(each)).count).toBeGreaterThan(0)
    }
    expect(atTheStart).toMatchObject({ wmdaId: 100_200 })
    expect(await patientOf(100_200)).toEqual(atTheStart)
  })
})

describe('wrong requests', () => {
  const clockFields = 'Send at least one of: `days`, `hours`, `minutes`.'
  test.each([
    ['/sandbox/clock', {}, '#', 'too-few', clockFields],
    ['/sandbox/clock', { days: -1 }, '#/days', 'too-small', 'Send a number from 1 to 36525.'],
    ['/sandbox/clock', { days: '42' }, '#/days', 'wrong-type', 'Send an integer, without quotation marks.'],
    ['/sandbox/clock', { days: 1, weeks: 6 }, '#/weeks', 'unknown-member', 'Remove it.'],
    ['/sandbox/clock', { days: 36_525, hours: 1 }, '#', 'too-large', /POST \/sandbox\/reset/],
    ['/sandbox/faults', {}, '#/next', 'required', /It must be one of: 500, 503, 429, slow, engine-failure\./],
    ['/sandbox/faults', { next: 500 }, '#/next', 'not-in-list', 'Send one of the listed values.'],
    ['/sandbox/faults', { next: '500', count: 0 }, '#/count', 'too-small', 'Send a number from 1 to 1000.'],
  ])('%s %j', async (path, sent, pointer, code, fix) => {
    const { status, headers, body } = await sandbox.post(path, sent)
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(body.errors).toEqual([
      {
        pointer,
        code,
        detail: expect.any(String),
        fix: typeof fix === 'string' ? fix : expect.stringMatching(fix),
      },
    ])
  })

  test('change nothing', async () => {
    const { body } = await sandbox.post('/sandbox/faults', { next: 'slow' })
    expect(body).toEqual({ now: realTime, faults: { next: 'slow', count: 1, engineFailures: 0 } })
  })

  test.each([
    ['a body that is not JSON', { body: '{' }, 400, 'malformed-json'],
    ['another media type', { headers: { 'Content-Type': 'text/plain' } }, 415, 'unsupported-media-type'],
    ['another method', { method: 'GET', body: null }, 405, 'method-not-allowed'],
  ])('%s', async (_, init, status, type) => {
    const answer = await sandbox.post('/sandbox/clock', { days: 1 }, init)
    expect(answer).toMatchObject({ status, body: { type: expect.stringContaining(type) } })
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the page for front-end developers', () => {
  const rows = [...sandboxSection.matchAll(/^\| `POST (\S+)`(?: `(\{.*\})`)? \|/gm)].map(
    ([, path = '', body]) => ({ path, body }),
  )

  test.each(rows)('POST $path $body is accepted', async ({ path, body }) => {
    expect((await sandbox.post(path, body === undefined ? undefined : JSON.parse(body))).status).toBe(200)
  })

  test('names every path and every error', () => {
    expect(new Set(rows.map(({ path }) => path))).toEqual(
      new Set(['/sandbox/clock', '/sandbox/faults', '/sandbox/reset']),
    )
    for (const name of faultNames) expect(sandboxSection).toMatch(new RegExp(`[\`"]${name}[\`"]`))
    expect(slow).toBe(5_000)
  })
})

test('a page of another origin can change the sandbox', async () => {
  const headers = {
    Origin: 'http://127.0.0.1:5173',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type',
  }
  const { status } = await sandbox.app.request('/sandbox/clock', { method: 'OPTIONS', headers })
  expect(status).toBe(204)
})
