import { beforeEach, describe, expect, test } from 'vitest'
import { insertSearch } from '../../src/store/searches.ts'
import {
  coordinator,
  listPath,
  machine,
  minimal,
  patientsPath,
  statusPath,
  stranger,
  testApi,
} from '../support/api.ts'

type Api = Awaited<ReturnType<typeof testApi>>
const colleague = { organisation: '6939', username: 'colleague@registry.example' }

let api: Api
let ids: number[]

/** Four patients of one organisation, created one minute apart, and one of another. */
beforeEach(async () => {
  api = await testApi()
  ids = []
  for (const [minute, as] of [coordinator, colleague, coordinator, machine].entries()) {
    api.clock = new Date(Date.UTC(2026, 0, 15, 9, minute))
    ids.push(
      await api.register(
        { ...minimal, patientId: `6939000${minute}P`, legalTerms: true },
        as as typeof coordinator,
      ),
    )
  }
  await api.register({ ...minimal, patientId: '69390000P', legalTerms: true }, stranger)
  await api.call('PUT', statusPath, { body: { wmdaId: ids[0], newStatus: 'STP', changeReason: 'PDC' } })
})

/** Both forms of the list with the same filters. */
const forms = {
  GET: (filters: Record<string, unknown>, as: object = coordinator) =>
    api.call('GET', listPath, {
      as,
      query: `?${Object.entries(filters)
        .map(
          ([name, value]) =>
            `${name}=${encodeURIComponent(Array.isArray(value) ? value.join('|') : String(value))}`,
        )
        .join('&')}`,
    }),
  POST: (filters: Record<string, unknown>, as: object = coordinator) =>
    api.call('POST', listPath, { as, body: filters }),
}

const idsOf = (answer: { body: { patients: { wmdaId: number }[] } }) =>
  answer.body.patients.map(({ wmdaId }) => wmdaId)

describe.each(['GET', 'POST'] as const)('%s', (form) => {
  const list = (filters: Record<string, unknown>, as?: object) => forms[form](filters, as)

  test('without filters: all patients of the organisation, most recently viewed first', async () => {
    const answer = await list({})
    expect(idsOf(answer)).toEqual([...ids].reverse())
    expect(answer.body.paging).toEqual({
      limit: 100,
      offset: 0,
      totalCount: 4,
      next: null,
      nextUpdatedSince: null,
    })
  })

  test('a view moves a patient to the front, a list does not', async () => {
    api.clock = new Date(Date.UTC(2026, 0, 16))
    await api.call('GET', patientsPath, { query: `?wmdaId=${ids[1]}` })
    await list({})
    expect(idsOf(await list({}))[0]).toBe(ids[1])
    expect((await list({})).body.patients[1].lastViewed).toBe('2026-01-15T09:03:00.000Z')
  })

  test('patients viewed at the same time are in the order of their wmdaId', async () => {
    for (const wmdaId of [ids[2], ids[0], ids[3]])
      await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    expect(idsOf(await list({}))).toEqual([ids[0], ids[2], ids[3], ids[1]])
  })

  test('limit and offset select a page, offset counts patients and totalCount counts all', async () => {
    const answer = await list({ limit: 2, offset: 1 })
    expect(idsOf(answer)).toEqual([ids[2], ids[1]])
    expect(answer.body.paging).toMatchObject({ limit: 2, offset: 1, totalCount: 4 })
  })

  test('an offset beyond the end returns an empty page', async () => {
    expect((await list({ offset: 99 })).body).toEqual({
      paging: { limit: 100, offset: 99, totalCount: 4, next: null, nextUpdatedSince: null },
      patients: [],
    })
  })

  test('status accepts one or several values', async () => {
    expect(idsOf(await list({ status: ['STP'] }))).toEqual([ids[0]])
    expect(idsOf(await list({ status: ['NEW'] }))).toEqual([ids[3], ids[2], ids[1]])
    expect((await list({ status: ['STP', 'NEW'] })).body.paging.totalCount).toBe(4)
    expect((await list({ status: ['ACT', 'SUS'] })).body.paging.totalCount).toBe(0)
  })

  test('onlyMyPatients returns the patients that the caller created', async () => {
    expect(idsOf(await list({ onlyMyPatients: true }))).toEqual([ids[2], ids[0]])
    expect(idsOf(await list({ onlyMyPatients: true }, colleague))).toEqual([ids[1]])
    expect((await list({ onlyMyPatients: false }, machine)).body.paging.totalCount).toBe(4)
  })

  test('onlyMyPatients is rejected for a machine', async () => {
    const refused = await list({ onlyMyPatients: true }, machine)
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([{ code: 'needs-username' }])
    const place = form === 'GET' ? { parameter: 'onlyMyPatients' } : { pointer: '#/onlyMyPatients' }
    expect(refused.body.errors[0]).toMatchObject(place)
  })

  test('patientId finds patients of the caller’s organisation only', async () => {
    expect(idsOf(await list({ patientId: '69390000P' }))).toEqual([ids[0]])
    expect((await list({ patientId: '69399999P' })).body.paging.totalCount).toBe(0)
  })

  test.each([
    ['limit', 0, 'too-small'],
    ['limit', 1001, 'too-large'],
    ['offset', -1, 'too-small'],
    ['offset', 2147483648, 'too-large'],
    ['status', ['OLD'], 'not-in-list'],
    ['status', ['ACT', 'ACT'], 'duplicate'],
    ['patientId', 'x'.repeat(18), 'too-long'],
    ['page', 2, form === 'GET' ? 'unknown-parameter' : 'unknown-member'],
  ])('%s %s is rejected as %s', async (name, value, code) => {
    const refused = await list({ [name]: value })
    expect(refused.status).toBe(400)
    expect(refused.body.errors.map((error: { code: string }) => error.code)).toEqual([code])
  })
})

test('the last five searches of each patient are listed, newest first, however many others have', async () => {
  const [many = 0, few = 0] = ids
  const parameters = {
    overallMismatches: 0,
    isCbuAbLowDrb1HighResolution: false,
    searchOnlyOwnIon: false,
    lociToBeConsidered: null,
  } as const
  const search = { organisation: '6939', matchEngine: 2, searchType: 'DR', parameters } as const
  const searchIds: number[] = []
  const others: number[] = []
  await api.store.transaction(async (queries) => {
    const at = api.clock.toISOString()
    for (let count = 0; count < 7; count++) {
      searchIds.push(await insertSearch(queries, { ...search, wmdaId: many }, at))
    }
    for (let count = 0; count < 2; count++) {
      others.push(await insertSearch(queries, { ...search, wmdaId: few }, at))
    }
  })
  const { patients } = (await forms.GET({})).body
  const listed = (wmdaId: number): number[] =>
    patients
      .find((patient: { wmdaId: number }) => patient.wmdaId === wmdaId)
      .requests.map(({ searchId }: { searchId: number }) => searchId)
  expect(listed(many)).toEqual(searchIds.slice(2).reverse())
  expect(listed(few)).toEqual([...others].reverse())
})

test('in a request body null means the same as an omitted field', async () => {
  const nothing = { limit: null, offset: null, status: null, onlyMyPatients: null, patientId: null }
  expect((await forms.POST(nothing)).body).toEqual((await forms.POST({})).body)
})

test.each(['NEW|STP', 'NEW%7CSTP', 'NEW,STP', 'NEW%2CSTP', 'NEW&status=STP', 'STP&status=NEW'])(
  'status=%s selects both statuses',
  async (text) => {
    const all = await api.call('GET', listPath, { query: `?status=${text}` })
    expect(all.body.paging.totalCount).toBe(4)
    const stopped = await api.call('GET', listPath, { query: '?status=STP' })
    expect(stopped.body.paging.totalCount).toBe(1)
  },
)

describe('errors in the query string', () => {
  test.each([
    ['limit=', 'limit', 'wrong-type'],
    ['limit=1e2', 'limit', 'wrong-type'],
    ['limit=5.5', 'limit', 'wrong-type'],
    ['limit=abc', 'limit', 'wrong-type'],
    ['limit=%2B5', 'limit', 'wrong-type'],
    ['limit=9007199254740993', 'limit', 'too-large'],
    ['limit=1&limit=2', 'limit', 'repeated-parameter'],
    ['status=ACT&status=ACT', 'status', 'duplicate'],
    ['status=ACT,ACT', 'status', 'duplicate'],
    ['status=ACT&status=ALL', 'status', 'not-in-list'],
    ['status=ACT&status=', 'status', 'not-in-list'],
    ['status=ACT|NEW,PRE', 'status', 'not-in-list'],
    ['status=ACT|NEW&status=PRE', 'status', 'not-in-list'],
    ['status=ACT,NEW&status=PRE', 'status', 'not-in-list'],
    ['status=', 'status', 'not-in-list'],
    ['status=act', 'status', 'not-in-list'],
    ['status=OLD|OLDER', 'status', 'not-in-list'],
    ['onlyMyPatients=1', 'onlyMyPatients', 'wrong-type'],
    ['onlyMyPatients=True', 'onlyMyPatients', 'wrong-type'],
    ['onlyMyPatients=', 'onlyMyPatients', 'wrong-type'],
    ['patientId=', 'patientId', 'too-short'],
    ['Limit=5', 'Limit', 'unknown-parameter'],
    ['__proto__=1', '__proto__', 'unknown-parameter'],
    ['constructor=1', 'constructor', 'unknown-parameter'],
  ])('%s', async (query, parameter, code) => {
    const refused = await api.call('GET', listPath, { query: `?${query}` })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([{ parameter, code }])
    expect(refused.body.errors[0].fix).toBeTruthy()
  })

  test('the bar between statuses can be sent encoded or not', async () => {
    for (const bar of ['|', '%7C', '%7c']) {
      expect(
        (await api.call('GET', listPath, { query: `?status=STP${bar}NEW` })).body.paging.totalCount,
      ).toBe(4)
    }
  })

  test('if a parameter differs only in case, the correct name is suggested', async () => {
    const refused = await api.call('GET', listPath, { query: '?OnlyMyPatients=true' })
    expect(refused.body.errors[0].fix).toContain('`onlyMyPatients`')
  })
})
