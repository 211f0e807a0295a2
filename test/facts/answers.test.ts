/** Compares the responses of the running server with the tables: their fields and their defaults. */
import { describe, expect, test } from 'vitest'
import { machine, type TestApi, testApi } from '../support/api.ts'
import { leasedSearch, make, patientWithSearch, readyFor } from './support/calls.ts'
import { misfits } from './support/conform.ts'
import type { Json } from './support/view.ts'
import { shapes } from './tables/known-differences.ts'
import { operations } from './tables/operations.ts'

const known = shapes.map(({ difference }) => difference)
const patients = '/api/v2/patients'

async function expectFitting(name: string, answer: { status: number; body: Json }) {
  const fact = operations.find((each) => each.name === name)?.success[answer.status]
  expect(fact).not.toBe(undefined)
  if (fact === null) expect(answer.body).toBe('')
  else if (fact) {
    const found = misfits(fact, answer.body, `${name} ${answer.status} `)
    expect(found.filter((misfit) => !known.includes(misfit))).toEqual([])
  }
}

describe('the first response of each operation', () => {
  test.each(operations)('$name', async ({ name, success }) => {
    const api = await testApi()
    await patientWithSearch(api)
    const answer = await make(api, await readyFor(api, name))
    expect(Object.keys(success)).toContain(String(answer.status))
    await expectFitting(name, answer)
  })
})

describe('not modified', () => {
  test.each(operations.filter(({ success }) => 304 in success))('$name', async ({ name }) => {
    const api = await testApi()
    const { method, path, query, as } = await readyFor(api, name)
    const headers = { 'If-None-Match': '*' }
    await expectFitting(name, await api.call(method, path, { as, query, headers }))
  })
})

/** A search in each state, and the responses that contain it. */
const states: Record<string, (api: TestApi) => Promise<number>> = {
  QUEUED: async (api) => (await patientWithSearch(api)).searchId,
  RUNNING: async (api) => (await leasedSearch(api)).searchId,
  FINISHED: (api) => delivered(api, 0),
  FAILED: (api) => delivered(api, 1),
  ENDED: async (api) => {
    const { wmdaId, searchId } = await patientWithSearch(api)
    const body = { wmdaId, newStatus: 'STP', changeReason: 'OTH' }
    await api.call('PUT', `${patients}/status`, { body })
    return searchId
  },
}
async function delivered(api: TestApi, form: number): Promise<number> {
  const ready = await readyFor(api, 'recordSearchResults', form)
  expect((await make(api, ready)).status).toBe(204)
  return Number(ready.path.split('/').at(-2))
}

describe('searches in each state', () => {
  test.each(Object.entries(states))('%s', async (state, reach) => {
    const api = await testApi()
    const searchId = await reach(api)
    const search = await api.call('GET', `/api/v2/searches/${searchId}`)
    expect(search.body.state).toBe(state)
    await expectFitting('retrieveSearch', search)
    const list = await api.call('GET', `${patients}/list`)
    expect(list.body.patients[0].requests[0].state).toBe(state)
    await expectFitting('listPatients', list)
    await expectFitting('searchPatientList', await api.call('POST', `${patients}/list`, { body: {} }))
  })
})

describe('defaults', () => {
  test.each([{}, { legalTerms: null }])('legalTerms after %j', async (sent) => {
    const api = await testApi()
    const ready = await readyFor(api, 'createPatient')
    const { legalTerms: _left, ...body } = ready.body
    const answer = await make(api, { ...ready, body: { ...body, ...sent } })
    const stored = await ready.stored?.(answer)
    expect(stored).toMatchObject({ legalTerms: 'legalTerms' in sent ? null : false, patientId: null })
  })

  test('legalTerms of an update: the stored value', async () => {
    const api = await testApi()
    const ready = await readyFor(api, 'updatePatient')
    const { legalTerms: _left, ...body } = ready.body
    const stored = await ready.stored?.(await make(api, { ...ready, body }))
    expect(stored.legalTerms).toBe(false)
    const agreed = { wmdaId: body.wmdaId, hla: body.hla, legalTerms: true }
    await make(api, { ...ready, body: agreed })
    const after = await ready.stored?.(await make(api, { ...ready, body }))
    expect(after.legalTerms).toBe(true)
  })

  test('a new patient is NEW', async () => {
    const api = await testApi()
    const ready = await readyFor(api, 'createPatient')
    const stored = await ready.stored?.(await make(api, ready))
    expect(stored.status).toBe('NEW')
  })

  test('a search', async () => {
    const api = await testApi()
    const { searchId } = await patientWithSearch(api)
    expect((await api.call('GET', `/api/v2/searches/${searchId}`)).body).toMatchObject({
      overallMismatches: 0,
      isCbuAbLowDrb1HighResolution: false,
      searchOnlyOwnIon: false,
      lociToBeConsidered: null,
    })
  })

  test('the list in both forms, with null and omitted fields alike', async () => {
    const api = await testApi()
    await api.register(undefined, machine as never)
    const nothing = {
      limit: null,
      offset: null,
      status: null,
      onlyMyPatients: null,
      patientId: null,
      after: null,
      updatedSince: null,
    }
    for (const answer of [
      await api.call('GET', `${patients}/list`),
      await api.call('POST', `${patients}/list`, { body: {} }),
      await api.call('POST', `${patients}/list`, { body: nothing }),
    ]) {
      expect(answer.body.paging).toEqual({
        limit: 100,
        offset: 0,
        totalCount: 1,
        next: null,
        nextUpdatedSince: null,
      })
    }
  })

  test('one search is leased if no count is sent', async () => {
    const api = await testApi()
    await patientWithSearch(api)
    await patientWithSearch(api)
    const answer = await api.call('POST', '/api/v2/search-leases', { as: machine, body: { matchEngine: 2 } })
    expect(answer.body.searches).toHaveLength(1)
  })
})
