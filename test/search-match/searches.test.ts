import { describe, expect, test } from 'vitest'
import { clocks } from '../../generated/lifecycle.ts'
import {
  coordinator,
  leasesPath,
  listPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { firstTexts, statesOf } from './first-search.ts'
import {
  deliver,
  engine,
  failed,
  finishedSearch,
  found,
  lease,
  request,
  requested,
  stateOf,
  stored,
} from './searches.ts'

const later = (api: TestApi, milliseconds: number) => {
  api.clock = new Date(api.clock.getTime() + milliseconds)
}
const minute = 60_000
const statusOf = async (api: TestApi, wmdaId: number) =>
  (
    await api.store.read((queries) =>
      queries.selectFrom('patients').selectAll().where('wmda_id', '=', wmdaId).executeTakeFirstOrThrow(),
    )
  ).status
const move = (api: TestApi, wmdaId: number, newStatus: string) =>
  api.call('PUT', statusPath, { body: { wmdaId, newStatus, changeReason: 'OTH' } })

describe('requesting a search', () => {
  test('changes NEW to PRE in the same transaction, and the history names the search as the cause', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const answer = await request(api, wmdaId)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toBe(`/api/v2/searches/${answer.body.searchId}`)
    expect(await statusOf(api, wmdaId)).toBe('PRE')
    expect(
      await api.store.read((queries) => queries.selectFrom('status_changes').selectAll().execute()),
    ).toMatchObject([
      {
        from_status: 'NEW',
        to_status: 'PRE',
        mover: 'search',
        reason: null,
        changed_by: coordinator.username,
      },
    ])
  })

  test.each(['PRE', 'ACT', 'SUS'])('stores %s', async (status) => {
    const api = await testApi()
    const wmdaId = await api.register()
    await requested(api, wmdaId)
    await move(api, wmdaId, status)
    await requested(api, wmdaId)
    expect(await statusOf(api, wmdaId)).toBe(status)
  })

  test('is rejected for a stopped patient', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await move(api, wmdaId, 'STP')
    expect(await request(api, wmdaId)).toMatchObject({
      status: 409,
      body: { type: '/problems/patient-stopped' },
    })
  })

  test.each([
    [{ c: { field1: '07:02' } }, ['a', 'b', 'drb1']],
    [{ a: { field1: '02:01' }, drb1: { field1: '15:01' } }, ['b']],
  ])('is rejected without A, B and DRB1: %j lacks %j', async (hla, missing) => {
    const api = await testApi()
    const wmdaId = await api.register({ hla })
    const refused = await request(api, wmdaId)
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/hla-incomplete', missing } })
    expect(refused.body.detail).toContain(missing.join(', '))
    expect(await statusOf(api, wmdaId)).toBe('NEW')
  })

  test('fails with 404 for a patient of another organisation', async () => {
    const api = await testApi()
    expect((await request(api, await api.register(minimal, stranger))).status).toBe(404)
  })

  test.each([
    [{ matchEngine: 1 }, '#/matchEngine not-in-list'],
    [{ searchType: 'XX' }, '#/searchType not-in-list'],
    [{ overallMismatches: 8 }, '#/overallMismatches too-large'],
    [{ lociToBeConsidered: ['a', 'a'] }, '#/lociToBeConsidered duplicate'],
    [{ lociToBeConsidered: ['A'] }, '#/lociToBeConsidered/0 not-in-list'],
    [{ urgent: true }, '#/urgent unknown-member'],
  ])('%j is rejected', async (more, mistake) => {
    const api = await testApi()
    const refused = await request(api, await api.register(), more)
    expect(refused.status).toBe(400)
    const [error] = refused.body.errors
    expect(`${error.pointer} ${error.code}`).toBe(mistake)
  })

  test('happens once for an Idempotency-Key', async () => {
    const api = await testApi()
    const body = { wmdaId: await api.register(), matchEngine: 2, searchType: 'DR' }
    const headers = { 'Idempotency-Key': 'search-1' }
    const first = await api.call('POST', searchesPath, { body, headers })
    expect((await api.call('POST', searchesPath, { body, headers })).body).toEqual(first.body)
    expect(await lease(api)).toHaveLength(1)
  })

  test('stores every parameter as sent, for callers and for the match engine', async () => {
    const api = await testApi()
    const patient = { ...minimal, ethnicity: 'MX', poolCountryCode: 'NL' }
    const parameters = {
      overallMismatches: 2,
      isCbuAbLowDrb1HighResolution: true,
      searchOnlyOwnIon: true,
      lociToBeConsidered: ['drb1', 'a'],
    }
    const wmdaId = await api.register(patient)
    const searchId = await requested(api, wmdaId, { searchType: 'CB', ...parameters })
    const shown = (await api.call('GET', `${searchesPath}/${searchId}`)).body
    expect(shown).toMatchObject({ wmdaId, matchEngine: 2, searchType: 'CB', ...parameters })
    expect((await api.call('GET', listPath)).body.patients[0].requests).toMatchObject([
      { searchType: 'CB', overallMismatches: 2 },
    ])
    expect(await lease(api)).toMatchObject([{ searchId, searchType: 'CB', ...parameters, ...patient }])
  })

  test('patients list their searches, oldest first, with their summary', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await finishedSearch(api, wmdaId)
    const second = await requested(api, wmdaId, { searchType: 'CB', matchEngine: 3 })
    const { body } = await api.call('GET', listPath)
    expect(body.patients[0].requests).toMatchObject([
      { searchId: first, state: 'FINISHED', summary: { summaryText: '12 potential donors' } },
      { searchId: second, searchType: 'CB', matchEngine: 3, state: 'QUEUED', summary: { counts: null } },
    ])
  })
})

describe('the text of the first search of each patient', () => {
  /** Brings a new patient with one search into a state. */
  const states: Record<string, (api: TestApi, wmdaId: number) => Promise<unknown>> = {
    'waits without results': (api, wmdaId) => requested(api, wmdaId),
    'runs without results': async (api, wmdaId) => {
      await requested(api, wmdaId)
      await lease(api)
    },
    'has results': (api, wmdaId) => finishedSearch(api, wmdaId),
    'has no match': (api, wmdaId) => finishedSearch(api, wmdaId, nothingFound),
    'has failed': (api, wmdaId) => finishedSearch(api, wmdaId, failed),
    'waits with earlier results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    },
    'has failed after earlier results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
      const [again] = (await lease(api)) as [never]
      await deliver(api, again, failed)
    },
    'has ended without results': async (api, wmdaId) => {
      await requested(api, wmdaId)
      await move(api, wmdaId, 'STP')
    },
    'has ended with results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'STP')
    },
    'has lost its results in SUS': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'SUS')
      const suspended = api.clock.getTime()
      later(api, minute)
      await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
      await api.sweepAt(new Date(suspended + clocks.suspension.days * 24 * 60 * minute))
    },
  }
  const nothingFound = {
    ...found,
    summaryText: 'No potential donors',
    counts: { potentialDonors: 0, potentialCordBloodUnits: 0 },
  }

  test('can be read without a check in both lists, whatever the state of the search', async () => {
    const texts = new Set<string>()
    const met = new Set<string>()
    for (const reach of Object.values(states)) {
      const api = await testApi()
      await reach(api, await api.register())
      const { body } = await api.call('GET', listPath)
      const [text = ''] = firstTexts(body)
      expect(text).not.toBe('')
      expect(firstTexts((await api.call('POST', listPath, { body: {} })).body)).toEqual([text])
      texts.add(text)
      met.add(statesOf(body)[0] ?? '')
    }
    // Each text tells its state from the others.
    expect(texts.size).toBe(Object.keys(states).length)
    expect([...met].sort()).toEqual(['ENDED', 'FAILED', 'FINISHED', 'QUEUED', 'RUNNING'])
  })

  test('does not contain data of the patient', async () => {
    const patient = { ...minimal, patientId: '69391234P', legalTerms: true, dateOfBirth: '1961-05-27' }
    for (const reach of Object.values(states)) {
      const api = await testApi()
      await reach(api, await api.register(patient))
      const [text] = firstTexts((await api.call('GET', listPath)).body)
      expect(text).not.toMatch(/69391234P|1961|02:01|MX|coordinator/)
    }
  })
})

describe('a view of a search', () => {
  /** Retrieves a search some time after everything else. @returns whether this was a view of the patient */
  async function isView(api: TestApi, searchId: number, as: object = coordinator): Promise<boolean> {
    later(api, minute)
    expect((await api.call('GET', `${searchesPath}/${searchId}`, { as })).status).toBe(200)
    return (await api.call('GET', listPath)).body.patients[0].lastViewed === api.clock.toISOString()
  }

  test('is a view of the patient if a person sees results or an error, as often as that happens', async () => {
    for (const outcome of [found, failed]) {
      const api = await testApi()
      const searchId = await finishedSearch(api, await api.register(), outcome)
      expect([await isView(api, searchId), await isView(api, searchId)]).toEqual([true, true])
    }
  })

  test.each([
    ['a person', coordinator],
    ['a machine', machine],
  ])('is no view as long as the search waits or runs, for %s', async (_who, as) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    expect(await isView(api, first, as)).toBe(false)
    await lease(api)
    expect(await isView(api, first, as)).toBe(false)
  })

  test('is no view while a search runs again, although earlier results are shown', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    expect(await isView(api, searchId)).toBe(false)
  })

  test('is a view by a machine only if nobody has viewed the patient since the run', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    later(api, minute)
    const [leased] = (await lease(api)) as [never]
    await deliver(api, leased)
    expect([await isView(api, searchId, machine), await isView(api, searchId, machine)]).toEqual([
      true,
      false,
    ])
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = (await lease(api)) as [never]
    await deliver(api, again)
    later(api, minute)
    await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    expect(await isView(api, searchId, machine)).toBe(false)
  })

  test('is no view if the results are deleted', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    expect(await isView(api, searchId)).toBe(false)
  })

  test('returns 404 if the search belongs to another organisation', async () => {
    const api = await testApi()
    const searchId = await finishedSearch(api, await api.register())
    later(api, minute)
    expect((await api.call('GET', `${searchesPath}/${searchId}`, { as: stranger })).status).toBe(404)
    const [{ lastViewed }] = (await api.call('GET', listPath)).body.patients
    expect(lastViewed).not.toBe(api.clock.toISOString())
  })
})

describe('match engines', () => {
  const leaseTime = clocks.lease.minutes * minute

  test('get the waiting searches, oldest first, and nothing that identifies a patient', async () => {
    const api = await testApi()
    const wmdaId = await api.register({
      ...minimal,
      patientId: '69391234P',
      legalTerms: true,
      dateOfBirth: '1961-05-27',
    })
    const first = await requested(api, wmdaId)
    await requested(api, wmdaId, { matchEngine: 3 })
    later(api, minute)
    const second = await requested(api, wmdaId)
    const { body } = await api.call('POST', leasesPath, { as: engine, body: { matchEngine: 2, count: 1 } })
    expect(body.searches.map(({ searchId }: { searchId: number }) => searchId)).toEqual([first])
    expect(JSON.stringify(body)).not.toMatch(/69391234P|1961|wmdaId/)
    expect((await lease(api)).map(({ searchId }) => searchId)).toEqual([second])
    expect(await lease(api)).toEqual([])
    expect(await lease(api, 1, 3)).toHaveLength(1)
  })

  test('get a separate lease for each search, which updates the search and not the patient', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchIds = [await requested(api, wmdaId), await requested(api, wmdaId)]
    const [before] = (await api.call('GET', listPath)).body.patients
    later(api, minute)
    const leased = await lease(api)
    expect(new Set(leased.map(({ leaseId }) => leaseId)).size).toBe(2)
    const [after] = (await api.call('GET', listPath)).body.patients
    expect(after).toMatchObject({ lastUpdated: before.lastUpdated, lastViewed: before.lastViewed })
    expect(after.requests).toMatchObject(
      searchIds.map((searchId) => ({ searchId, state: 'RUNNING', lastUpdated: api.clock.toISOString() })),
    )
  })

  const queueOf = async (api: TestApi) => (await lease(api)).map(({ searchId }) => searchId)

  test('get the searches that were queued first, and of those queued at the same time the one that was requested first', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    const second = await requested(api, wmdaId)
    expect(await queueOf(api)).toEqual([first, second])
  })

  test('get a re-queued search after those that already wait, which keep their position', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await finishedSearch(api, wmdaId)
    later(api, minute)
    const second = await requested(api, wmdaId)
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    expect(await queueOf(api)).toEqual([second, first])
  })

  test('get a search with an expired lease in its old position, before those that were requested later', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    await lease(api)
    later(api, minute)
    const second = await requested(api, wmdaId)
    later(api, leaseTime)
    expect(await queueOf(api)).toEqual([first, second])
  })

  test('of another organisation get nothing', async () => {
    const api = await testApi()
    await requested(api, await api.register())
    expect(await lease(api, 10, 2, { organisation: '9999' })).toEqual([])
  })

  test('are machines: a person is rejected, with or without the scope', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [leased] = await lease(api)
    const person = await api.call('POST', leasesPath, { as: coordinator, body: { matchEngine: 2 } })
    expect(person).toMatchObject({ status: 403, body: { type: '/problems/machine-required' } })
    expect((await deliver(api, leased as never, found, coordinator)).status).toBe(403)
    const unscoped = { ...machine, scope: 'patients:read patients:write' }
    expect((await api.call('POST', leasesPath, { as: unscoped, body: { matchEngine: 2 } })).status).toBe(403)
    expect(await stateOf(api, searchId)).toBe('RUNNING')
  })

  test('never get the same search in simultaneous requests', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    for (let count = 0; count < 40; count++) await requested(api, wmdaId)
    const taken = (await Promise.all(Array.from({ length: 12 }, () => lease(api, 7)))).flat()
    expect(taken).toHaveLength(40)
    expect(new Set(taken.map(({ searchId }) => searchId)).size).toBe(40)
  })

  test('deliver results, which are shown, and errors, which keep earlier results', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = await lease(api)
    expect((await deliver(api, again as never, failed)).status).toBe(204)
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
      state: 'FAILED',
      error: { message: failed.message },
      summary: {
        summaryText: expect.stringMatching(`^The last run failed.*${found.summaryText}$`),
        counts: found.counts,
      },
    })
  })

  test('deliver results, which replace an earlier error', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId, failed)
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = await lease(api)
    later(api, minute)
    expect((await deliver(api, again as never)).status).toBe(204)
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
      state: 'FINISHED',
      error: null,
      summary: { summaryText: found.summaryText, counts: found.counts },
      requestedAt: '2026-01-15T09:30:00.000Z',
      finishedAt: api.clock.toISOString(),
      lastUpdated: api.clock.toISOString(),
    })
    expect((await api.call('GET', listPath)).body.patients[0].requests).toMatchObject([
      { state: 'FINISHED', lastUpdated: api.clock.toISOString() },
    ])
  })

  test('of another organisation cannot deliver, even with the right lease', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [leased] = await lease(api)
    const theirs = { ...engine, organisation: '9999' }
    expect((await deliver(api, leased as never, found, theirs)).status).toBe(404)
    expect(await stateOf(api, searchId)).toBe('RUNNING')
  })

  const fewer = { ...found, summaryText: '11 potential donors' }
  test.each([
    ['results', found, [failed, fewer, { ...found, counts: { ...found.counts, potentialDonors: 11 } }]],
    ['an error', failed, [found, { ...failed, message: 'The search graph was empty.' }]],
  ])(
    'may repeat a delivery of %s, which changes nothing, but may deliver nothing else with that lease',
    async (_what, outcome, others) => {
      const api = await testApi()
      const searchId = await requested(api, await api.register())
      const [leased] = (await lease(api)) as [never]
      expect((await deliver(api, leased, outcome)).status).toBe(204)
      const before = await stored(api, searchId)
      later(api, minute)
      expect((await deliver(api, leased, outcome)).status).toBe(204)
      for (const other of others) {
        expect(await deliver(api, leased, other)).toMatchObject({
          status: 409,
          body: { type: '/problems/lease-not-valid', detail: expect.stringContaining('different delivery') },
        })
      }
      expect(await stored(api, searchId)).toEqual(before)
    },
  )

  test('deliver with their own lease only', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    await lease(api)
    const other = { searchId, leaseId: 'ffffffff-0000-4000-8000-000000000000', expiresAt: '' }
    expect((await deliver(api, other)).status).toBe(409)
    expect((await deliver(api, { ...other, searchId: 999_999 })).status).toBe(404)
  })

  test('must deliver before the lease expires: one millisecond before is accepted, at that moment is not', async () => {
    for (const [elapsed, status] of [
      [leaseTime - 1, 204],
      [leaseTime, 409],
    ] as const) {
      const api = await testApi()
      await requested(api, await api.register())
      const [leased] = (await lease(api)) as [{ expiresAt: string; searchId: number; leaseId: string }]
      expect(leased.expiresAt).toBe(new Date(api.clock.getTime() + leaseTime).toISOString())
      later(api, elapsed)
      expect((await deliver(api, leased)).status).toBe(status)
    }
  })

  test('lose a search with an expired lease: the next one gets it, and late results are rejected', async () => {
    const api = await testApi()
    const searchId = await requested(api, await api.register())
    const [slow] = (await lease(api)) as [never]
    later(api, leaseTime)
    const [fast] = (await lease(api)) as [never]
    expect(fast).toMatchObject({ searchId })
    expect((await deliver(api, slow)).status).toBe(409)
    expect((await deliver(api, fast)).status).toBe(204)
  })

  test('cannot deliver if the patient changed meanwhile: the results are out of date', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    const [leased] = (await lease(api)) as [never]
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, poolCountryCode: 'NL' } })
    expect((await deliver(api, leased)).status).toBe(409)
    expect(await stateOf(api, searchId)).toBe('QUEUED')
  })

  test('cannot deliver if the patient was stopped meanwhile, and nothing is stored', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    const [leased] = (await lease(api)) as [never]
    await move(api, wmdaId, 'STP')
    const before = await stored(api, searchId)
    expect(await deliver(api, leased)).toMatchObject({
      status: 409,
      body: { type: '/problems/search-ended' },
    })
    expect(await stored(api, searchId)).toEqual(before)
  })
})

describe('the effect of a transition on searches', () => {
  test('STP ends them and deletes their results; reactivation does not restore them', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    expect(await stored(api, searchId)).toMatchObject({ state: 'ENDED', summary: null, error: null })
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date('2026-01-20T00:00:00.000Z'))
    expect(await stored(api, searchId)).toMatchObject({ state: 'ENDED', summary: null })
    expect(await lease(api)).toEqual([])
  })

  test.each([
    ['results', found],
    ['an error', failed],
  ])('STP deletes %s, and the lease of a running search', async (_what, outcome) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const done = await finishedSearch(api, wmdaId, outcome)
    const running = await requested(api, wmdaId)
    await lease(api)
    later(api, minute)
    await move(api, wmdaId, 'STP')
    for (const searchId of [done, running]) {
      expect(await stored(api, searchId)).toMatchObject({
        state: 'ENDED',
        summary: null,
        error: null,
        lease_id: null,
        lease_expires: null,
        last_updated: api.clock.toISOString(),
      })
    }
  })

  test('an ended search never changes again', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    const ended = await stored(api, searchId)
    for (const status of ['STP', 'ACT', 'SUS', 'ACT', 'STP']) {
      later(api, minute)
      await move(api, wmdaId, status)
      if (status === 'ACT') {
        await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
        await requested(api, wmdaId)
      }
      await api.sweepAt(new Date(api.clock.getTime() + 25 * 60 * minute))
      expect([status, await stored(api, searchId)]).toEqual([status, ended])
    }
    // Anonymisation removes it from its organisation and changes nothing else.
    expect((await api.sweepAt(new Date('2027-01-01T00:00:00.000Z'))).anonymised).toBe(1)
    expect(await stored(api, searchId)).toEqual({ ...ended, organisation: '' })
  })

  test.each([
    ['results', found, 'FINISHED'],
    ['an error', failed, 'FAILED'],
  ])(
    'SUS cancels a refresh that is leased; a search that had %s before still has them',
    async (_what, outcome, state) => {
      const api = await testApi()
      const wmdaId = await api.register()
      const searchId = await finishedSearch(api, wmdaId, outcome)
      const before = await stored(api, searchId)
      await move(api, wmdaId, 'ACT')
      await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
      const [leased] = await lease(api)
      await move(api, wmdaId, 'SUS')
      expect(await stored(api, searchId)).toMatchObject({
        state,
        summary: before.summary,
        error: before.error,
        lease_expires: null,
        last_updated: api.clock.toISOString(),
      })
      expect((await deliver(api, leased as never)).body.type).toBe('/problems/lease-not-valid')
    },
  )

  test('SUS keeps a search that a change of the data queued, even if a refresh was already waiting', async () => {
    for (const isRefreshed of [false, true]) {
      const api = await testApi()
      const wmdaId = await api.register()
      const searchId = await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'ACT')
      if (isRefreshed) await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
      await move(api, wmdaId, 'SUS')
      expect([isRefreshed, await stateOf(api, searchId)]).toEqual([isRefreshed, 'QUEUED'])
    }
  })

  test('SUS cancels a refresh with an expired lease, because it is still a refresh', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
    await lease(api)
    await api.sweepAt(new Date(api.clock.getTime() + clocks.lease.minutes * minute))
    expect(await stateOf(api, searchId)).toBe('QUEUED')
    await move(api, wmdaId, 'SUS')
    expect(await stateOf(api, searchId)).toBe('FINISHED')
  })

  test('SUS of one patient does not change the refreshes of others', async () => {
    const api = await testApi()
    const [wmdaId, other] = [await api.register(), await api.register()]
    for (const each of [wmdaId, other]) {
      await finishedSearch(api, each)
      await move(api, each, 'ACT')
    }
    expect((await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))).refreshed).toBe(2)
    await move(api, wmdaId, 'SUS')
    expect(await lease(api)).toHaveLength(1)
  })

  test('SUS cancels a refresh without a result; earlier results are kept', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    const requestedOne = await requested(api, wmdaId)
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(new Date(api.clock.getTime() + 24 * 60 * minute))
    expect(await stateOf(api, searchId)).toBe('QUEUED')
    await move(api, wmdaId, 'SUS')
    expect(await stored(api, searchId)).toMatchObject({
      state: 'FINISHED',
      summary: expect.stringContaining('12'),
    })
    // A search that a caller requested is still wanted.
    expect(await stateOf(api, requestedOne)).toBe('QUEUED')
  })
})
