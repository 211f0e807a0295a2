/** For each operation a successful request on its own records, and a way to read back what it stored. */
import { coordinator, machine, minimal, type TestApi, usualScopes } from '../../support/api.ts'
import { fullBodies } from '../tables/full-bodies.ts'
import { operations } from '../tables/operations.ts'
import type { Json } from './view.ts'

export interface Ready {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly as: object
  /** Values that the body must have to refer to existing records. */
  readonly body: Json
  /** What was stored or returned, in the form of the request body. */
  readonly stored?: (answer: { body: Json }) => Promise<Json>
}

const everything = { ...coordinator, scope: `${usualScopes} lims:ssn` }
const base = '/api/v2'
const get = async (api: TestApi, path: string, query = ''): Promise<Json> =>
  (await api.call('GET', path, { as: everything, query })).body
const patient = (api: TestApi, wmdaId: number) => get(api, `${base}/patients`, `?wmdaId=${wmdaId}`)

/** A patient with searches. The first search changed the status to PRE. */
export async function patientWithSearch(api: TestApi): Promise<{ wmdaId: number; searchId: number }> {
  const wmdaId = await api.register()
  const body = { wmdaId, matchEngine: 2, searchType: 'DR' }
  const answer = await api.call('POST', `${base}/searches`, { body })
  return { wmdaId, searchId: answer.body.searchId }
}

export async function leasedSearch(api: TestApi) {
  const { wmdaId, searchId } = await patientWithSearch(api)
  const leases = `${base}/search-leases`
  const { body } = await api.call('POST', leases, { as: machine, body: { matchEngine: 2, count: 100 } })
  const { leaseId } = body.searches.find((each: Json) => each.searchId === searchId)
  return { wmdaId, searchId, leaseId: leaseId as string }
}

const limsPatient = async (api: TestApi): Promise<Json> =>
  (await api.call('POST', '/api/v4/lims/patients', { body: fullBodies.createLimsPatient?.[0] })).body

/** What an operation needs besides a full body: path, query, fields that identify records, and what was stored. */
const plans: Record<string, (api: TestApi) => Promise<Partial<Ready> & { members?: object }>> = {
  createPatient: async (api) => ({ stored: ({ body }) => patient(api, body.wmdaId) }),
  updatePatient: async (api) => {
    const wmdaId = await api.register()
    return { members: { wmdaId }, stored: () => patient(api, wmdaId) }
  },
  retrievePatient: async (api) => ({ query: `?wmdaId=${await api.register()}` }),
  updatePatientStatus: async (api) => {
    const { wmdaId } = await patientWithSearch(api)
    const stored = async ({ body }: { body: Json }) => ({
      ...{ wmdaId: body.wmdaId, newStatus: body.status, changeReason: body.changeReason },
    })
    return { members: { wmdaId }, stored }
  },
  listStatusChanges: async (api) => ({ query: `?wmdaId=${(await patientWithSearch(api)).wmdaId}` }),
  assignUserToPatient: async (api) => {
    const wmdaId = await api.register()
    const stored = async () => ({ wmdaId, userName: (await patient(api, wmdaId)).assignedUserName })
    return { members: { wmdaId }, stored }
  },
  listPatients: async () => ({}),
  searchPatientList: async () => ({}),
  requestSearch: async (api) => ({
    members: { wmdaId: await api.register(minimal) },
    stored: ({ body }) => get(api, `${base}/searches/${body.searchId}`),
  }),
  retrieveSearch: async (api) => ({ path: `${base}/searches/${(await patientWithSearch(api)).searchId}` }),
  listPatientSearches: async (api) => ({
    path: `${base}/searches/patientSearches/${(await patientWithSearch(api)).wmdaId}`,
  }),
  leaseSearches: async () => ({}),
  recordSearchResults: async (api) => {
    const { searchId, leaseId } = await leasedSearch(api)
    const stored = async () => {
      const search = await get(api, `${base}/searches/${searchId}`)
      const { summaryText, counts } = search.summary
      return { leaseId, outcome: search.state, ...(search.error ?? { summaryText, counts }) }
    }
    return { path: `${base}/searches/${searchId}/results`, members: { leaseId }, stored }
  },
  createLimsPatient: async (api) => ({
    stored: ({ body }) => get(api, `/api/v4/lims/patients/${body.patientMRN}`),
  }),
  findLimsPatients: async (api) => {
    await limsPatient(api)
    return { query: '?referringMedicalRecordNumber=11731' }
  },
  retrieveLimsPatient: async (api) => ({
    path: `/api/v4/lims/patients/${(await limsPatient(api)).patientMRN}`,
  }),
  updateLimsPatient: async (api) => {
    const path = `/api/v4/lims/patients/${(await limsPatient(api)).patientMRN}`
    return { path, stored: () => get(api, path) }
  },
  createLimsCase: async (api) => ({
    stored: async ({ body }) => {
      const { casePatient, patient, ...rest } = await get(api, `/api/v4/lims/cases/${body.caseID}`)
      return { ...rest, patient: casePatient ?? { MCID: patient.MCID } }
    },
  }),
  listLimsCases: async (api) => {
    const { ID, patientMRN } = await limsPatient(api)
    await api.call('POST', '/api/v4/lims/cases', { body: { patient: { MCID: ID } } })
    return { query: `?patientMRN=${patientMRN}` }
  },
  retrieveLimsCase: async (api) => {
    const body = { patient: fullBodies.createLimsPatient?.[0] }
    const opened = await api.call('POST', '/api/v4/lims/cases', { body })
    return { path: `/api/v4/lims/cases/${opened.body.caseID}` }
  },
}

/** @param form which of the full bodies, for operations with several */
export async function readyFor(api: TestApi, name: string, form = 0): Promise<Ready> {
  const operation = operations.find((each) => each.name === name)
  const plan = plans[name]
  if (!operation || !plan) throw new Error(`There is no call of ${name}.`)
  const { members, ...more } = await plan(api)
  const full: Json = structuredClone(fullBodies[name]?.[form])
  // A link to a registered patient: the first one that exists.
  if (full?.patient?.MCID) full.patient.MCID = (await limsPatient(api)).ID
  return {
    method: operation.method,
    path: operation.path,
    query: '',
    as: operation.machine ? machine : coordinator,
    body: full && { ...full, ...members },
    ...more,
  }
}

/** Sends a prepared request. */
export const make = (api: TestApi, { method, path, query, as, body }: Ready) =>
  api.call(method, path, { as, query, ...(body !== undefined && { body }) })
