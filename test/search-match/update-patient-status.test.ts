import { describe, expect, test } from 'vitest'
import type { PatientStatus } from '../../generated/schemas.ts'
import { coordinator, machine, minimal, patientsPath, statusPath, stranger, testApi } from '../support/api.ts'
import { finishedSearch, requested, stored } from './searches.ts'

type Api = Awaited<ReturnType<typeof testApi>>
const move = (api: Api, body: object, as = coordinator, headers = {}) =>
  api.call('PUT', statusPath, { as, body, headers })

/** Sets the status of a patient in the database, because no user can change it to PRE. */
async function patientIn(api: Api, status: PatientStatus): Promise<number> {
  const wmdaId = await api.register()
  await api.store.transaction((queries) =>
    queries.updateTable('patients').set({ status }).where('wmda_id', '=', wmdaId).execute(),
  )
  return wmdaId
}

const history = (api: Api, wmdaId: number) =>
  api.store.read((queries) =>
    queries.selectFrom('status_changes').selectAll().where('wmda_id', '=', wmdaId).orderBy('id').execute(),
  )

describe('every transition between the five statuses with the four that can be requested', () => {
  const allowed: Record<PatientStatus, string> = {
    NEW: 'STP',
    PRE: 'PRE ACT SUS STP',
    ACT: 'ACT SUS STP',
    SUS: 'ACT SUS STP',
    STP: 'ACT SUS STP',
  }
  for (const from of Object.keys(allowed) as PatientStatus[]) {
    for (const to of ['SUS', 'PRE', 'ACT', 'STP']) {
      test(`${from} → ${to}`, async () => {
        const api = await testApi()
        const wmdaId = await patientIn(api, from)
        const answer = await move(api, { wmdaId, newStatus: to, changeReason: 'OTH' })
        const { body: patient } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
        if (allowed[from].split(' ').includes(to)) {
          expect(answer).toMatchObject({ status: 200, body: { wmdaId, status: to, changeReason: 'OTH' } })
          expect(patient.status).toBe(to)
        } else {
          expect(answer.status).toBe(409)
          expect(answer.body).toMatchObject({
            type: '/problems/transition-not-allowed',
            from,
            to,
            allowed: expect.arrayContaining(allowed[from].split(' ')),
          })
          expect(answer.body.detail).toContain(from)
          expect(patient.status).toBe(from)
        }
      })
    }
  }
})

describe('changeReason', () => {
  test('is required for STP, and null is not a reason', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    for (const body of [
      { wmdaId, newStatus: 'STP' },
      { wmdaId, newStatus: 'STP', changeReason: null },
    ]) {
      const refused = await move(api, body)
      expect(refused.status).toBe(400)
      expect(refused.body.errors).toHaveLength(1)
      expect(refused.body.errors[0]).toMatchObject({ pointer: '#/changeReason' })
      expect(JSON.stringify(refused.body.errors[0])).toContain('UPT')
    }
  })

  test('is returned as sent, and null if it was omitted', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, 'ACT')
    expect((await move(api, { wmdaId, newStatus: 'SUS' })).body.changeReason).toBeNull()
    expect((await move(api, { wmdaId, newStatus: 'ACT', changeReason: null })).body.changeReason).toBeNull()
    expect((await move(api, { wmdaId, newStatus: 'SUS', changeReason: 'GCC' })).body.changeReason).toBe('GCC')
  })
})

test('the history stores who changed the status, when, from what to what and why', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await move(api, { wmdaId, newStatus: 'STP', changeReason: 'PAT' })
  api.clock = new Date('2026-02-01T08:00:00.000Z')
  await move(api, { wmdaId, newStatus: 'ACT' }, machine as typeof coordinator)
  expect(await history(api, wmdaId)).toMatchObject([
    {
      from_status: 'NEW',
      to_status: 'STP',
      reason: 'PAT',
      mover: 'user',
      changed_by: coordinator.username,
      changed_at: '2026-01-15T09:30:00.000Z',
    },
    {
      from_status: 'STP',
      to_status: 'ACT',
      reason: null,
      mover: 'user',
      changed_by: null,
      changed_at: '2026-02-01T08:00:00.000Z',
    },
  ])
})

test('a rejected transition leaves no trace', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await move(api, { wmdaId, newStatus: 'ACT' })
  expect(await history(api, wmdaId)).toEqual([])
})

test('NEW cannot be requested, and the response lists the allowed statuses', async () => {
  const api = await testApi()
  const wmdaId = await patientIn(api, 'PRE')
  const refused = await move(api, { wmdaId, newStatus: 'NEW' })
  expect(refused.status).toBe(400)
  expect(refused.body.errors).toEqual([
    {
      pointer: '#/newStatus',
      code: 'not-in-list',
      detail: '`newStatus` must be one of: SUS, PRE, ACT, STP.',
      fix: 'Send one of the listed values.',
    },
  ])
})

test('a change of status is an update: lastUpdated and the ETag change', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  api.clock = new Date('2026-01-20T00:00:00.000Z')
  const moved = await move(api, { wmdaId, newStatus: 'STP', changeReason: 'UNK' }, coordinator, {
    'If-Match': '"1"',
  })
  expect(moved.headers.get('etag')).toBe('"2"')
  const { body } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  expect(body.lastUpdated).toBe('2026-01-20T00:00:00.000Z')
})

test('a change of status affects one patient: others keep their record and their searches', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const other = await api.register()
  const searchId = await finishedSearch(api, other)
  const waiting = await requested(api, other)
  const all = async () => [
    await api.store.read((queries) =>
      queries.selectFrom('patients').selectAll().where('wmda_id', '=', other).execute(),
    ),
    await stored(api, searchId),
    await stored(api, waiting),
  ]
  const before = await all()
  api.clock = new Date('2026-01-20T00:00:00.000Z')
  for (const newStatus of ['STP', 'ACT', 'SUS', 'STP'])
    await move(api, { wmdaId, newStatus, changeReason: 'UNK' })
  expect(await all()).toEqual(before)
})

test('If-Match protects the status too', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const refused = await move(api, { wmdaId, newStatus: 'STP', changeReason: 'UNK' }, coordinator, {
    'If-Match': '"9"',
  })
  expect(refused.status).toBe(412)
})

test('a patient of another organisation is not found', async () => {
  const api = await testApi()
  const wmdaId = await api.register(minimal, stranger)
  expect((await move(api, { wmdaId, newStatus: 'STP', changeReason: 'UNK' })).status).toBe(404)
})
