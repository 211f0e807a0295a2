/** How to cause each error response of the contract, after the story. */

import { maxBodyBytes } from '../../generated/limits.ts'
import { allScopes } from '../../src/contract/scopes.ts'
import { ResultUnknown, Unavailable } from '../../src/problems/unavailable.ts'
import {
  coordinator,
  leasesPath,
  limsPatientsPath,
  machine,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
  testApi,
} from '../support/api.ts'
import { bodyOf, callOf, type Request, scopeOf } from './right-call.ts'
import type { Operation } from './shown.ts'
import { example } from './story.ts'

export interface Provocation extends Request {
  /** The steps before the request. */
  readonly before?: (api: TestApi) => Promise<unknown>
  /** The service that gets the request, if it is not the one with the story. */
  readonly service?: () => Promise<TestApi>
}

const key = { 'Idempotency-Key': '00000000-0000-4000-8000-000000000042' }

/** By the name of the example. The cause is the same for every operation with this example. */
export const everywhere: Record<string, (operation: Operation) => Provocation> = {
  unauthenticated: () => ({ headers: { Authorization: '' } }),
  insufficientScope: (operation) => {
    const others = allScopes.filter((scope) => scope !== scopeOf(operation))
    return { as: { ...machine, scope: others.join(' ') } }
  },
  malformedJson: () => ({ raw: '{' }),
  contentTooLarge: () => ({ raw: ' '.repeat(maxBodyBytes + 1) }),
  unsupportedMediaType: () => ({ headers: { 'Content-Type': 'text/plain' } }),
  preconditionFailed: () => ({ headers: { 'If-Match': '"999"' } }),
  idempotencyKeyReused: (operation) => ({
    before: (api) => api.call(...callOf(operation, { headers: key })),
    headers: key,
    body: bodyOf(operation, 1),
  }),
  internalError: () => ({ service: closed }),
  unavailable: () => ({ service: () => failing(new Unavailable('SQLITE_FULL')) }),
  resultUnknown: () => ({ service: () => failing(new ResultUnknown('ECONNRESET')) }),
}

/** A service with a closed database, which is an unexpected error. */
async function closed(): Promise<TestApi> {
  const api = await testApi()
  await api.store.close()
  return api
}

/** A service whose database fails. */
async function failing(error: Unavailable): Promise<TestApi> {
  const problem = () => Promise.reject(error)
  const { store } = await testApi()
  return testApi({ ...store, transaction: problem, read: problem })
}

const wrong = { hla: { a: { field1: 'A*02:01' } }, abo: 'C', bloodGroup: 'A' }
const proposal = example('CreateLimsPatientProposalRequest') as Record<string, unknown>
const { address: _address, ...homeless } = proposal
const [insurance] = proposal.insurances as object[]
const half = 'x'.repeat(maxBodyBytes / 2)
const noCase = { caseID: 999999999 }
const noPatient = { patientMRN: 'P999999999' }
const noSearch = { searchId: 999999 }

const stop = (wmdaId: number) => (api: TestApi) =>
  api.call('PUT', statusPath, { body: { wmdaId, newStatus: 'STP', changeReason: 'UNK' } })

/** Leases another search and waits until the lease has expired. */
async function letTheLeaseRunOut(api: TestApi): Promise<void> {
  await api.call('POST', searchesPath, { body: example('RequestSearchDonorsRequest') })
  await api.call('POST', leasesPath, { as: machine, body: { matchEngine: 2 } })
  api.clock = new Date(api.clock.getTime() + 15 * 60_000)
}

/** By operation, then by the name of the example. */
export const special: Record<string, Record<string, Provocation>> = {
  createPatient: { invalidBody: { body: wrong } },
  updatePatient: {
    invalidBody: { body: { wmdaId: 100001, ...wrong } },
    patientNotFound: { body: { ...minimal, wmdaId: 999999 } },
    patientIdAlreadySet: { body: { ...minimal, wmdaId: 100002, patientId: '69390000P' } },
    statusChanged: { body: { ...minimal, wmdaId: 100002, status: 'ACT' } },
    assignedUserNameChanged: {
      body: { ...minimal, wmdaId: 100002, assignedUserName: 'colleague@registry.example' },
    },
    patientStopped: { before: stop(100001), body: { ...minimal, wmdaId: 100001 } },
  },
  retrievePatient: {
    invalidParameters: { query: '?wmdaId=abc' },
    patientNotFound: { query: '?wmdaId=999999' },
  },
  updatePatientStatus: {
    invalidStatusChange: { body: { wmdaId: 100002, newStatus: 'STP' }, headers: { 'If-Match': '1' } },
    patientNotFound: { body: { wmdaId: 999999, newStatus: 'SUS' } },
    transitionNotAllowed: { body: { wmdaId: 100001, newStatus: 'ACT' } },
  },
  listStatusChanges: {
    invalidHistoryParameters: { query: '' },
    unknownPosition: { query: '?wmdaId=100002&after=abc' },
    patientNotFound: { query: '?wmdaId=999999' },
  },
  assignUserToPatient: {
    invalidAssignment: { body: { wmdaId: 100001, userName: 'me' } },
    patientNotFound: { body: { wmdaId: 999999, userName: null } },
  },
  listPatients: {
    invalidListParameters: { query: '?limit=1001&status=ACT|OLD&page=2' },
    needsUsername: { query: '?onlyMyPatients=true' },
    unknownPosition: { query: '?after=abc' },
    afterWithOffset: { query: '?after=abc&offset=1' },
  },
  searchPatientList: {
    invalidListBody: { body: { limit: 1001 } },
    needsUsername: { body: { onlyMyPatients: true } },
    unknownPosition: { body: { after: 'abc' } },
    afterWithOffset: { body: { after: 'abc', offset: 1 } },
  },
  requestSearch: {
    invalidSearch: { body: { wmdaId: 100003, matchEngine: 1, searchType: 'DR', overallMismatches: 8 } },
    patientNotFound: { body: { wmdaId: 999999, matchEngine: 2, searchType: 'DR' } },
    hlaIncomplete: {
      before: (api) =>
        api.call('POST', patientsPath, { body: { hla: { a: minimal.hla.a, b: minimal.hla.b } } }),
      body: { wmdaId: 100004, matchEngine: 2, searchType: 'DR' },
    },
    searchOfStopped: { before: stop(100003) },
  },
  retrieveSearch: { invalidSearchId: { path: { searchId: 'abc' } }, searchNotFound: { path: noSearch } },
  listPatientSearches: {
    invalidPatientSearches: { path: { wmdaId: 'abc' } },
    unknownPosition: { query: '?after=abc' },
    patientNotFound: { path: { wmdaId: 999999 } },
  },
  leaseSearches: {
    invalidLeaseRequest: { body: { matchEngine: 2, count: 101 } },
    machineRequired: { as: coordinator },
  },
  recordSearchResults: {
    invalidResults: { body: { leaseId: '00000000-0000-4000-8000-000000000001', outcome: 'DONE' } },
    machineRequired: { as: coordinator },
    searchNotFound: { path: noSearch },
    searchEnded: { before: stop(100003) },
    differentDelivery: {
      body: {
        ...(example('RecordSearchResultsResultsRequest') as object),
        summaryText: '13 potential donors',
      },
    },
    leaseNotValid: {
      before: letTheLeaseRunOut,
      path: { searchId: 4713 },
      body: { leaseId: '00000000-0000-4000-8000-000000000003', outcome: 'FAILED', message: 'Too late.' },
    },
  },
  createLimsPatient: { invalidLimsPatient: { body: { ...homeless, ID: 1 } } },
  findLimsPatients: {
    missingReferringNumber: { query: '' },
    unknownPosition: { query: '?referringMedicalRecordNumber=11731&after=abc' },
  },
  retrieveLimsPatient: {
    invalidMrn: { path: { patientMRN: '1032' } },
    limsPatientNotFound: { path: noPatient },
  },
  updateLimsPatient: {
    invalidLimsPatch: { body: { contact: null } },
    limsPatientNotFound: { path: noPatient },
    recordTooLarge: {
      before: (api) =>
        api.call('PATCH', `${limsPatientsPath}/P000001032`, { body: { contact: { first: half } } }),
      body: { contact: { second: half } },
    },
  },
  createLimsCase: {
    linkWithBlock: { body: { patient: { ...proposal, MCID: 1032 } } },
    neitherBlockNorLink: { body: { patient: {} } },
    fourthInsurance: { body: { patient: { ...proposal, insurances: Array(4).fill(insurance) } } },
    linkedPatientNotFound: { body: { patient: { MCID: 999999999 } } },
  },
  listLimsCases: {
    invalidCaseListParameters: { query: '?patientMRN=1032' },
    unknownPosition: { query: '?patientMRN=P000001032&after=abc' },
    limsPatientNotFound: { query: '?patientMRN=P999999999' },
  },
  retrieveLimsCase: { invalidCaseId: { path: { caseID: 'TST23-00014' } }, caseNotFound: { path: noCase } },
}
