import { describe, expect, test } from 'vitest'
import {
  coordinator,
  listPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  stranger,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { deliver, failed, finishedSearch, found, lease, move, requested } from './searches.ts'
import { later, minute } from './times.ts'

describe('a view of a search', () => {
  /** Retrieves a search some time after everything else. @returns whether this was a view of the patient */
  async function isView(api: TestApi, searchId: number, as: object = coordinator): Promise<boolean> {
    later(api, minute)
    expect((await api.call('GET', `${searchesPath}/${searchId}`, { as })).status).toBe(200)
    return (await api.call('GET', listPath)).body.patients[0].lastViewed === api.clock.toISOString()
  }

  test('is a view of the patient if a person sees results or an error, as often as that happens', async () => {
    for (const outcome of [found, failed]) {
      const api = await testApi()
      const searchId = await finishedSearch(api, await api.register(), outcome)
      expect([await isView(api, searchId), await isView(api, searchId)]).toEqual([true, true])
    }
  })

  test.each([
    ['a person', coordinator],
    ['a machine', machine],
  ])('is no view as long as the search waits or runs, for %s', async (_who, as) => {
    const api = await testApi()
    const wmdaId = await api.register()
    const first = await requested(api, wmdaId)
    expect(await isView(api, first, as)).toBe(false)
    await lease(api)
    expect(await isView(api, first, as)).toBe(false)
  })

  test('is no view while a search runs again, although earlier results are shown', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    expect(await isView(api, searchId)).toBe(false)
  })

  test('is a view by a machine only if nobody has viewed the patient since the run', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await requested(api, wmdaId)
    later(api, minute)
    const [leased] = (await lease(api)) as [never]
    await deliver(api, leased)
    expect([await isView(api, searchId, machine), await isView(api, searchId, machine)]).toEqual([
      true,
      false,
    ])
    later(api, minute)
    await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    const [again] = (await lease(api)) as [never]
    await deliver(api, again)
    later(api, minute)
    await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    expect(await isView(api, searchId, machine)).toBe(false)
  })

  test('is no view if the results are deleted', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const searchId = await finishedSearch(api, wmdaId)
    await move(api, wmdaId, 'STP')
    expect(await isView(api, searchId)).toBe(false)
  })

  test('returns 404 if the search belongs to another organisation', async () => {
    const api = await testApi()
    const searchId = await finishedSearch(api, await api.register())
    later(api, minute)
    expect((await api.call('GET', `${searchesPath}/${searchId}`, { as: stranger })).status).toBe(404)
    const [{ lastViewed }] = (await api.call('GET', listPath)).body.patients
    expect(lastViewed).not.toBe(api.clock.toISOString())
  })
})
