/** The twenty operations: method, path, name, scope, and what each accepts and returns. */
import * as lims from './bodies/lims.ts'
import * as patients from './bodies/patients.ts'
import * as searches from './bodies/searches.ts'
import type { Parameter } from './parameters.ts'
import * as parameter from './parameters.ts'
import type { Fact } from './vocabulary.ts'

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  readonly path: string
  readonly name: string
  /** The one scope that a token must have. */
  readonly scope: string
  /** Whether the token of a person is rejected. */
  readonly machine?: true
  readonly parameters?: readonly Parameter[]
  readonly body?: Fact
  /** The accepted media types of the body. The default is application/json. */
  readonly mediaTypes?: readonly string[]
  /** By status. null if there is no body. */
  readonly success: Readonly<Record<number, Fact | null>>
  readonly source: string
}

const patientsPath = '/api/v2/patients'
const searchesPath = '/api/v2/searches'
const limsPath = '/api/v4/lims'

/** Scopes: decision 0013 and the table of scopes. Statuses: decision 0004. */
export const operations: readonly Operation[] = [
  {
    ...{ method: 'POST', path: patientsPath, name: 'createPatient', scope: 'patients:write' },
    parameters: [parameter.idempotencyKey],
    body: patients.createPatient,
    success: { 201: patients.patientCreated },
    source: 'WMDA 3.2; 201: public clients',
  },
  {
    ...{ method: 'PUT', path: patientsPath, name: 'updatePatient', scope: 'patients:write' },
    parameters: [parameter.ifMatch],
    body: patients.updatePatient,
    success: { 204: null },
    source: 'WMDA 3.3, no response body; 204: public clients',
  },
  {
    ...{ method: 'GET', path: patientsPath, name: 'retrievePatient', scope: 'patients:read' },
    parameters: [parameter.wmdaId, parameter.ifNoneMatch],
    success: { 200: patients.patientRetrieved, 304: null },
    source: 'WMDA 3.5; 304: decision 0012',
  },
  {
    ...{
      method: 'PUT',
      path: `${patientsPath}/status`,
      name: 'updatePatientStatus',
      scope: 'patients:write',
    },
    parameters: [parameter.ifMatch],
    body: patients.updatePatientStatus,
    success: { 200: patients.statusUpdated },
    source: 'WMDA 3.4',
  },
  {
    ...{ method: 'GET', path: `${patientsPath}/status`, name: 'listStatusChanges', scope: 'patients:read' },
    parameters: [parameter.wmdaId, ...parameter.page],
    success: { 200: patients.statusChanges },
    source: 'decision 38',
  },
  {
    ...{
      method: 'PUT',
      path: `${patientsPath}/assigned-user`,
      name: 'assignUserToPatient',
      scope: 'patients:write',
    },
    parameters: [parameter.ifMatch],
    body: patients.assignUser,
    success: { 200: patients.userAssigned },
    source: 'WMDA 3.7; the path: decision 38',
  },
  {
    ...{ method: 'GET', path: `${patientsPath}/list`, name: 'listPatients', scope: 'patients:read' },
    parameters: parameter.listFilters,
    success: { 200: patients.patientsListed },
    source: 'WMDA 3.6, prose; decision 0006',
  },
  {
    ...{ method: 'POST', path: `${patientsPath}/list`, name: 'searchPatientList', scope: 'patients:read' },
    body: patients.listPatients,
    success: { 200: patients.patientsListed },
    source: 'WMDA 3.6, table; decision 0006',
  },
  {
    ...{ method: 'POST', path: searchesPath, name: 'requestSearch', scope: 'patients:write' },
    parameters: [parameter.idempotencyKey],
    body: searches.requestSearch,
    success: { 201: searches.searchRequested },
    source: 'WMDA chapter 4; 201: public clients',
  },
  {
    ...{ method: 'GET', path: `${searchesPath}/{searchId}`, name: 'retrieveSearch', scope: 'patients:read' },
    parameters: [parameter.searchId],
    success: { 200: searches.searchRetrieved },
    source: 'WMDA chapter 4',
  },
  {
    ...{
      method: 'GET',
      path: `${searchesPath}/patientSearches/{wmdaId}`,
      name: 'listPatientSearches',
      scope: 'patients:read',
    },
    parameters: [parameter.wmdaIdInPath, ...parameter.page],
    success: { 200: searches.searchesListed },
    source: 'public clients call this address; decision 38',
  },
  {
    ...{ method: 'POST', path: '/api/v2/search-leases', name: 'leaseSearches', scope: 'searches:run' },
    machine: true,
    body: searches.leaseSearches,
    success: { 200: searches.searchesLeased },
    source: 'decision 0022',
  },
  {
    ...{ method: 'PUT', path: `${searchesPath}/{searchId}/results`, name: 'recordSearchResults' },
    scope: 'searches:run',
    machine: true,
    parameters: [parameter.searchId],
    body: searches.recordSearchResults,
    success: { 204: null },
    source: 'decision 0022',
  },
  {
    ...{ method: 'POST', path: `${limsPath}/patients`, name: 'createLimsPatient', scope: 'lims:write' },
    parameters: [parameter.idempotencyKey],
    body: lims.createLimsPatient,
    success: { 201: lims.limsPatientCreated },
    source: 'LIMS proposal, option 1',
  },
  {
    ...{ method: 'GET', path: `${limsPath}/patients`, name: 'findLimsPatients', scope: 'lims:read' },
    parameters: [parameter.referringNumber, ...parameter.page],
    success: { 200: lims.limsPatientsFound },
    source: 'decision 38',
  },
  {
    ...{ method: 'GET', path: `${limsPath}/patients/{patientMRN}`, name: 'retrieveLimsPatient' },
    scope: 'lims:read',
    parameters: [parameter.patientMRN, parameter.ifNoneMatch],
    success: { 200: lims.limsPatient, 304: null },
    source: 'decisions 0012 and 0019',
  },
  {
    ...{ method: 'PATCH', path: `${limsPath}/patients/{patientMRN}`, name: 'updateLimsPatient' },
    scope: 'lims:write',
    parameters: [parameter.patientMRN, parameter.ifMatch],
    body: lims.updateLimsPatient,
    mediaTypes: ['application/merge-patch+json', 'application/json'],
    success: { 200: lims.limsPatient },
    source: 'LIMS proposal, option 1; decision 0021',
  },
  {
    ...{ method: 'POST', path: `${limsPath}/cases`, name: 'createLimsCase', scope: 'lims:write' },
    parameters: [parameter.idempotencyKey],
    body: lims.createLimsCase,
    success: { 201: lims.limsCaseCreated },
    source: 'LIMS proposal, option 1',
  },
  {
    ...{ method: 'GET', path: `${limsPath}/cases`, name: 'listLimsCases', scope: 'lims:read' },
    parameters: [parameter.patientMRNInQuery, ...parameter.page],
    success: { 200: lims.limsCasesListed },
    source: 'decision 38',
  },
  {
    ...{ method: 'GET', path: `${limsPath}/cases/{caseID}`, name: 'retrieveLimsCase', scope: 'lims:read' },
    parameters: [parameter.caseID],
    success: { 200: lims.limsCase },
    source: 'decision 0018',
  },
]
