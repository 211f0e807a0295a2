/**
 * The running server and the time limits: nothing happens one millisecond before, and everything happens at the limit.
 */
import { describe, expect, test } from 'vitest'
import { machine, minimal, patientsPath, statusPath, type TestApi, testApi } from '../support/api.ts'
import { leasedSearch, make, patientWithSearch, readyFor } from './support/calls.ts'
import type { Json } from './support/view.ts'
import { clocks, idempotencyKeyHours, sixMonths } from './tables/clocks.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const later = (api: TestApi, milliseconds: number) => new Date(api.clock.getTime() + milliseconds)
const move = (api: TestApi, wmdaId: number, newStatus: string) =>
  api.call('PUT', statusPath, { body: { wmdaId, newStatus, changeReason: 'OTH' } })
const listed = async (api: TestApi, wmdaId: number): Promise<Json> => {
  const { body } = await api.call('POST', `${patientsPath}/list`, { body: {} })
  return body.patients.find((patient: Json) => patient.wmdaId === wmdaId)
}
const inactivity = clocks.inactivity.days * day

/** Lets the match engine deliver results of a search. */
async function finish(api: TestApi, searchId: number): Promise<void> {
  const { body } = await api.call('POST', '/api/v2/search-leases', {
    as: machine,
    body: { matchEngine: 2, count: 100 },
  })
  const { leaseId } = body.searches.find((each: Json) => each.searchId === searchId)
  const counts = { potentialDonors: 12, potentialCordBloodUnits: 0 }
  const { status } = await api.call('PUT', `/api/v2/searches/${searchId}/results`, {
    as: machine,
    body: { leaseId, outcome: 'FINISHED', summaryText: '12 potential donors', counts },
  })
  expect(status).toBe(204)
}

describe('42 days without activity', () => {
  test.each(['NEW', 'PRE', 'ACT', 'SUS'])('stop a patient in %s', async (status) => {
    const api = await testApi()
    const wmdaId = status === 'NEW' ? await api.register() : (await patientWithSearch(api)).wmdaId
    if (status === 'ACT' || status === 'SUS') await move(api, wmdaId, status)
    const due = later(api, inactivity)
    await api.sweepAt(new Date(due.getTime() - 1))
    expect((await listed(api, wmdaId)).status).toBe(status)
    await api.sweepAt(due)
    expect((await listed(api, wmdaId)).status).toBe('STP')
  })

  /** Source: WMDA "Patient life cycle"; requesting a search: decision 0022. */
  const activities: Record<string, (api: TestApi, wmdaId: number, searchId: number) => Promise<unknown>> = {
    'an update': (api, wmdaId) => api.call('PUT', patientsPath, { body: { wmdaId, ...minimal } }),
    'a view of the patient': (api, wmdaId) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` }),
    'a view of results': async (api, _wmdaId, searchId) => {
      await finish(api, searchId)
      await api.call('GET', `/api/v2/searches/${searchId}`)
    },
    'a view of new results by a machine': async (api, _wmdaId, searchId) => {
      await finish(api, searchId)
      await api.call('GET', `/api/v2/searches/${searchId}`, { as: machine })
    },
    'requesting a search': (api, wmdaId) =>
      api.call('POST', '/api/v2/searches', { body: { wmdaId, matchEngine: 2, searchType: 'DR' } }),
    'a change of status': (api, wmdaId) => move(api, wmdaId, 'ACT'),
  }
  const noActivities: typeof activities = {
    'a list': (api) => api.call('GET', `${patientsPath}/list`),
    'the work of a match engine': (api) =>
      api.call('POST', '/api/v2/search-leases', { as: machine, body: { matchEngine: 2 } }),
    'a poll of a search that waits': (api, _wmdaId, searchId) =>
      api.call('GET', `/api/v2/searches/${searchId}`),
    'a poll of a search that runs': async (api, _wmdaId, searchId) => {
      await api.call('POST', '/api/v2/search-leases', { as: machine, body: { matchEngine: 2 } })
      await api.call('GET', `/api/v2/searches/${searchId}`)
    },
  }
  test.each([
    ...Object.entries(activities).map(([what, act]) => [what, act, 'start again'] as const),
    ...Object.entries(noActivities).map(([what, act]) => [what, act, 'continue'] as const),
  ])('after %s they %3$s', async (_what, act, then) => {
    const api = await testApi()
    const { wmdaId, searchId } = await patientWithSearch(api)
    const first = later(api, inactivity)
    api.clock = later(api, 10 * day)
    await act(api, wmdaId, searchId)
    await api.sweepAt(first)
    expect((await listed(api, wmdaId)).status === 'STP').toBe(then === 'continue')
  })
})

/** Source: WMDA 3.4. Views, updates and later changes of hla do not postpone it: decision 0023. */
describe('42 days in SUS', () => {
  const suspended = async () => {
    const api = await testApi()
    const { wmdaId, searchId } = await patientWithSearch(api)
    await finish(api, searchId)
    await move(api, wmdaId, 'SUS')
    return { api, wmdaId, searchId, due: later(api, clocks.suspension.days * day) }
  }
  const view = (api: TestApi, wmdaId: number) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  const counts = async (api: TestApi, wmdaId: number) =>
    (await listed(api, wmdaId)).requests[0].summary.counts

  test('delete the results, even if somebody views the patient meanwhile, and keep the search', async () => {
    const { api, wmdaId, searchId, due } = await suspended()
    api.clock = later(api, 30 * day)
    await view(api, wmdaId)
    await api.sweepAt(new Date(due.getTime() - 1))
    expect(await counts(api, wmdaId)).toEqual({ potentialDonors: 12, potentialCordBloodUnits: 0 })
    await api.sweepAt(due)
    const { status, requests } = await listed(api, wmdaId)
    expect(status).toBe('SUS')
    expect(requests).toMatchObject([
      { searchId, summary: { counts: null, resultsDeletedAt: due.toISOString() } },
    ])
    expect(requests[0].summary.summaryText).toMatch(/deleted/)
  })

  test('do not start again with SUS once more, with an update of hla or with new results', async () => {
    const { api, wmdaId, searchId, due } = await suspended()
    api.clock = later(api, 30 * day)
    await move(api, wmdaId, 'SUS')
    const hla = { ...minimal.hla, a: { field1: '01:01' } }
    await api.call('PUT', patientsPath, { body: { wmdaId, hla } })
    await finish(api, searchId)
    await api.sweepAt(due)
    expect(await counts(api, wmdaId)).toBeNull()
  })

  test('delete nothing if the patient is in ACT before', async () => {
    const { api, wmdaId, due } = await suspended()
    api.clock = later(api, 30 * day)
    await move(api, wmdaId, 'ACT')
    await api.sweepAt(due)
    expect(await counts(api, wmdaId)).not.toBeNull()
  })
})

describe('six months in STP', () => {
  test.each(sixMonths)('from %s to %s', async (stopped, due) => {
    const api = await testApi()
    api.clock = new Date(stopped)
    const wmdaId = await api.register()
    await move(api, wmdaId, 'STP')
    await api.sweepAt(new Date(new Date(due).getTime() - 1))
    expect(await listed(api, wmdaId)).toBeDefined()
    await api.sweepAt(new Date(due))
    expect(await listed(api, wmdaId)).toBeUndefined()
    expect((await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).status).toBe(404)
  })
})

test.each([0, 1])(
  '24 hours in ACT queue a search again, after results and after errors (%i)',
  async (form) => {
    const api = await testApi()
    const ready = await readyFor(api, 'recordSearchResults', form)
    await make(api, ready)
    const { body } = await api.call('GET', ready.path.replace('/results', ''))
    await move(api, body.wmdaId, 'ACT')
    const state = async () => (await listed(api, body.wmdaId)).requests[0].state
    const due = later(api, clocks.refresh.hours * hour)
    await api.sweepAt(new Date(due.getTime() - 1))
    expect(await state()).toBe(body.state)
    await api.sweepAt(due)
    expect(await state()).toBe('QUEUED')
  },
)

describe('15 minutes of a lease', () => {
  const lease = clocks.lease.minutes * minute

  test('results are accepted before it expires, and not after', async () => {
    const statuses: number[] = []
    for (const wait of [lease - 1, lease]) {
      const api = await testApi()
      const ready = await readyFor(api, 'recordSearchResults')
      api.clock = later(api, wait)
      statuses.push((await make(api, ready)).status)
    }
    expect(statuses).toEqual([204, 409])
  })

  test('the search is queued again after it expires', async () => {
    const api = await testApi()
    const { wmdaId } = await leasedSearch(api)
    const state = async () => (await listed(api, wmdaId)).requests[0].state
    const due = later(api, lease)
    await api.sweepAt(new Date(due.getTime() - 1))
    expect(await state()).toBe('RUNNING')
    await api.sweepAt(due)
    expect(await state()).toBe('QUEUED')
  })

  test('the engine is told when it expires', async () => {
    const api = await testApi()
    await patientWithSearch(api)
    const { body } = await api.call('POST', '/api/v2/search-leases', {
      as: machine,
      body: { matchEngine: 2 },
    })
    expect(body.searches[0].expiresAt).toBe(later(api, lease).toISOString())
  })
})

test.each(['createPatient', 'requestSearch', 'createLimsPatient', 'createLimsCase'])(
  'an Idempotency-Key of %s is kept for 24 hours',
  async (name) => {
    const api = await testApi()
    const { method, path, body } = await readyFor(api, name)
    const send = async (more = {}) => {
      const answer = await api.call(method, path, {
        body: { ...body, ...more },
        headers: { 'Idempotency-Key': 'one' },
      })
      return answer.status === 201 ? Object.values(answer.body)[0] : answer.status
    }
    const first = await send()
    api.clock = later(api, idempotencyKeyHours * hour - 1)
    expect(await send()).toBe(first)
    const other =
      name === 'requestSearch'
        ? { searchOnlyOwnIon: false }
        : { weight: 80, referringMedicalRecordNumber: '1' }
    const { weight, ...ofLims } = other as { weight?: number }
    expect(await send(name === 'createPatient' ? { weight } : ofLims)).toBe(409)
    api.clock = later(api, 1)
    expect(await send()).not.toBe(first)
  },
)
