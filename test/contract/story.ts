/**
 * The examples of the contract form one story. These requests, in this order, one minute apart, lead from an empty
 * service to every example of a response.
 */
import {
  casesPath,
  coordinator,
  leasesPath,
  limsPatientsPath,
  listPath,
  patientsPath,
  searchesPath,
  statusPath,
} from '../support/api.ts'
import { contract } from '../support/document.ts'

type ExampleName = keyof typeof contract.components.examples

export interface Step {
  readonly operation: string
  readonly method: string
  readonly path: string
  /** The path in the contract, if it is different. */
  readonly template?: string
  readonly query?: string
  /** The name of the example that is sent as request body. */
  readonly request?: ExampleName
  /** The name of the expected example. Without it, the response has no body. */
  readonly response?: ExampleName
  readonly status: number
  /** The caller, if it is not the default one. */
  readonly as?: object
}

export const start = new Date('2026-01-15T09:30:00.000Z')
export const teller = coordinator

const create = (name: string): Step => ({
  operation: 'createPatient',
  method: 'POST',
  path: patientsPath,
  request: `CreatePatient${name}Request` as ExampleName,
  response: `CreatePatient${name}Response` as ExampleName,
  status: 201,
})
const retrieve = (name: string, wmdaId: number): Step => ({
  operation: 'retrievePatient',
  method: 'GET',
  path: patientsPath,
  query: `?wmdaId=${wmdaId}`,
  response: `RetrievePatient${name}` as ExampleName,
  status: 200,
})
const update = (name: string): Step => ({
  operation: 'updatePatient',
  method: 'PUT',
  path: patientsPath,
  request: `UpdatePatient${name}Request` as ExampleName,
  status: 204,
})
const move = (name: string): Step => ({
  operation: 'updatePatientStatus',
  method: 'PUT',
  path: statusPath,
  request: `UpdatePatientStatus${name}Request` as ExampleName,
  response: `UpdatePatientStatus${name}Response` as ExampleName,
  status: 200,
})
const list = (name: string, query: string): Step => ({
  operation: 'listPatients',
  method: 'GET',
  path: listPath,
  query,
  response: `ListPatients${name}` as ExampleName,
  status: 200,
})
const search = (name: string): Step => ({
  operation: 'searchPatientList',
  method: 'POST',
  path: listPath,
  request: `SearchPatientList${name}Request` as ExampleName,
  response: `SearchPatientList${name}Response` as ExampleName,
  status: 200,
})

const lims = (
  operation: string,
  method: string,
  path: string,
  template: string,
  name: string,
  parts: { request?: boolean; status: number },
): Step => {
  const prefix = operation[0]?.toUpperCase() + operation.slice(1) + name
  return {
    operation,
    method,
    path,
    template,
    ...(parts.request && { request: `${prefix}Request` as ExampleName }),
    response: `${prefix}${parts.request ? 'Response' : ''}` as ExampleName,
    status: parts.status,
  }
}
const byId = '/api/v2/searches/{searchId}'
const aboutSearch = (
  operation: string,
  method: string,
  path: string,
  template: string,
  name: string,
  status: number,
  as?: object,
): Step => {
  const step = lims(operation, method, path, template, name, { request: method !== 'GET', status })
  const { response: _none, ...without } = step
  return { ...(status === 204 ? without : step), ...(as && { as }) }
}
const engine = { organisation: teller.organisation }

const mrn = '/api/v4/lims/patients/{patientMRN}'
const createLims = (name: string) =>
  lims('createLimsPatient', 'POST', limsPatientsPath, limsPatientsPath, name, { request: true, status: 201 })
const retrieveLims = (name: string, key: string) =>
  lims('retrieveLimsPatient', 'GET', `${limsPatientsPath}/${key}`, mrn, name, { status: 200 })
const patchLims = (name: string, key: string) =>
  lims('updateLimsPatient', 'PATCH', `${limsPatientsPath}/${key}`, mrn, name, { request: true, status: 200 })
const createCase = (name: string) =>
  lims('createLimsCase', 'POST', casesPath, casesPath, name, { request: true, status: 201 })
const retrieveCase = (name: string, id: number) =>
  lims('retrieveLimsCase', 'GET', `${casesPath}/${id}`, `${casesPath}/{caseID}`, name, { status: 200 })

export const story: readonly Step[] = [
  create('Minimal'),
  create('FullyTyped'),
  create('WithoutConsent'),
  retrieve('Minimal', 100001),
  retrieve('FullyTyped', 100002),
  retrieve('WithoutConsent', 100003),
  update('NewTyping'),
  update('ConsentGiven'),
  move('Stop'),
  move('Reactivate'),
  move('Suspend'),
  list('All', ''),
  list('NewOnly', '?limit=1&status=NEW'),
  list('Empty', '?patientId=69390000P'),
  search('ByPatientId'),
  search('Mine'),
  aboutSearch('requestSearch', 'POST', searchesPath, searchesPath, 'Donors', 201),
  aboutSearch('requestSearch', 'POST', searchesPath, searchesPath, 'CordBlood', 201),
  aboutSearch('retrieveSearch', 'GET', `${searchesPath}/4712`, byId, 'Waiting', 200),
  aboutSearch('leaseSearches', 'POST', leasesPath, leasesPath, 'Two', 200, engine),
  aboutSearch(
    'recordSearchResults',
    'PUT',
    `${searchesPath}/4711/results`,
    `${byId}/results`,
    'Results',
    204,
    engine,
  ),
  aboutSearch(
    'recordSearchResults',
    'PUT',
    `${searchesPath}/4712/results`,
    `${byId}/results`,
    'Error',
    204,
    engine,
  ),
  aboutSearch('retrieveSearch', 'GET', `${searchesPath}/4711`, byId, 'Finished', 200),
  aboutSearch('leaseSearches', 'POST', leasesPath, leasesPath, 'Idle', 200, engine),
  createLims('Proposal'),
  createLims('WithInsurance'),
  retrieveLims('Proposal', 'P000001032'),
  retrieveLims('WithInsurance', 'P000001033'),
  patchLims('NewAddress', 'P000001033'),
  patchLims('RemoveAndReplace', 'P000001033'),
  patchLims('WithoutNumber', 'P000001033'),
  createCase('Proposal'),
  createCase('Link'),
  retrieveCase('Proposal', 5001),
  retrieveCase('Link', 5002),
  update('RetrievedRecord'),
  update('ConsentWithdrawn'),
]

/** The value of an example. */
export const example = (name: ExampleName): unknown => contract.components.examples[name].value
