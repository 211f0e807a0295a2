import { describe, expect, test } from 'vitest'
import {
  coordinator,
  listPath,
  minimal,
  searchesPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { finishedSearch, lease, move, request, requested } from './searches.ts'

const statusOf = async (api: TestApi, wmdaId: number) =>
  (
    await api.store.read((queries) =>
      queries.selectFrom('patients').selectAll().where('wmda_id', '=', wmdaId).executeTakeFirstOrThrow(),
    )
  ).status

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

  test('patients list their searches, newest first, with their summary', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await finishedSearch(api, wmdaId)
    const second = await requested(api, wmdaId, { searchType: 'CB', matchEngine: 3 })
    const { body } = await api.call('GET', listPath)
    expect(body.patients[0].requests).toMatchObject([
      { searchId: second, searchType: 'CB', matchEngine: 3, state: 'QUEUED', summary: { counts: null } },
      { searchId: first, state: 'FINISHED', summary: { summaryText: '12 potential donors' } },
    ])
  })
})
