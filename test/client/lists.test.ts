/** The lists of the service, read with the client. Each list has five entries and pages of two. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type ChangesRequest, changes, type PatientApiClient, paginate } from '../../client/index.ts'
import { minimal, type TestApi, testApi } from '../support/api.ts'
import { clientOf } from './in-memory.ts'

const limit = 2
const block = {
  insurances: [],
  contact: {},
  address: {},
  medicationIDs: [],
  referringMedicalRecordNumber: '11731',
}
const at = (minutes: number) => new Date(Date.parse('2026-01-15T09:30:00.000Z') + minutes * 60_000)

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('paginate gives every entry of', () => {
  let client: PatientApiClient
  let wmdaId = 0
  let patientMRN = ''
  let MCID = 0

  beforeAll(async () => {
    const api = await testApi()
    ;({ client } = await clientOf(api))
    for (const _ of [1, 2, 3, 4, 5]) {
      wmdaId = await api.register()
      const { data } = await client.POST('/api/v4/lims/patients', { body: block })
      patientMRN = data?.patientMRN ?? ''
      MCID = data?.ID ?? 0
    }
    for (const searchType of ['DR', 'CB', 'DR', 'CB', 'DR'] as const) {
      await client.POST('/api/v2/searches', { body: { wmdaId, matchEngine: 2, searchType } })
      await client.POST('/api/v4/lims/cases', { body: { patient: { MCID } } })
    }
    for (const newStatus of ['ACT', 'SUS', 'ACT', 'SUS'] as const) {
      await client.PUT('/api/v2/patients/status', { body: { wmdaId, newStatus } })
    }
  })

  test('listPatients', async () => {
    const status: ('NEW' | 'SUS')[] = ['NEW', 'SUS']
    const list = paginate((page) =>
      client.GET('/api/v2/patients/list', { params: { query: { status, limit, ...page } } }),
    )
    const ids = (await collected(list)).map((patient) => patient.wmdaId)
    expect(ids.sort()).toEqual([100001, 100002, 100003, 100004, 100005])
  })

  test('searchPatientList', async () => {
    const list = paginate((page) => client.POST('/api/v2/patients/list', { body: { limit, ...page } }))
    expect(new Set((await collected(list)).map((patient) => patient.wmdaId)).size).toBe(5)
  })

  test('listStatusChanges', async () => {
    const list = paginate((page) =>
      client.GET('/api/v2/patients/status', { params: { query: { wmdaId, limit, ...page } } }),
    )
    expect((await collected(list)).map(({ to }) => to)).toEqual(['SUS', 'ACT', 'SUS', 'ACT', 'PRE'])
  })

  test('listPatientSearches', async () => {
    const list = paginate((page) =>
      client.GET('/api/v2/searches/patientSearches/{wmdaId}', {
        params: { path: { wmdaId }, query: { limit, ...page } },
      }),
    )
    expect((await collected(list)).map(({ searchType }) => searchType)).toEqual([
      'DR',
      'CB',
      'DR',
      'CB',
      'DR',
    ])
  })

  test('findLimsPatients', async () => {
    const query = { referringMedicalRecordNumber: '11731', limit }
    const list = paginate((page) =>
      client.GET('/api/v4/lims/patients', { params: { query: { ...query, ...page } } }),
    )
    expect(new Set((await collected(list)).map((patient) => patient.patientMRN)).size).toBe(5)
  })

  test('listLimsCases', async () => {
    const list = paginate((page) =>
      client.GET('/api/v4/lims/cases', { params: { query: { patientMRN, limit, ...page } } }),
    )
    expect(new Set((await collected(list)).map(({ caseID }) => caseID)).size).toBe(5)
  })
})

describe('changes', () => {
  let api: TestApi
  let client: PatientApiClient

  beforeAll(async () => {
    api = await testApi()
    ;({ client } = await clientOf(api))
    for (const minute of [0, 1, 2, 3, 4]) {
      api.clock = at(minute)
      await api.register()
    }
  })

  const retrieve = (request: ChangesRequest) =>
    client.GET('/api/v2/patients/list', { params: { query: { limit, ...request } } })
  const ids = (patients: { wmdaId: number }[]) => patients.map(({ wmdaId }) => wmdaId)

  test('gives everything the first time, earliest change first, with where to continue', async () => {
    const pages = await collected(changes(retrieve))
    expect(pages.map(({ items }) => ids(items))).toEqual([[100001, 100002], [100003, 100004], [100005]])
    expect(pages.map(({ nextSince }) => nextSince)).toEqual(
      [1, 3, 4].map((minute) => at(minute).toISOString()),
    )
  })

  test('the list in the request body can be asked too', async () => {
    const pages = changes((request) => client.POST('/api/v2/patients/list', { body: { limit, ...request } }))
    expect((await collected(pages)).flatMap(({ items }) => ids(items))).toHaveLength(5)
  })

  test('a program that fails while it processes a page gets the page again', async () => {
    const processed: number[] = []
    let stored: string | undefined
    const synchronise = async (mostPages: number) => {
      for await (const { items, nextSince } of changes(retrieve, stored)) {
        if (mostPages-- === 0) throw new Error('The program fails.')
        processed.push(...ids(items))
        stored = nextSince
      }
    }
    await expect(synchronise(1)).rejects.toThrow('The program fails.')
    expect(processed).toEqual([100001, 100002])
    await synchronise(9)
    // The patient of the stored time is returned again.
    expect(processed).toEqual([100001, 100002, 100002, 100003, 100004, 100005])
  })

  test('a change between two pages is not left out', async () => {
    const seen: number[] = []
    for await (const { items } of changes(retrieve)) {
      if (seen.length === 0) {
        api.clock = at(5)
        const { response } = await client.PUT('/api/v2/patients', {
          body: { ...minimal, wmdaId: 100001, weight: 70 },
        })
        expect(response.status).toBe(204)
      }
      seen.push(...ids(items))
    }
    expect(seen).toEqual([100001, 100002, 100003, 100004, 100005, 100001])
  })

  test('without a change, there are no items, and the time stays', async () => {
    const since = at(6).toISOString()
    expect(await collected(changes(retrieve, since))).toEqual([{ items: [], nextSince: since }])
  })

  test('a program that does not pass on the parameters gets an error', async () => {
    const list = changes(() => client.GET('/api/v2/patients/list', { params: { query: { limit } } }))
    await expect(list.next()).rejects.toThrow('The request has no `updatedSince`.')
  })
})
