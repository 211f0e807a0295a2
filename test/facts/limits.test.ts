/** The running server and the limits: the maximum is accepted, one more is rejected. */
import { beforeAll, describe, expect, test } from 'vitest'
import { limsPatientsPath, type TestApi, testApi } from '../support/api.ts'
import { readyFor } from './support/calls.ts'
import type { Json } from './support/view.ts'
import * as limits from './tables/limits.ts'
import { operations } from './tables/operations.ts'

describe.each(operations.filter(({ body }) => body))('a body of $name', ({ name }) => {
  test('has at most 1 MiB', async () => {
    const api = await testApi()
    const { method, path, as, body } = await readyFor(api, name)
    const send = async (bytes: number) => {
      const raw = JSON.stringify(body).padEnd(bytes, ' ')
      const headers = { 'Content-Type': 'application/json' }
      return (await api.call(method, path, { as, raw, headers })).status
    }
    expect(await send(limits.bodyBytes + 1)).toBe(413)
    expect(await send(limits.bodyBytes)).toBeLessThan(300)
  })
})

test('a response lists at most 100 errors', async () => {
  const api = await testApi()
  const told = async (count: number) => {
    const unknown = Object.fromEntries(
      Array.from({ length: count }, (_each, index) => [`unknown${index}`, 1]),
    )
    const answer = await api.call('POST', '/api/v2/patients/list', { body: unknown })
    return answer.body.errors.length
  }
  const most = limits.errorsOfARequest
  expect([await told(most - 1), await told(most), await told(most + 1), await told(5 * most)]).toEqual([
    most - 1,
    most,
    most,
    most,
  ])
})

test('the list shows the last five searches of a patient', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const ids: number[] = []
  for (let count = 0; count <= limits.requestsOfAPatient; count++) {
    const body = { wmdaId, matchEngine: 2, searchType: 'DR' }
    ids.push((await api.call('POST', '/api/v2/searches', { body })).body.searchId)
  }
  const { body } = await api.call('GET', '/api/v2/patients/list')
  const shown = body.patients[0].requests.map(({ searchId }: Json) => searchId)
  expect(shown).toEqual(ids.slice(-limits.requestsOfAPatient).reverse())
})

test('the identifiers of the laboratory start at the stated numbers', async () => {
  const api = await testApi()
  const { method, path, body } = await readyFor(api, 'createLimsPatient')
  const registered = await api.call(method, path, { body })
  expect(registered.body).toEqual({
    ID: limits.firstLimsPatient,
    patientMRN: `P00000${limits.firstLimsPatient}`,
  })
  const opened = await api.call('POST', '/api/v4/lims/cases', { body: { patient: body } })
  expect(opened.body).toEqual({ caseID: limits.firstLimsCase })
})

const loci = ['a', 'b', 'c', 'drb1', 'drb3', 'drb4', 'drb5', 'dqa1', 'dqb1', 'dpa1', 'dpb1']

test.each(loci)('a search of a patient without %s', async (locus) => {
  const api = await testApi()
  const hla = Object.fromEntries(
    loci.filter((each) => each !== locus).map((each) => [each, { field1: '01:01' }]),
  )
  const wmdaId = await api.register({ hla })
  const answer = await api.call('POST', '/api/v2/searches', {
    body: { wmdaId, matchEngine: 2, searchType: 'DR' },
  })
  const isNeeded = limits.lociForASearch.some((each) => each === locus)
  expect(answer.status).toBe(isNeeded ? 409 : 201)
  if (isNeeded) expect(answer.body.missing).toEqual([locus])
})

describe.each(limits.limitedOperations)('an open body of %s', (name) => {
  let api: TestApi
  beforeAll(async () => {
    api = await testApi()
  })

  const block = { insurances: [], contact: {}, address: {}, medicationIDs: [] }
  /** The smallest body with a value in an open object. */
  function bodyWith(more: Json): Json {
    const patient = { ...block, contact: more }
    return name === 'createLimsCase' ? { patient } : patient
  }
  /** The fields of the smallest body. */
  const least = name === 'createLimsCase' ? 5 : 4
  const levels = name === 'createLimsCase' ? 3 : 2
  const send = async (more: Json) => {
    // The limits also apply to the result of a patch, so the patched record is the smallest one.
    const { patientMRN } = (await api.call('POST', limsPatientsPath, { body: block })).body
    const operation = operations.find((each) => each.name === name)
    const path = operation?.path.replace('{patientMRN}', patientMRN) ?? ''
    const { status, body } = await api.call(operation?.method ?? '', path, { body: bodyWith(more) })
    return status < 300 ? 'taken' : (body.errors?.[0]?.code ?? status)
  }

  test('has at most 32 levels', async () => {
    const nested = (depth: number): Json => (depth === 0 ? {} : { inner: nested(depth - 1) })
    expect(await send(nested(limits.openBodies.depth - levels))).toBe('taken')
    expect(await send(nested(limits.openBodies.depth - levels + 1))).toBe('too-deep')
  })

  test('has at most 10,000 members and items', async () => {
    const members = (count: number) =>
      Object.fromEntries(Array.from({ length: count - least }, (_each, index) => [`m${index}`, 0]))
    expect(await send(members(limits.openBodies.members))).toBe('taken')
    expect(await send(members(limits.openBodies.members + 1))).toBe('too-many')
  })

  test('has numbers of any size', async () => {
    expect(await send({ one: 2 ** 53, other: 1e300 })).toBe('taken')
  })
})
