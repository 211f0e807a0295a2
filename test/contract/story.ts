/**
 * The examples of the contract tell one story: these calls, in this order, one minute apart, lead from an empty
 * service to every example of an answer.
 */
import { coordinator, listPath, patientsPath, statusPath } from '../support/api.ts'
import { contract } from '../support/contract.ts'

type ExampleName = keyof typeof contract.components.examples

export interface Step {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly query?: string
  /** The name of the example that is sent as body. */
  readonly request?: ExampleName
  /** The name of the example that the answer equals; a call without one answers without a body. */
  readonly response?: ExampleName
  readonly status: number
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
]

/** The value of an example. */
export const example = (name: ExampleName): unknown => contract.components.examples[name].value
