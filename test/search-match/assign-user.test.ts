import { expect, test } from 'vitest'
import {
  assignedUserPath,
  coordinator,
  listPath,
  machine,
  minimal,
  patientsPath,
  statusPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'

const colleague = { organisation: '6939', username: 'colleague@registry.example' }

const assign = (
  api: TestApi,
  wmdaId: number,
  userName: string | null,
  as: object = coordinator,
  headers = {},
) => api.call('PUT', assignedUserPath, { as, body: { wmdaId, userName }, headers })
const retrieve = async (api: TestApi, wmdaId: number) =>
  (await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).body
const mine = async (api: TestApi, as: object) =>
  (await api.call('GET', listPath, { as, query: '?onlyMyPatients=true' })).body.patients.map(
    ({ wmdaId }: { wmdaId: number }) => wmdaId,
  )
const history = (api: TestApi) =>
  api.store.read((queries) =>
    queries
      .selectFrom('assignments')
      .select(['organisation', 'wmda_id', 'from_user', 'to_user', 'changed_by', 'changed_at'])
      .orderBy('id')
      .execute(),
  )

test('a patient that a machine registered comes into the list of the user', async () => {
  const api = await testApi()
  const wmdaId = await api.register(minimal, machine as never)
  expect(await mine(api, colleague)).toEqual([])
  const answer = await assign(api, wmdaId, colleague.username)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({ wmdaId, assignedUserName: colleague.username })
  expect(await mine(api, colleague)).toEqual([wmdaId])
  expect((await retrieve(api, wmdaId)).assignedUserName).toBe(colleague.username)
})

test('null assigns the patient to nobody', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  expect((await assign(api, wmdaId, null)).body).toEqual({ wmdaId, assignedUserName: null })
  expect(await mine(api, coordinator)).toEqual([])
})

test('the ETag changes with the assignment and is checked', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const changed = await assign(api, wmdaId, colleague.username, coordinator, { 'If-Match': '"1"' })
  expect(changed.headers.get('etag')).toBe('"2"')
  const refused = await assign(api, wmdaId, null, coordinator, { 'If-Match': '"1"' })
  expect(refused.status).toBe(412)
  expect((await retrieve(api, wmdaId)).assignedUserName).toBe(colleague.username)
})

test('the same user again changes nothing', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const again = await assign(api, wmdaId, coordinator.username)
  expect([again.status, again.headers.get('etag')]).toEqual([200, '"1"'])
  expect(await history(api)).toEqual([])
})

test('an assignment is neither a view nor an update', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const { lastUpdated, lastViewed } = await retrieve(api, wmdaId)
  api.clock = new Date('2026-01-20T09:30:00.000Z')
  await assign(api, wmdaId, colleague.username)
  const [listed] = (await api.call('GET', listPath)).body.patients
  expect({ lastUpdated: listed.lastUpdated, lastViewed: listed.lastViewed }).toEqual({
    lastUpdated,
    lastViewed,
  })
})

test('a stopped patient can be assigned', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } })
  expect((await assign(api, wmdaId, colleague.username)).status).toBe(200)
})

test('a patient of another organisation is not found', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  expect((await assign(api, wmdaId, 'stranger@other.example', stranger)).status).toBe(404)
  expect((await retrieve(api, wmdaId)).assignedUserName).toBe(coordinator.username)
})

test('the history says who assigned whom, until the patient is anonymised', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await assign(api, wmdaId, colleague.username)
  api.clock = new Date('2026-01-15T09:31:00.000Z')
  await assign(api, wmdaId, null, machine)
  const row = { organisation: '6939', wmda_id: wmdaId }
  expect(await history(api)).toEqual([
    {
      ...row,
      from_user: coordinator.username,
      to_user: colleague.username,
      changed_by: coordinator.username,
      changed_at: '2026-01-15T09:30:00.000Z',
    },
    {
      ...row,
      from_user: colleague.username,
      to_user: null,
      changed_by: null,
      changed_at: '2026-01-15T09:31:00.000Z',
    },
  ])
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } })
  await api.sweepAt(new Date('2026-07-15T09:31:00.000Z'))
  expect(await history(api)).toEqual([])
})
