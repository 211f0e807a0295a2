import { describe, expect, test } from 'vitest'
import { clocks } from '../../generated/lifecycle.ts'
import { listPath, minimal, patientsPath, type TestApi, testApi } from '../support/api.ts'
import { firstTexts, statesOf } from './first-search.ts'
import { deliver, failed, finishedSearch, found, lease, move, requested } from './searches.ts'
import { later, minute } from './times.ts'

describe('the text of the first search of each patient', () => {
  /** Brings a new patient with one search into a state. */
  const states: Record<string, (api: TestApi, wmdaId: number) => Promise<unknown>> = {
    'waits without results': (api, wmdaId) => requested(api, wmdaId),
    'runs without results': async (api, wmdaId) => {
      await requested(api, wmdaId)
      await lease(api)
    },
    'has results': (api, wmdaId) => finishedSearch(api, wmdaId),
    'has no match': (api, wmdaId) => finishedSearch(api, wmdaId, nothingFound),
    'has failed': (api, wmdaId) => finishedSearch(api, wmdaId, failed),
    'waits with earlier results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
    },
    'has failed after earlier results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ethnicity: 'MX' } })
      const [again] = (await lease(api)) as [never]
      await deliver(api, again, failed)
    },
    'has ended without results': async (api, wmdaId) => {
      await requested(api, wmdaId)
      await move(api, wmdaId, 'STP')
    },
    'has ended with results': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'STP')
    },
    'has lost its results in SUS': async (api, wmdaId) => {
      await finishedSearch(api, wmdaId)
      await move(api, wmdaId, 'SUS')
      const suspended = api.clock.getTime()
      later(api, minute)
      await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
      await api.sweepAt(new Date(suspended + clocks.suspension.days * 24 * 60 * minute))
    },
  }
  const nothingFound = {
    ...found,
    summaryText: 'No potential donors',
    counts: { potentialDonors: 0, potentialCordBloodUnits: 0 },
  }

  test('can be read without a check in both lists, whatever the state of the search', async () => {
    const texts = new Set<string>()
    const met = new Set<string>()
    for (const reach of Object.values(states)) {
      const api = await testApi()
      await reach(api, await api.register())
      const { body } = await api.call('GET', listPath)
      const [text = ''] = firstTexts(body)
      expect(text).not.toBe('')
      expect(firstTexts((await api.call('POST', listPath, { body: {} })).body)).toEqual([text])
      texts.add(text)
      met.add(statesOf(body)[0] ?? '')
    }
    // Each text tells its state from the others.
    expect(texts.size).toBe(Object.keys(states).length)
    expect([...met].sort()).toEqual(['ENDED', 'FAILED', 'FINISHED', 'QUEUED', 'RUNNING'])
  })

  test('does not contain data of the patient', async () => {
    const patient = { ...minimal, patientId: '69391234P', legalTerms: true, dateOfBirth: '1961-05-27' }
    for (const reach of Object.values(states)) {
      const api = await testApi()
      await reach(api, await api.register(patient))
      const [text] = firstTexts((await api.call('GET', listPath)).body)
      expect(text).not.toMatch(/69391234P|1961|02:01|MX|coordinator/)
    }
  })
})
