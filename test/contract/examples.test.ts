import { describe, expect, test } from 'vitest'
import { Unavailable } from '../../src/unavailable.ts'
import {
  type Call,
  casesPath,
  leasesPath,
  limsPatientsPath,
  listPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  testApi,
} from '../support/api.ts'
import { contract } from '../support/contract.ts'
import { example, start, story, teller } from './story.ts'

type ExampleName = Parameters<typeof example>[0]

const api = await testApi()

describe('the story that the examples tell is true of the server', () => {
  story.forEach(({ operation, method, path, query = '', request, response, status, as = teller }, minute) => {
    test(`${minute + 1}. ${operation} ${response ?? request}`, async () => {
      api.clock = new Date(start.getTime() + minute * 60_000)
      const answer = await api.call(method, path, {
        as,
        query,
        ...(request && { body: example(request) }),
      })
      expect(answer.status).toBe(status)
      if (response) expect(answer.body).toEqual(example(response))
      else expect(answer.body).toBe('')
    })
  })
})

describe('every example of a problem is what the server answers', () => {
  const json = { 'Content-Type': 'application/json' }
  const key = { 'Idempotency-Key': '00000000-0000-4000-8000-000000000042' }
  const stopped = 100002
  const withId = 100003

  const provoked: Record<
    string,
    { method: string; path: string; call: Call; before?: () => Promise<unknown> }
  > = {
    ProblemInvalidBody: {
      method: 'POST',
      path: patientsPath,
      call: { body: { hla: { a: { field1: 'A*02:01' } }, abo: 'C', bloodGroup: 'A' } },
    },
    ProblemMalformedJson: { method: 'POST', path: patientsPath, call: { raw: '{', headers: json } },
    ProblemInvalidParameters: { method: 'GET', path: patientsPath, call: { query: '?wmdaId=abc' } },
    ProblemInvalidListParameters: {
      method: 'GET',
      path: listPath,
      call: { query: '?limit=1001&status=ACT|OLD&page=2' },
    },
    ProblemNeedsUsername: {
      method: 'GET',
      path: listPath,
      call: { as: machine, query: '?onlyMyPatients=true' },
    },
    ProblemInvalidListBody: { method: 'POST', path: listPath, call: { body: { limit: 1001 } } },
    ProblemUnauthenticated: { method: 'GET', path: listPath, call: { headers: { Authorization: '' } } },
    ProblemInsufficientScope: {
      method: 'POST',
      path: patientsPath,
      call: { as: { ...teller, scope: 'patients:read' }, body: minimal },
    },
    ProblemPatientNotFound: { method: 'GET', path: patientsPath, call: { query: '?wmdaId=999999' } },
    ProblemIdempotencyKeyReused: {
      method: 'POST',
      path: patientsPath,
      call: { body: { ...minimal, weight: 1 }, headers: key },
      before: () => api.call('POST', patientsPath, { body: minimal, headers: key }),
    },
    ProblemPatientIdAlreadySet: {
      method: 'PUT',
      path: patientsPath,
      call: { body: { ...minimal, wmdaId: withId, patientId: '69390000P' } },
    },
    ProblemPatientStopped: {
      method: 'PUT',
      path: patientsPath,
      call: { body: { ...minimal, wmdaId: stopped } },
      before: () =>
        api.call('PUT', statusPath, { body: { wmdaId: stopped, newStatus: 'STP', changeReason: 'UNK' } }),
    },
    ProblemTransitionNotAllowed: {
      method: 'PUT',
      path: statusPath,
      call: { body: { wmdaId: 100001, newStatus: 'ACT' } },
    },
    ProblemPreconditionFailed: {
      method: 'PUT',
      path: patientsPath,
      call: { body: { ...minimal, wmdaId: 100001 }, headers: { 'If-Match': '"1"' } },
    },
    ProblemContentTooLarge: {
      method: 'POST',
      path: patientsPath,
      call: { raw: ' '.repeat(1024 * 1024 + 1), headers: json },
    },
    ProblemUnsupportedMediaType: {
      method: 'POST',
      path: patientsPath,
      call: { raw: '{}', headers: { 'Content-Type': 'text/plain' } },
    },
  }

  const proposal = example('CreateLimsPatientProposalRequest') as Record<string, unknown>
  const { address: _address, ...homeless } = proposal
  const link = { MCID: 1032 }
  const [insurance] = proposal.insurances as object[]
  const untyped = { wmdaId: 0, matchEngine: 2, searchType: 'DR' }
  Object.assign(provoked, {
    ProblemInvalidSearch: {
      method: 'POST',
      path: searchesPath,
      call: { body: { wmdaId: 100003, matchEngine: 1, searchType: 'DR', overallMismatches: 8 } },
    },
    ProblemInvalidSearchId: { method: 'GET', path: `${searchesPath}/abc`, call: {} },
    ProblemInvalidLeaseRequest: {
      method: 'POST',
      path: leasesPath,
      call: { as: machine, body: { matchEngine: 2, count: 101 } },
    },
    ProblemInvalidResults: {
      method: 'PUT',
      path: `${searchesPath}/4711/results`,
      call: { as: machine, body: { leaseId: '00000000-0000-4000-8000-000000000001', outcome: 'DONE' } },
    },
    ProblemHlaIncomplete: {
      method: 'POST',
      path: searchesPath,
      call: { body: untyped },
      before: async () => {
        const { a, b } = minimal.hla
        untyped.wmdaId = await api.register({ hla: { a, b } })
      },
    },
    ProblemSearchOfStopped: {
      method: 'POST',
      path: searchesPath,
      call: { body: { wmdaId: stopped, matchEngine: 2, searchType: 'DR' } },
    },
    ProblemSearchNotFound: { method: 'GET', path: `${searchesPath}/999999`, call: {} },
    ProblemSearchEnded: {
      method: 'PUT',
      path: `${searchesPath}/4712/results`,
      call: { as: machine, body: example('RecordSearchResultsErrorRequest') },
    },
    ProblemLeaseNotValid: {
      method: 'PUT',
      path: `${searchesPath}/4711/results`,
      call: { as: machine, body: example('RecordSearchResultsErrorRequest') },
    },
    ProblemMachineRequired: { method: 'POST', path: leasesPath, call: { body: { matchEngine: 2 } } },
    ProblemInvalidLimsPatient: {
      method: 'POST',
      path: limsPatientsPath,
      call: { body: { ...homeless, ID: 1 } },
    },
    ProblemInvalidLimsPatch: {
      method: 'PATCH',
      path: `${limsPatientsPath}/P000001032`,
      call: { body: { contact: null } },
    },
    ProblemLinkWithBlock: {
      method: 'POST',
      path: casesPath,
      call: { body: { patient: { ...proposal, ...link } } },
    },
    ProblemNeitherBlockNorLink: { method: 'POST', path: casesPath, call: { body: { patient: {} } } },
    ProblemFourthInsurance: {
      method: 'POST',
      path: casesPath,
      call: { body: { patient: { ...proposal, insurances: [insurance, insurance, insurance, insurance] } } },
    },
    ProblemInvalidMrn: { method: 'GET', path: `${limsPatientsPath}/1032`, call: {} },
    ProblemInvalidCaseId: { method: 'GET', path: `${casesPath}/TST23-00014`, call: {} },
    ProblemLimsPatientNotFound: { method: 'GET', path: `${limsPatientsPath}/P999999999`, call: {} },
    ProblemLinkedPatientNotFound: {
      method: 'POST',
      path: casesPath,
      call: { body: { patient: { MCID: 999999999 } } },
    },
    ProblemCaseNotFound: { method: 'GET', path: `${casesPath}/999999999`, call: {} },
  })

  test.each(Object.keys(provoked))('%s', async (name) => {
    const { method, path, call, before } = provoked[name] as (typeof provoked)[string]
    await before?.()
    const { body } = await api.call(method, path, call)
    const expected = example(name as ExampleName) as object
    expect({ ...body, instance: '' }).toEqual({ ...expected, instance: '' })
  })

  test('ProblemInternalError', async () => {
    const broken = await testApi()
    await broken.store.close()
    const { body } = await broken.call('GET', listPath)
    const expected = example('ProblemInternalError') as object
    expect({ ...body, instance: '' }).toEqual({ ...expected, instance: '' })
  })

  test('ProblemUnavailable', async () => {
    const { store } = await testApi()
    const full = () => Promise.reject(new Unavailable('SQLITE_FULL'))
    const { call } = await testApi({ ...store, transaction: full })
    const { body, headers } = await call('POST', patientsPath, { body: minimal })
    const expected = example('ProblemUnavailable') as object
    expect({ ...body, instance: '' }).toEqual({ ...expected, instance: '' })
    expect(headers.get('retry-after')).toBe('2')
  })

  test('there is no other example', () => {
    const told = new Set(story.flatMap(({ request, response }) => [request, response]).filter(Boolean))
    const all = Object.keys(contract.components.examples)
    expect(all.sort()).toEqual(
      [...told, ...Object.keys(provoked), 'ProblemInternalError', 'ProblemUnavailable'].sort(),
    )
  })
})
