/** The running server and the rules that are neither formats nor transitions. */
import { describe, expect, test } from 'vitest'
import {
  coordinator,
  listPath,
  machine,
  minimal,
  patientsPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { make, readyFor } from './support/calls.ts'
import type { Json } from './support/view.ts'
import { createPatient } from './tables/bodies/patients.ts'
import { consent, notRefreshing, refreshing, terms } from './tables/rules.ts'

const stored = async (api: TestApi, wmdaId: number): Promise<Json> =>
  (await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).body

describe('which changes of a patient refresh the searches', () => {
  test('each field is in one of the two groups', () => {
    const members = Object.keys(createPatient.members).map((key) => key.replace('*', ''))
    expect([...Object.keys(refreshing), ...Object.keys(notRefreshing)].sort()).toEqual(members.sort())
  })

  test.each([
    ...Object.entries(refreshing).map(([member, value]) => [member, value, 'QUEUED'] as const),
    ...Object.entries(notRefreshing).map(([member, value]) => [member, value, 'FINISHED'] as const),
  ])('%s', async (member, value, state) => {
    const api = await testApi()
    const ready = await readyFor(api, 'recordSearchResults')
    await make(api, ready)
    const search = ready.path.replace('/results', '')
    const { wmdaId } = (await api.call('GET', search)).body
    const body = { wmdaId, ...minimal, [member]: value }
    expect((await api.call('PUT', patientsPath, { body })).status).toBe(204)
    expect((await api.call('GET', search)).body.state).toBe(state)
  })
})

test.each(consent)('patientId: %j', async (rule) => {
  const { stored: before, kept, ...sent } = { sent: undefined, legalTerms: undefined, ...rule }
  const api = await testApi()
  const given = { ...minimal, patientId: sent.sent, legalTerms: sent.legalTerms }
  if (before === null) {
    expect((await stored(api, await api.register(given))).patientId).toBe(kept)
  }
  const first = before === null ? minimal : { ...minimal, patientId: before, legalTerms: true }
  const wmdaId = await api.register(first)
  const { status } = await api.call('PUT', patientsPath, { body: { ...given, wmdaId } })
  expect(status).toBe(kept === 409 ? 409 : 204)
  expect((await stored(api, wmdaId)).patientId).toBe(kept === 409 ? before : kept)
})

test.each(terms)('legalTerms: %j', async (rule) => {
  const { stored: before, after, sent } = { sent: undefined, ...rule }
  const api = await testApi()
  const wmdaId = await api.register({ ...minimal, legalTerms: before })
  expect((await stored(api, wmdaId)).legalTerms).toBe(before)
  const body = { ...minimal, wmdaId, legalTerms: sent }
  expect((await api.call('PUT', patientsPath, { body })).status).toBe(204)
  expect((await stored(api, wmdaId)).legalTerms).toBe(after)
})

/** Source: decision 0009: what a retrieval returns can be sent back. */
test('the complete record of a retrieval, with one change, is accepted by an update', async () => {
  const api = await testApi()
  const { wmdaId } = (await make(api, await readyFor(api, 'createPatient'))).body
  const record = await stored(api, wmdaId)
  expect((await api.call('PUT', patientsPath, { body: { ...record, weight: 77 } })).status).toBe(204)
  expect(await stored(api, wmdaId)).toEqual({ ...record, weight: 77 })
})

/** Source: decision 0009. */
test('an update replaces: omitted fields become null', async () => {
  const api = await testApi()
  const { wmdaId } = (await make(api, await readyFor(api, 'createPatient'))).body
  await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal } })
  const { hla, patientId, legalTerms, ...others } = await stored(api, wmdaId)
  expect({ hla, patientId, legalTerms }).toEqual({ ...minimal, patientId: '69391234P', legalTerms: true })
  const gone = Object.keys(notRefreshing).filter((key) => key in others)
  expect(gone.filter((key) => !/^(null|\{("\w+":null,?)+\})$/.test(JSON.stringify(others[key])))).toEqual([])
})

/** Source: WMDA FAQ: inactive patients cannot be edited before reactivation. */
test('a stopped patient cannot be edited before reactivation', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const edit = async () => (await api.call('PUT', patientsPath, { body: { wmdaId, ...minimal } })).status
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'OTH' } })
  expect(await edit()).toBe(409)
  await api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'SUS' } })
  expect(await edit()).toBe(204)
})

/** Source: WMDA 3.6: onlyMyPatients is based on the username and does not work with machine credentials. */
test('onlyMyPatients returns a person’s own patients and rejects a machine', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  await api.register(minimal, { organisation: '6939', username: 'colleague@registry.example' })
  const ask = [
    (as: object) => api.call('GET', listPath, { as, query: '?onlyMyPatients=true' }),
    (as: object) => api.call('POST', listPath, { as, body: { onlyMyPatients: true } }),
  ]
  for (const form of ask) {
    const { body } = await form(coordinator)
    expect(body.patients.map((patient: Json) => patient.wmdaId)).toEqual([wmdaId])
    expect((await form(machine)).status).toBe(400)
  }
})

/** Source: WMDA 3.1: a patientId is not unique; within one organisation: decision 0008. */
test('two patients may have the same patientId', async () => {
  const api = await testApi()
  const body = { ...minimal, patientId: '69391234P', legalTerms: true }
  expect(await api.register(body)).not.toBe(await api.register(body))
})
