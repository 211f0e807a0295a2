/** The running server and the life cycle: every transition is tried with every cause. */
import { describe, expect, test } from 'vitest'
import { patientsPath, searchesPath, statusPath, type TestApi, testApi } from '../support/api.ts'
import { clocks } from './tables/clocks.ts'
import { newStatuses, statuses } from './tables/codes/status.ts'
import { type Mover, type Status, transitions } from './tables/life-cycle.ts'

const all = statuses.codes.map(({ code }) => code as Status)
const asked = newStatuses.codes.map(({ code }) => code as Status)
const day = 24 * 60 * 60_000

const move = (api: TestApi, wmdaId: number, newStatus: string) =>
  api.call('PUT', statusPath, { body: { wmdaId, newStatus, changeReason: 'OTH' } })
const search = (api: TestApi, wmdaId: number) =>
  api.call('POST', searchesPath, { body: { wmdaId, matchEngine: 2, searchType: 'DR' } })
const list = async (api: TestApi, wmdaId: number): Promise<Status> => {
  const { body } = await api.call('POST', `${patientsPath}/list`, { body: {} })
  return body.patients.find((patient: { wmdaId: number }) => patient.wmdaId === wmdaId)?.status
}

/** A patient in a status, reached with requests. */
async function patientIn(api: TestApi, status: Status): Promise<number> {
  const wmdaId = await api.register()
  if (status !== 'NEW') await search(api, wmdaId)
  if (status !== 'NEW' && status !== 'PRE') await move(api, wmdaId, status)
  expect(await list(api, wmdaId)).toBe(status)
  return wmdaId
}

const reached = (from: Status, by: Mover): Status[] =>
  transitions.filter((each) => each.from === from && each.by.includes(by)).map(({ to }) => to)

describe.each(all)('from %s', (from) => {
  test.each(asked)('to %s by a request', async (to) => {
    const api = await testApi()
    const wmdaId = await patientIn(api, from)
    const answer = await move(api, wmdaId, to)
    const isAllowed = reached(from, 'user').includes(to)
    expect(answer.status).toBe(isAllowed ? 200 : 409)
    expect(await list(api, wmdaId)).toBe(isAllowed ? to : from)
    if (isAllowed) return
    expect({ from: answer.body.from, to: answer.body.to }).toEqual({ from, to })
    expect([...answer.body.allowed].sort()).toEqual(reached(from, 'user').sort())
  })

  test('to NEW by a request is invalid', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, from)
    expect((await move(api, wmdaId, 'NEW')).status).toBe(400)
  })

  test('by a search', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, from)
    const answer = await search(api, wmdaId)
    expect(answer.status).toBe(from === 'STP' ? 409 : 201)
    expect([await list(api, wmdaId)]).toEqual(
      reached(from, 'search').length ? reached(from, 'search') : [from],
    )
  })

  test('by 42 days without activity', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, from)
    await api.sweepAt(new Date(api.clock.getTime() + clocks.inactivity.days * day))
    expect([await list(api, wmdaId)]).toEqual(
      reached(from, 'system').length ? reached(from, 'system') : [from],
    )
  })
})

test('a stopped patient loses all results and does not get them back', async () => {
  const api = await testApi()
  const wmdaId = await patientIn(api, 'PRE')
  await move(api, wmdaId, 'STP')
  await move(api, wmdaId, 'ACT')
  const { body } = await api.call('POST', `${patientsPath}/list`, { body: {} })
  expect(body.patients[0].requests).toMatchObject([{ state: 'ENDED', summary: { counts: null } }])
})
