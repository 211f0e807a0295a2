/**
 * The examples of the contract form one story in two chapters. These requests, in this order, one minute apart, lead
 * from an empty service to every example of a response.
 */
import {
  assignedUserPath,
  casesPath,
  coordinator,
  leasesPath,
  limsPatientsPath,
  listPath,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
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
  /** What happens before it and is not an example. */
  readonly before?: (api: TestApi) => Promise<unknown>
  /** How many days it is later than the step before it would suggest. */
  readonly days?: number
}

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

const assign = (name: string): Step => ({
  operation: 'assignUserToPatient',
  method: 'PUT',
  path: assignedUserPath,
  request: `AssignUserToPatient${name}Request` as ExampleName,
  response: `AssignUserToPatient${name}Response` as ExampleName,
  status: 200,
})
const history = (name: string, query: string): Step => ({
  operation: 'listStatusChanges',
  method: 'GET',
  path: statusPath,
  query,
  response: `ListStatusChanges${name}` as ExampleName,
  status: 200,
})
const searchesOf = (name: string, wmdaId: number, query: string): Step => ({
  operation: 'listPatientSearches',
  method: 'GET',
  path: `${searchesPath}/patientSearches/${wmdaId}`,
  template: `${searchesPath}/patientSearches/{wmdaId}`,
  query,
  response: `ListPatientSearches${name}` as ExampleName,
  status: 200,
})

const mrn = '/api/v4/lims/patients/{patientMRN}'
const createLims = (name: string) =>
  lims('createLimsPatient', 'POST', limsPatientsPath, limsPatientsPath, name, { request: true, status: 201 })
const retrieveLims = (name: string, key: string) =>
  lims('retrieveLimsPatient', 'GET', `${limsPatientsPath}/${key}`, mrn, name, { status: 200 })
const patchLims = (name: string, key: string) =>
  lims('updateLimsPatient', 'PATCH', `${limsPatientsPath}/${key}`, mrn, name, { request: true, status: 200 })
const findLims = (name: string, number: string): Step => ({
  ...lims('findLimsPatients', 'GET', limsPatientsPath, limsPatientsPath, name, { status: 200 }),
  query: `?referringMedicalRecordNumber=${number}`,
})
const listCases = (name: string, key: string): Step => ({
  ...lims('listLimsCases', 'GET', casesPath, casesPath, name, { status: 200 }),
  query: `?patientMRN=${key}`,
})
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
  assign('Nobody'),
  assign('Person'),
  history('Three', '?wmdaId=100002'),
  history('LastOnly', '?wmdaId=100002&limit=1'),
  history('StatusNew', '?wmdaId=100001'),
  searchesOf('None', 100001, ''),
  findLims('Found', '11731'),
  findLims('None', '99999'),
  listCases('Linked', 'P000001032'),
  listCases('None', 'P000001033'),
  list('UpdatedSince', '?updatedSince=2026-01-15T10:00:00.000Z'),
  search('UpdatedSince'),
]

const showSearch = (name: string, searchId: number, more: Partial<Step> = {}): Step => ({
  ...aboutSearch('retrieveSearch', 'GET', `${searchesPath}/${searchId}`, byId, name, 200),
  ...more,
})

/** The second chapter: searches in every state, and what becomes of their results. No error is provoked after it. */
export const laterStory: readonly Step[] = [
  { ...retrieve('StatusNew', 100001), before: bringPatientsAndSearchesIntoEveryState },
  retrieve('StatusSus', 100002),
  retrieve('StatusPre', 100003),
  retrieve('StatusStp', 100004),
  retrieve('StatusAct', 100005),
  retrieveLims('Updated', 'P000001033'),
  list('Searches', ''),
  search('Searches'),
  showSearch('Running', 4716),
  showSearch('Failed', 4712),
  showSearch('NoMatch', 4714),
  showSearch('Ended', 4713),
  showSearch('Queued', 4715),
  showSearch('OfActivePatient', 4717),
  searchesOf('Two', 100003, '?limit=2'),
  history('StatusPre', '?wmdaId=100003'),
  history('StatusAct', '?wmdaId=100005'),
  history('StatusSus', '?wmdaId=100002'),
  history('StatusStp', '?wmdaId=100004'),
  showSearch('WaitingAgain', 4711, { before: changeEthnicity }),
  showSearch('ResultsDeleted', 4714, { before: endSuspension, days: 42 }),
  { ...list('ResultsDeleted', '?status=SUS'), days: 42 },
  { ...history('BySystem', '?wmdaId=100003'), before: stopInactive, days: 43 },
]

/** When the steps are made. Errors are provoked after the first chapter, so the second one does not change its times. */
const chapters = [
  { steps: story, start: new Date('2026-01-15T09:30:00.000Z') },
  { steps: laterStory, start: new Date('2026-01-16T09:30:00.000Z') },
]
const minute = 60_000
const day = 24 * 60 * minute

/** All steps in their order. */
export const steps = chapters.flatMap((chapter) => chapter.steps)

export function momentOf(step: Step): Date {
  for (const { steps, start } of chapters) {
    const place = steps.indexOf(step)
    if (place >= 0) return new Date(start.getTime() + place * minute + (step.days ?? 0) * day)
  }
  throw new Error('The step is not part of the story.')
}

const colleague = { organisation: teller.organisation, username: 'colleague@registry.example' }

/** A patient who is stopped later, and one who becomes active. */
const stopped = {
  hla: { a: { field1: '11:01' }, b: { field1: '35:01' }, drb1: { field1: '04:03' } },
  dateOfBirth: '1970-07-21',
  ethnicity: 'ASSO',
  sex: 'M',
}
const active = {
  patientId: '69397777P',
  legalTerms: true,
  hla: {
    a: { field1: '01:01', field2: '24:02' },
    b: { field1: '08:01', field2: '35:01' },
    drb1: { field1: '03:01', field2: '11:04' },
  },
  dateOfBirth: '1990-12-31',
  diagnosis: { diagnosisCode: 'ALL', diagnosisDate: '2025-12-01' },
  diseasePhase: 'C1',
  ethnicity: 'CAEU',
  sex: 'F',
  weight: 62,
}

const suspended = new Date('2026-01-16T09:10:00.000Z')

/**
 * A search of 100004 ends, one of 100002 finds nothing, one of 100003 waits and another one runs, and one of 100005 is
 * refreshed from now on. 100005 is the patient of a colleague.
 */
async function bringPatientsAndSearchesIntoEveryState(api: TestApi): Promise<void> {
  const put = (path: string, body: object) => api.call('PUT', path, { as: teller, body })
  const register = (body: object, as: object) => api.call('POST', patientsPath, { as, body })
  const move = (wmdaId: number, newStatus: string) =>
    put(statusPath, { wmdaId, newStatus, ...(newStatus === 'STP' && { changeReason: 'NDF' }) })
  const request = (body: object) => api.call('POST', searchesPath, { as: teller, body })
  const lease = async () =>
    (await api.call('POST', leasesPath, { as: engine, body: { matchEngine: 2 } })).body.searches[0]
  const deliver = async (summaryText: string, potentialDonors: number) => {
    const { searchId, leaseId } = await lease()
    const counts = { potentialDonors, potentialCordBloodUnits: 0 }
    const body = { leaseId, outcome: 'FINISHED', summaryText, counts }
    await api.call('PUT', `${searchesPath}/${searchId}/results`, { as: engine, body })
  }

  api.clock = new Date('2026-01-16T09:00:00.000Z')
  await register(stopped, teller)
  await request({ wmdaId: 100004, matchEngine: 2, searchType: 'DR' })
  await deliver('3 potential donors', 3)
  await move(100004, 'STP')

  api.clock = suspended
  await move(100002, 'ACT')
  await move(100002, 'SUS')
  await request({ wmdaId: 100002, matchEngine: 2, searchType: 'CB' })
  await deliver('No potential cord blood units', 0)

  api.clock = new Date('2026-01-16T09:20:00.000Z')
  await request({ wmdaId: 100003, matchEngine: 3, searchType: 'DR' })
  await request({ wmdaId: 100003, matchEngine: 2, searchType: 'DR', overallMismatches: 1 })
  await lease()

  api.clock = new Date('2026-01-16T09:25:00.000Z')
  await register(active, colleague)
  await request({ wmdaId: 100005, matchEngine: 2, searchType: 'DR' })
  await deliver('7 potential donors', 7)
  await move(100005, 'ACT')
}

async function changeEthnicity(api: TestApi): Promise<void> {
  const body = { ...(example('UpdatePatientConsentGivenRequest') as object), ethnicity: 'OT' }
  await api.call('PUT', patientsPath, { as: teller, body })
}

/** 100002 is in SUS for 42 days and is viewed in the meantime. */
async function endSuspension(api: TestApi): Promise<void> {
  api.clock = new Date(suspended.getTime() + 30 * day)
  await api.call('GET', patientsPath, { as: teller, query: '?wmdaId=100002' })
  await api.sweepAt(new Date(suspended.getTime() + 42 * day))
}

/** Nobody has viewed or updated 100003 for 42 days. */
async function stopInactive(api: TestApi): Promise<void> {
  await api.sweepAt(new Date(suspended.getTime() + 43 * day))
}

/** The value of an example. */
export const example = (name: ExampleName): unknown => contract.components.examples[name].value
