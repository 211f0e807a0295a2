import { describe, expect, test } from 'vitest'
import {
  coordinator,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  stranger,
  testApi,
} from '../support/api.ts'
import { failed, finishedSearch, stateOf, stored } from './searches.ts'

type Api = Awaited<ReturnType<typeof testApi>>
const retrieve = (api: Api, wmdaId: number) => api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
const update = (api: Api, body: object, headers = {}) => api.call('PUT', patientsPath, { body, headers })
const later = new Date('2026-01-16T09:30:00.000Z')

describe('the record is replaced', () => {
  test('an omitted field becomes null, and patientId and legalTerms are kept', async () => {
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
      legalTerms: true,
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
})

describe('the response of retrievePatient can be sent back', () => {
  const full = { ...minimal, abo: 'AB', dateOfBirth: '1961-05-27', patientId: '69391234P', legalTerms: true }

  test('unchanged', async () => {
    const api = await testApi()
    const wmdaId = await api.register(full)
    const { body: before } = await retrieve(api, wmdaId)
    expect((await update(api, before)).status).toBe(204)
    expect((await retrieve(api, wmdaId)).body).toEqual(before)
  })

  test('with one change, in each status that can be edited, also of a patient without consent or user', async () => {
    const api = await testApi()
    for (const [as, record] of [
      [coordinator, full],
      [machine, minimal],
      [machine, { ...minimal, legalTerms: null }],
    ] as const) {
      const wmdaId = await api.register(record, as)
      await finishedSearch(api, wmdaId)
      for (const newStatus of ['PRE', 'ACT', 'SUS']) {
        await api.call('PUT', statusPath, { body: { wmdaId, newStatus } })
        const { body: before } = await retrieve(api, wmdaId)
        expect(before.status).toBe(newStatus)
        expect((await update(api, { ...before, weight: 76 })).status).toBe(204)
        expect((await retrieve(api, wmdaId)).body).toEqual({ ...before, weight: 76 })
      }
    }
  })

  test('the times in it are ignored', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const { body: before } = await retrieve(api, wmdaId)
    const sent = {
      ...before,
      lastUpdated: '2001-01-01T00:00:00.000Z',
      lastViewed: '2099-01-01T00:00:00+01:00',
    }
    expect((await update(api, sent)).status).toBe(204)
    expect((await retrieve(api, wmdaId)).body).toEqual(before)
  })

  const assigned = 'coordinator@registry.example'
  test.each([
    ['status', { status: 'ACT' }, ['status'], /updatePatientStatus/],
    ['status, to stop', { status: 'STP' }, ['status'], /updatePatientStatus/],
    [
      'assignedUserName',
      { assignedUserName: 'colleague@registry.example' },
      ['assignedUserName'],
      /assignUserToPatient/,
    ],
    ['assignedUserName, to none', { assignedUserName: null }, ['assignedUserName'], /assignUserToPatient/],
    [
      'both',
      { status: 'SUS', assignedUserName: null },
      ['status', 'assignedUserName'],
      /updatePatientStatus.*assignUserToPatient/,
    ],
  ])('another %s is rejected, and nothing is changed', async (_what, change, fields, named) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const { body: before, headers } = await retrieve(api, wmdaId)
    const refused = await update(api, { ...before, weight: 76, ...change })
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ type: '/problems/read-only-field-changed', fields })
    expect(refused.body.detail).toMatch(named)
    expect(JSON.stringify(refused.body)).not.toContain(assigned)
    const after = await retrieve(api, wmdaId)
    expect([after.body, after.headers.get('etag')]).toEqual([before, headers.get('etag')])
  })

  test('after the status has changed, an earlier record is rejected', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const { body: before } = await retrieve(api, wmdaId)
    await finishedSearch(api, wmdaId)
    expect((await update(api, before)).body.type).toBe('/problems/read-only-field-changed')
    expect((await update(api, { ...before, status: 'PRE' })).status).toBe(204)
  })

  test('the record of a stopped patient is rejected as such', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'PPR' } })
    const { body: stopped } = await retrieve(api, wmdaId)
    for (const status of ['STP', 'ACT']) {
      expect((await update(api, { ...stopped, status })).body.type).toBe('/problems/patient-stopped')
    }
  })

  test('a registration does not accept it', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const { body } = await retrieve(api, wmdaId)
    const answer = await api.call('POST', patientsPath, { body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/wmdaId',
      '#/status',
      '#/lastUpdated',
      '#/lastViewed',
      '#/assignedUserName',
    ])
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
