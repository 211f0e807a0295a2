/** Requests about every record of the examples, whose responses must be the same to the last field. */
import { PatientStatus } from '../../../generated/schemas.ts'
import { allScopes } from '../../../src/contract/scopes.ts'
import { coordinator, machine, stranger } from '../../support/api.ts'
import type { Sent } from './requests.ts'

const get = (path: string): Sent => ({
  what: 'record',
  method: 'GET',
  path,
  headers: {},
  as: coordinator,
  whole: true,
})
const send = (method: string, path: string, body: object): Sent => ({
  ...get(path),
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})
const up = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The same record for a caller who may see more, and for one who may not see it. */
export const otherCallers: readonly Sent[] = [
  {
    ...get('/api/v4/lims/patients/P000001033'),
    what: 'unmasked',
    as: { ...coordinator, scope: allScopes.join(' ') },
  },
  { ...get('/api/v2/patients?wmdaId=100001'), what: 'organisation', as: stranger },
]

/** The five patients and one that does not exist. */
const wmdaIds = up(100001, 100006)
const mrns = ['P000001032', 'P000001033', 'P000001034']

export const retrievals: readonly Sent[] = [
  ...wmdaIds.map((wmdaId) => get(`/api/v2/patients?wmdaId=${wmdaId}`)),
  ...up(4711, 4718).map((searchId) => get(`/api/v2/searches/${searchId}`)),
  ...mrns.map((mrn) => get(`/api/v4/lims/patients/${mrn}`)),
  ...up(5001, 5003).map((caseID) => get(`/api/v4/lims/cases/${caseID}`)),
]

const filters = [
  ...PatientStatus.options.map((status) => ({ status: [status] })),
  { status: ['NEW', 'ACT'] },
  { patientId: '69391234P' },
  { patientId: 'none' },
  { onlyMyPatients: true },
  { onlyMyPatients: true, status: ['ACT'] },
  { limit: 2 },
  { limit: 2, offset: 2 },
  { limit: 2, offset: 4 },
  { offset: 9 },
  {},
]

const queryOf = (filter: object): string =>
  Object.entries(filter)
    .map(([name, value]) => `${name}=${[value].flat().join('|')}`)
    .join('&')

export const lists: readonly Sent[] = filters.flatMap((filter) => [
  get(`/api/v2/patients/list?${queryOf(filter)}`),
  send('POST', '/api/v2/patients/list', filter),
  { ...get(`/api/v2/patients/list?${queryOf(filter)}`), as: machine },
])

const paged = (path: string): Sent => ({ ...get(path), paged: true })

/** The lists that belong to one record, whole and page by page. */
export const recordLists: readonly Sent[] = [
  ...wmdaIds.flatMap((wmdaId) => [
    `/api/v2/searches/patientSearches/${wmdaId}?`,
    `/api/v2/patients/status?wmdaId=${wmdaId}&`,
  ]),
  ...mrns.map((mrn) => `/api/v4/lims/cases?patientMRN=${mrn}&`),
  ...['11731', '99999', ''].map((number) => `/api/v4/lims/patients?referringMedicalRecordNumber=${number}&`),
].flatMap((path) => ['limit=1', 'limit=2', 'limit=100', 'after=abc'].map((page) => paged(path + page)))

/** The patients page by page, in both orders. */
export const patientPages: readonly Sent[] = [
  ...[
    'limit=1',
    'limit=2&status=NEW|PRE|STP',
    'limit=3&onlyMyPatients=true',
    'after=abc',
    'after=abc&offset=1',
  ],
  ...['2026-01-16T09:20:00Z', '2026-01-16T10:25:00.001+01:00', '2027-01-01T00:00:00Z'].map(
    (since) => `limit=1&updatedSince=${encodeURIComponent(since)}`,
  ),
].map((query) => paged(`/api/v2/patients/list?${query}`))

/** From a time at which only the assignment of a patient changed. */
export const sinceAssignment: readonly Sent[] = [
  { ...paged('/api/v2/patients/list?limit=1&updatedSince=2026-01-15T10:07:00Z'), what: 'assignment' },
]

export const assignments: readonly Sent[] = wmdaIds.flatMap((wmdaId) =>
  ['coordinator@registry.example', null].map((userName) =>
    send('PUT', '/api/v2/patients/assigned-user', { wmdaId, userName }),
  ),
)

/** Every patient to every status. */
export const moves: readonly Sent[] = wmdaIds.flatMap((wmdaId) =>
  PatientStatus.options.map((newStatus) =>
    send('PUT', '/api/v2/patients/status', {
      wmdaId,
      newStatus,
      ...(newStatus === 'STP' && { changeReason: 'PPR' }),
    }),
  ),
)

const hla = { a: { field1: '02:01' }, b: { field1: '07:02' }, drb1: { field1: '15:01' } }

export const changes: readonly Sent[] = [
  ...wmdaIds.flatMap((wmdaId) =>
    [
      {},
      { status: 'NEW' },
      { status: 'SUS' },
      { assignedUserName: 'somebody@registry.example' },
      { patientId: '69391234P', legalTerms: true },
      { patientId: null, legalTerms: false },
    ].map((more) => send('PUT', '/api/v2/patients', { wmdaId, hla, ...more })),
  ),
  ...mrns.flatMap((mrn) =>
    [
      { contact: { phoneNumber: '555-0199' } },
      { contact: { email: null, note: 0.1 } },
      { contact: { socialSecurityNumber: '123456789' } },
      { contact: { socialSecurityNumber: '*****6789' } },
      // A masked value in a field that the contract does not define.
      { contact: { mother: { socialSecurityNumber: '*****6789' } } },
      { address: null },
      { insurances: [{}] },
      {},
    ].map((patch) => send('PATCH', `/api/v4/lims/patients/${mrn}`, patch)),
  ),
]

/** What a request creates has a new identifier on the service, so only the status is compared. */
export const creations: readonly Sent[] = [
  ...wmdaIds.map((wmdaId) => send('POST', '/api/v2/searches', { wmdaId, matchEngine: 2, searchType: 'DR' })),
  ...[1032, 1033, 1034].map((MCID) => send('POST', '/api/v4/lims/cases', { patient: { MCID } })),
].map((sent) => ({ ...sent, whole: false }))

export const deliveries: readonly Sent[] = up(4711, 4718).flatMap((searchId) =>
  [1, 2, 9].map((lease) => ({
    ...send('PUT', `/api/v2/searches/${searchId}/results`, {
      leaseId: `00000000-0000-4000-8000-00000000000${lease}`,
      outcome: 'FINISHED',
      summaryText: '12 potential donors',
      counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
    }),
    as: machine,
  })),
)
