/** The requests of the bench: those that are measured, and those whose answers are compared first. */
import { contract } from '../support/document.ts'
import { firstWmdaId, linkedPatient, type OrganisationName, organisations, type Tokens } from './seed.ts'

const { examples } = contract.components

export interface Sent {
  readonly method: string
  readonly path: string
  readonly as: keyof Tokens | null
  readonly headers?: Readonly<Record<string, string>>
  /** Text that is sent as JSON. */
  readonly body?: string
}

export interface Measured {
  /** How reports call it. */
  readonly title: string
  /** The status of every answer. */
  readonly status: number
  /** The organisation whose patients are read or changed. */
  readonly organisation: OrganisationName
  /** The request with this number, counted from 0. */
  request(index: number): Sent
}

const patientsPath = '/api/v2/patients'
const listPath = '/api/v2/patients/list'
const casesPath = '/api/v4/lims/cases'

/** Goes through the patients in an order that is not that of the database. */
const wmdaIdOf = (index: number) => firstWmdaId + ((index * 389) % organisations.changing.patients)

const fully = JSON.stringify(examples.CreatePatientFullyTypedRequest.value)
const update = (wmdaId: number, index: number) =>
  JSON.stringify({ ...examples.CreatePatientFullyTypedRequest.value, wmdaId, weight: 50 + (index % 50) })
/** Three errors: a value that is not HLA, a code that is not in the list, a field that does not exist. */
const invalid = JSON.stringify({
  ...examples.CreatePatientFullyTypedRequest.value,
  hla: { a: { field1: 'A*02:01' } },
  abo: 'C',
  bloodGroup: 'A',
})
const linked = JSON.stringify({
  ...examples.CreateLimsCaseLinkRequest.value,
  patient: { MCID: linkedPatient },
})

const list = (organisation: OrganisationName): Measured => ({
  title: `list 100 of ${organisations[organisation].patients.toLocaleString('en')}`,
  status: 200,
  organisation,
  request: () => ({ method: 'GET', path: `${listPath}?limit=100&offset=0`, as: organisation }),
})

export const measured = {
  create: {
    title: 'create',
    status: 201,
    organisation: 'changing',
    request: () => ({ method: 'POST', path: patientsPath, as: 'changing', body: fully }),
  },
  retrieve: {
    title: 'retrieve',
    status: 200,
    organisation: 'changing',
    request: (index) => ({
      method: 'GET',
      path: `${patientsPath}?wmdaId=${wmdaIdOf(index)}`,
      as: 'changing',
    }),
  },
  update: {
    title: 'update',
    status: 204,
    organisation: 'changing',
    request: (index) => ({
      method: 'PUT',
      path: patientsPath,
      as: 'changing',
      body: update(wmdaIdOf(index), index),
    }),
  },
  list: list('thousand'),
  longList: list('hundredThousand'),
  refusedBody: {
    title: 'refused body',
    status: 400,
    organisation: 'changing',
    request: () => ({ method: 'POST', path: patientsPath, as: 'changing', body: invalid }),
  },
  refusedQuery: {
    title: 'refused query',
    status: 400,
    organisation: 'thousand',
    request: () => ({ method: 'GET', path: `${listPath}?limit=0&offset=-1`, as: 'thousand' }),
  },
  linkedCase: {
    title: 'linked case',
    status: 201,
    organisation: 'changing',
    request: () => ({ method: 'POST', path: casesPath, as: 'changing', body: linked }),
  },
} as const satisfies Readonly<Record<string, Measured>>
export type MeasuredName = keyof typeof measured

export interface Compared extends Sent {
  readonly title: string
  readonly status: number
}

const compare = (title: string, status: number, sent: Sent): Compared => ({ title, status, ...sent })
const get = (path: string, as: Sent['as'] = 'changing', headers = {}): Sent => ({
  method: 'GET',
  path,
  as,
  headers,
})
const post = (path: string, body: string, headers = {}): Sent => ({
  method: 'POST',
  path,
  as: 'changing',
  headers,
  body,
})
const put = (body: string, headers = {}): Sent => ({
  method: 'PUT',
  path: patientsPath,
  as: 'changing',
  headers,
  body,
})

/**
 * Sent to every server in this order. The servers have the same data, so they answer the same, identifiers included.
 *
 * @param names the measured requests, each of which is compared too
 */
export const comparedRequests = (names: readonly MeasuredName[]): Compared[] => [
  ...names.map((name) => compare(measured[name].title, measured[name].status, measured[name].request(0))),
  compare('create the minimum', 201, post(patientsPath, '{"hla":{"a":{"field1":"02:01"}}}')),
  compare('retrieve what was updated', 200, get(`${patientsPath}?wmdaId=${wmdaIdOf(0)}`)),
  compare('list from an offset', 200, get(`${listPath}?limit=3&offset=500`, 'thousand')),
  compare('list with the defaults', 200, get(listPath, 'thousand')),
  compare(
    'a case with its own patient',
    201,
    post(casesPath, JSON.stringify(examples.CreateLimsCaseProposalRequest.value)),
  ),
  compare('an update of a new version', 204, put(update(firstWmdaId + 1, 0), { 'If-Match': '"1"' })),
  compare('an update of an old version', 412, put(update(firstWmdaId + 1, 0), { 'If-Match': '"1"' })),
  compare(
    'an update with another patientId',
    409,
    put(update(wmdaIdOf(0), 0).replace('69391234P', '69390000P')),
  ),
  compare('an update of nobody', 404, put(update(99, 0))),
  compare('nobody retrieved', 404, get(`${patientsPath}?wmdaId=99`)),
  compare('another organisation’s patient', 404, get(`${patientsPath}?wmdaId=${firstWmdaId}`, 'thousand')),
  compare('a retrieval without wmdaId', 400, get(patientsPath)),
  compare('a number that is none', 400, get(`${listPath}?limit=many`)),
  compare('an unknown parameter', 400, get(`${listPath}?sort=up`)),
  compare('a header in the wrong form', 400, put(update(firstWmdaId, 0), { 'If-Match': '1' })),
  compare('an empty record', 400, post(patientsPath, '{"hla":{}}')),
  compare('a case without a patient', 400, post(casesPath, '{}')),
  compare('a case of nobody', 404, post(casesPath, '{"patient":{"MCID":99}}')),
  compare('a body that is not JSON', 400, post(patientsPath, '{"hla":')),
  compare('a body of another type', 415, post(patientsPath, '<a/>', { 'Content-Type': 'text/xml' })),
  compare(
    'a body that is too large',
    413,
    post(patientsPath, JSON.stringify({ hla: 'x'.repeat(1024 * 1024) })),
  ),
  compare('no token', 401, get(listPath, null)),
  compare('a token that nobody signed', 401, get(listPath, null, { Authorization: 'Bearer a.b.c' })),
  compare('a token without the scope', 403, get(listPath, 'withoutScope')),
]

/** What is sent besides the body, with the token of the caller. */
export const headersOf = ({ as, headers, body }: Sent, tokens: Tokens): Record<string, string> => ({
  ...(as && { Authorization: `Bearer ${tokens[as]}` }),
  ...(body !== undefined && { 'Content-Type': 'application/json' }),
  ...headers,
})
