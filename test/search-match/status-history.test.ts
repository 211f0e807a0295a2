import { expect, test } from 'vitest'
import { coordinator, machine, statusPath, stranger, type TestApi, testApi } from '../support/api.ts'
import { requested } from './searches.ts'

const move = (api: TestApi, wmdaId: number, newStatus: string, more: object = {}, as: object = coordinator) =>
  api.call('PUT', statusPath, { as, body: { wmdaId, newStatus, ...more } })
const history = (api: TestApi, wmdaId: number, as: object = coordinator) =>
  api.call('GET', statusPath, { as, query: `?wmdaId=${wmdaId}` })

test('the history says who, when, from, to, why, and what caused the change', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await requested(api, wmdaId)
  api.clock = new Date('2026-01-15T09:31:00.000Z')
  await move(api, wmdaId, 'ACT', { changeReason: 'GCC' }, machine)
  await api.sweepAt(new Date('2026-02-26T09:40:00.000Z'))
  const { status, body } = await history(api, wmdaId)
  expect(status).toBe(200)
  expect(body.statusChanges).toEqual([
    {
      changedAt: '2026-02-26T09:31:00.000Z',
      from: 'ACT',
      to: 'STP',
      changeReason: null,
      cause: 'system',
      changedBy: null,
    },
    {
      changedAt: '2026-01-15T09:31:00.000Z',
      from: 'PRE',
      to: 'ACT',
      changeReason: 'GCC',
      cause: 'user',
      changedBy: null,
    },
    {
      changedAt: '2026-01-15T09:30:00.000Z',
      from: 'NEW',
      to: 'PRE',
      changeReason: null,
      cause: 'search',
      changedBy: coordinator.username,
    },
  ])
})

test('a repeated status is in the history with its reason', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await requested(api, wmdaId)
  await move(api, wmdaId, 'PRE', { changeReason: 'NPH' })
  const { body } = await history(api, wmdaId)
  expect(body.statusChanges[0]).toMatchObject({ from: 'PRE', to: 'PRE', changeReason: 'NPH' })
})

test('a new patient has no history, and the history of another organisation’s patient is not found', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  expect((await history(api, wmdaId)).body.statusChanges).toEqual([])
  expect((await history(api, wmdaId, stranger)).status).toBe(404)
  expect((await history(api, 999999)).status).toBe(404)
})
