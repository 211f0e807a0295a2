import { describe, expect, test } from 'vitest'
import { minimal, patientsPath, searchesPath, statusPath, stranger, testApi } from '../support/api.ts'
import { failed, finishedSearch, stateOf, stored } from './searches.ts'

type Api = Awaited<ReturnType<typeof testApi>>
const retrieve = (api: Api, wmdaId: number) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
const update = (api: Api, body: object, headers = {}) => api.call('PUT', patientsPath, { body, headers })
const later = new Date('2026-01-16T09:30:00.000Z')

describe('the record is replaced', () => {
  test('an omitted field becomes null, and the patientId is kept', async () => {
    const api = await testApi()
    const wmdaId = await api.register({
      ...minimal,
      patientId: '69391234P',
      legalTerms: true,
      weight: 76,
      idm: { cmvStatus: 'P' },
      diagnosis: {
        diagnosisCode: 'AML',
        diagnosisText: 'Synthetic diagnosis text',
        diagnosisDate: '2025-11-03',
      },
    })
    const updated = await update(api, { wmdaId, ...minimal, sex: 'F' })
    expect(updated.status).toBe(204)
    const { body } = await retrieve(api, wmdaId)
    expect(body).toMatchObject({
      patientId: '69391234P',
      legalTerms: false,
      weight: null,
      sex: 'F',
      idm: { cmvStatus: null },
      diagnosis: { diagnosisCode: null, diagnosisText: null, diagnosisDate: null },
    })
  })

  test('lastUpdated is updated, lastViewed is not', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    api.clock = later
    await update(api, { wmdaId, ...minimal })
    const { body } = await api.call('GET', '/api/v2/patients/list')
    expect(body.patients[0]).toMatchObject({
      lastUpdated: later.toISOString(),
      lastViewed: '2026-01-15T09:30:00.000Z',
    })
  })

  test('the response of retrievePatient can be sent back, without the fields that only the service sets', async () => {
    const api = await testApi()
    const wmdaId = await api.register({ ...minimal, abo: 'AB', dateOfBirth: '1961-05-27' })
    const { body: before } = await retrieve(api, wmdaId)
    const { status, lastUpdated, lastViewed, assignedUserName, ...record } = before
    expect((await update(api, record)).status).toBe(204)
    const { body: after } = await retrieve(api, wmdaId)
    expect(after).toEqual(before)
  })
})

describe('the patientId', () => {
  const other = '69395678P'
  test('can be added later, together with legalTerms', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await update(api, { wmdaId, ...minimal, patientId: other, legalTerms: true })
    expect((await retrieve(api, wmdaId)).body.patientId).toBe(other)
  })

  test('is not stored without legalTerms, and the request succeeds', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    expect((await update(api, { wmdaId, ...minimal, patientId: other })).status).toBe(204)
    expect((await retrieve(api, wmdaId)).body.patientId).toBeNull()
  })

  test('cannot change once it is stored, and the response does not contain the stored one', async () => {
    const api = await testApi()
    const wmdaId = await api.register({ ...minimal, patientId: '69391234P', legalTerms: true })
    const refused = await update(api, { wmdaId, ...minimal, patientId: other, legalTerms: true, weight: 80 })
    expect(refused.status).toBe(409)
    expect(refused.body.type).toBe('/problems/patient-id-already-set')
    expect(JSON.stringify(refused.body)).not.toContain('69391234P')
    expect((await retrieve(api, wmdaId)).body.weight).toBeNull()
  })

  test('can be sent again unchanged', async () => {
    const api = await testApi()
    const wmdaId = await api.register({ ...minimal, patientId: '69391234P', legalTerms: true })
    expect((await update(api, { wmdaId, ...minimal, patientId: '69391234P' })).status).toBe(204)
  })
})

describe('what refreshes a search', () => {
  test.each([
    ['hla', { hla: { ...minimal.hla, c: { field1: '07:02' } } }, 'QUEUED'],
    ['ethnicity', { ethnicity: 'MX' }, 'QUEUED'],
    ['poolCountryCode', { poolCountryCode: 'NL' }, 'QUEUED'],
    ['weight', { weight: 76 }, 'FINISHED'],
    ['nothing', {}, 'FINISHED'],
  ])('a change of %s: the search is %s', async (_what, change, state) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await update(api, { wmdaId, ...minimal, ...change })
    expect((await api.call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
      state,
      // Earlier results are kept until there are new ones.
      summary: {
        summaryText: expect.stringContaining('12 potential donors'),
        counts: { potentialDonors: 12 },
      },
    })
  })
})

test('an error is not a result: a change of the data also queues a failed search', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const searchId = await finishedSearch(api, wmdaId, failed)
  await update(api, { wmdaId, ...minimal, ethnicity: 'MX' })
  expect(await stateOf(api, searchId)).toBe('QUEUED')
})

test('an update affects one patient: others keep their record and their searches', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const other = await api.register()
  const searchId = await finishedSearch(api, other)
  const record = () =>
    api.store.read((queries) =>
      queries.selectFrom('patients').selectAll().where('wmda_id', '=', other).execute(),
    )
  const before = [await record(), await stored(api, searchId)]
  api.clock = later
  await update(api, { wmdaId, ...minimal, ethnicity: 'MX' })
  expect([await record(), await stored(api, searchId)]).toEqual(before)
})

describe('rejected updates', () => {
  test('a stopped patient cannot be edited before reactivation', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'PPR' } })
    const refused = await update(api, { wmdaId, ...minimal })
    expect(refused.status).toBe(409)
    expect(refused.body.type).toBe('/problems/patient-stopped')
    await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'SUS' } })
    expect((await update(api, { wmdaId, ...minimal })).status).toBe(204)
  })

  test('unknown patients and those of other organisations are not found, with the same response', async () => {
    const api = await testApi()
    const wmdaId = await api.register(minimal, stranger)
    const [foreign, unknown] = [
      await update(api, { wmdaId, ...minimal }),
      await update(api, { wmdaId: 999999, ...minimal }),
    ]
    expect(foreign.status).toBe(404)
    expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
  })
})

describe('If-Match', () => {
  test('a record that another client has changed meanwhile is not overwritten', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const { headers } = await retrieve(api, wmdaId)
    const mine = { 'If-Match': headers.get('etag') ?? '' }
    const theirs = await update(api, { wmdaId, ...minimal, weight: 70 }, mine)
    expect(theirs.headers.get('etag')).toBe('"2"')
    const refused = await update(api, { wmdaId, ...minimal, weight: 80 }, mine)
    expect(refused.status).toBe(412)
    expect((await retrieve(api, wmdaId)).body.weight).toBe(70)
  })

  test('a view of the patient does not change the ETag', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const before = (await retrieve(api, wmdaId)).headers.get('etag')
    api.clock = later
    expect((await retrieve(api, wmdaId)).headers.get('etag')).toBe(before)
  })

  test.each([
    ['*', 204],
    ['"1"', 204],
    ['"0", "1"', 204],
    ['W/"1"', 412],
    ['"2"', 412],
    ['"0"', 412],
    ['"11"', 412],
    ['1', 400],
    ['"1', 400],
  ])('%s gets %i', async (tag, status) => {
    const api = await testApi()
    const wmdaId = await api.register()
    expect((await update(api, { wmdaId, ...minimal }, { 'If-Match': tag })).status).toBe(status)
  })

  test('of two simultaneous changes with the same ETag one succeeds', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const both = await Promise.all(
      [70, 80].map((weight) => update(api, { wmdaId, ...minimal, weight }, { 'If-Match': '"1"' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([204, 412])
  })
})
