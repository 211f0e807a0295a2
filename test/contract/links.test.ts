import { describe, expect, test } from 'vitest'
import {
  casesPath,
  leasesPath,
  limsPatientsPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { type Json, resolve } from '../support/document.ts'
import { evaluated } from './links.ts'
import { type Operation, operations } from './shown.ts'

// A client that follows the contract, for example a test tool or an agent, knows from the links alone what to do next
// with a new record. Each link is followed on the service.

interface Source {
  readonly path: string
  readonly body: Json
  readonly before?: (api: TestApi) => Promise<unknown>
}

const search = { wmdaId: 100001, matchEngine: 2, searchType: 'DR' }
const limsPatient = { insurances: [], contact: { firstName: 'TEST' }, address: {}, medicationIDs: [] }

/** The request for each operation that has links. */
const sources: Record<string, Source> = {
  createPatient: { path: patientsPath, body: minimal },
  requestSearch: { path: searchesPath, body: search, before: (api) => api.register() },
  leaseSearches: {
    path: leasesPath,
    body: { matchEngine: 2 },
    before: async (api) => {
      await api.register()
      await api.call('POST', searchesPath, { body: search })
    },
  },
  createLimsPatient: { path: limsPatientsPath, body: limsPatient },
  createLimsCase: { path: casesPath, body: { patient: limsPatient } },
}

/**
 * The parameters and fields that a link describes only in words. Expressions in an object are not part of the standard,
 * and openapi-generator rejects a document that has them.
 */
const bodies: Record<string, Record<string, Json>> = {
  createPatient: {
    updatePatient: { wmdaId: '$response.body#/wmdaId', hla: '$request.body#/hla' },
    assignUserToPatient: { wmdaId: '$response.body#/wmdaId', userName: null },
    updatePatientStatus: { wmdaId: '$response.body#/wmdaId', newStatus: 'STP', changeReason: 'UNK' },
    requestSearch: { wmdaId: '$response.body#/wmdaId', matchEngine: 2, searchType: 'DR' },
  },
  leaseSearches: {
    recordSearchResults: {
      leaseId: '$response.body#/searches/0/leaseId',
      outcome: 'FAILED',
      message: 'The search graph was not available.',
    },
  },
  createLimsPatient: {
    updateLimsPatient: { address: { street1: '1 Test Street' } },
    createLimsCase: { patient: { MCID: '$response.body#/ID' } },
  },
}

/** Listed by hand, so that a missing link is detected. */
const expected: Record<string, readonly string[]> = {
  createPatient: [
    ...['retrievePatient', 'updatePatient', 'listStatusChanges', 'assignUserToPatient'],
    ...['updatePatientStatus', 'requestSearch', 'listPatients'],
  ],
  requestSearch: ['retrieveSearch', 'listPatientSearches', 'retrievePatient'],
  leaseSearches: ['recordSearchResults'],
  createLimsPatient: ['retrieveLimsPatient', 'updateLimsPatient', 'listLimsCases', 'createLimsCase'],
  createLimsCase: ['retrieveLimsCase'],
}

function operation(id: string): Operation {
  const found = operations.find((each) => each.id === id)
  if (!found) throw new Error(`There is no operation ${id}.`)
  return found
}

/** The links in the responses of an operation. */
const linksOf = (id: string): Json[] =>
  Object.values<Json>(operation(id).definition.responses).flatMap((response) =>
    Object.values<Json>(resolve(response).value.links ?? {}).map((link) => resolve(link).value),
  )

/** The URL and the headers of a request with these parameters. */
function placed({ template, definition }: Operation, values: Record<string, Json>) {
  const parameters: Json[] = (definition.parameters ?? []).map((each: Json) => resolve(each).value)
  let address = template
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const parameter = parameters.find((each) => each.name === name)
    if (parameter?.in === 'path') address = address.replace(`{${name}}`, String(value))
    else if (parameter?.in === 'query') query.set(name, [value].flat().join('|'))
    else if (parameter?.in === 'header') headers[name] = value
    else throw new Error(`${definition.operationId} has no parameter ${name}.`)
  }
  return { address, query: query.size > 0 ? `?${query}` : '', headers }
}

test('every operation that creates something has links to the operations on it', () => {
  const found = operations.flatMap(({ id }) => {
    const targets = linksOf(id).map(({ operationId }) => operationId)
    return targets.length > 0 ? [[id, targets]] : []
  })
  expect(Object.fromEntries(found)).toEqual(expected)
})

describe.each(Object.entries(sources))('after %s', (id, { path, body, before }) => {
  test.each(linksOf(id).map((link) => [link.operationId, link]))('%s succeeds', async (target, link) => {
    const api = await testApi()
    await before?.(api)
    const answer = await api.call('POST', path, { as: machine, body })
    expect(answer.status).toBeLessThan(300)
    const exchange = { body, answer }
    const next = operation(target)
    const sent = bodies[id]?.[target]
    const { address, query, headers } = placed(next, evaluated(link.parameters ?? {}, exchange))
    const followed = await api.call(next.method, address, {
      as: machine,
      query,
      headers,
      ...(sent && { body: evaluated(sent, exchange) }),
    })
    expect(followed.status, JSON.stringify(followed.body)).toBeLessThan(300)
  })
})
