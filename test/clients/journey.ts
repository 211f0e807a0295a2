/** The journey that every generated client makes: what it must send, and what must come back. */

/** What the service assigned in earlier steps. */
export interface Known {
  wmdaId?: unknown
  ID?: unknown
  patientMRN?: unknown
  caseID?: unknown
  searchId?: unknown
  /** From the last list: what to send for the next page, and for the next check for changes. */
  paging?: { readonly next?: unknown; readonly nextUpdatedSince?: unknown }
  /** Of each field the value that came first. The others are replaced by later ones. */
  first?: Omit<Known, 'first'>
}

type FromKnown<Value> = (known: Known) => Value

export interface Step {
  /** The pages of a list have the same name, because a program reads them in a loop. */
  readonly name: string
  readonly method: string
  readonly path: FromKnown<string>
  /** The values of each parameter, whatever the form in which the client writes a list. */
  readonly query?: FromKnown<Record<string, unknown[]>>
  /** The whole request body. */
  readonly sent?: FromKnown<unknown>
  /**
   * Fields that some clients send although the program leaves them out: those with a default in the contract, and an
   * `after` that is null on the first page.
   */
  readonly defaults?: Record<string, unknown>
  readonly status: number
  /** Fields that the response must have, with their values. It may have more. */
  readonly received?: FromKnown<unknown>
}

const hla = {
  a: { field1: '02:01', field2: '24:02' },
  b: { field1: '07:02' },
  drb1: { field1: '15:01' },
}

const patient = {
  patientId: '69391234P',
  hla,
  idm: { cmvStatus: 'N' },
  dateOfBirth: '1961-05-27',
  diagnosis: { diagnosisCode: 'AML', diagnosisDate: '2025-11-03' },
  abo: 'A',
  weight: 76,
  legalTerms: true,
}

const update = { hla, abo: 'A', weight: 77, legalTerms: true }

/** The largest integer that JSON carries exactly in every language (RFC 8259, section 6). */
const large = 9007199254740991

const laboratoryPatient = {
  insurances: [{ payer: { MCID: large }, insuredRelationshipID: 12, memberNumber: 'M-1' }],
  contact: { firstName: 'TEST', lastName: 'TEST', dateOfBirth: '1952-01-01', email: '' },
  address: { street1: '1 Test Street', city: 'TESTVILLE', countryCode: 'US' },
  medicationIDs: [1, 'RX-2'],
  referringMedicalRecordNumber: '11731',
}

const specimens = [{ specimenID: large, site: 'skin' }]

/** The person whose token the journey has. */
export const coordinator = 'coordinator@registry.example'

const searchDefaults = {
  overallMismatches: 0,
  isCbuAbLowDrb1HighResolution: false,
  searchOnlyOwnIon: false,
}

const retrievePatient: Omit<Step, 'name' | 'received'> = {
  method: 'GET',
  path: () => '/api/v2/patients',
  query: ({ wmdaId }) => ({ wmdaId: [`${wmdaId}`] }),
  status: 200,
}

/** The first second of 1970, before every change. */
const epoch = '1970-01-01T00:00:00Z'

const inQuery = (values: Record<string, unknown>): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))

/** A list of two entries, read with one entry on a page. The program sends `next` of the first page, and then stops. */
function pages(
  { query, sent, ...step }: Omit<Step, 'status' | 'received'>,
  first: FromKnown<object>,
  second: FromKnown<object>,
): Step[] {
  const page = (
    after: FromKnown<Record<string, unknown>>,
    entry: FromKnown<object>,
    paging: Record<string, unknown>,
  ): Step => ({
    ...step,
    ...(query && {
      query: (known) => ({ ...query(known), limit: ['1'], ...inQuery(after(known)) }),
    }),
    ...(sent && { sent: (known) => ({ ...Object(sent(known)), limit: 1, ...after(known) }) }),
    status: 200,
    received: (known) => ({ ...entry(known), paging: { limit: 1, ...paging } }),
  })
  return [
    page(() => ({}), first, {}),
    page(({ paging }) => ({ after: paging?.next }), second, { next: null }),
  ]
}

export const journey: readonly Step[] = [
  {
    name: 'create a patient',
    method: 'POST',
    path: () => '/api/v2/patients',
    sent: () => patient,
    status: 201,
  },
  {
    ...retrievePatient,
    name: 'retrieve the patient',
    received: ({ wmdaId }) => ({ ...patient, wmdaId, status: 'NEW' }),
  },
  {
    name: 'update the patient',
    method: 'PUT',
    path: () => '/api/v2/patients',
    sent: ({ wmdaId }) => ({ ...update, wmdaId }),
    status: 204,
  },
  {
    ...retrievePatient,
    name: 'retrieve the updated patient',
    received: () => ({
      ...update,
      patientId: patient.patientId,
      dateOfBirth: null,
      idm: { cmvStatus: null },
    }),
  },
  {
    name: 'list two statuses',
    method: 'GET',
    path: () => '/api/v2/patients/list',
    query: () => ({ status: ['ACT', 'NEW'], limit: ['10'] }),
    status: 200,
    received: ({ wmdaId }) => ({
      paging: { totalCount: 1, limit: 10, next: null, nextUpdatedSince: null },
      patients: [{ wmdaId, status: 'NEW', patientId: patient.patientId }],
    }),
  },
  {
    name: 'request a search',
    method: 'POST',
    path: () => '/api/v2/searches',
    sent: ({ wmdaId }) => ({ wmdaId, matchEngine: 2, searchType: 'DR' }),
    defaults: searchDefaults,
    status: 201,
  },
  {
    name: 'request a second search',
    method: 'POST',
    path: () => '/api/v2/searches',
    sent: ({ wmdaId }) => ({ wmdaId, matchEngine: 3, searchType: 'CB' }),
    defaults: searchDefaults,
    status: 201,
  },
  ...pages(
    {
      name: 'list the searches of the patient',
      method: 'GET',
      path: ({ wmdaId }) => `/api/v2/searches/patientSearches/${wmdaId}`,
      query: () => ({}),
    },
    ({ wmdaId, searchId }) => ({
      searches: [{ searchId, wmdaId, matchEngine: 3, searchType: 'CB', state: 'QUEUED', error: null }],
    }),
    ({ wmdaId, first }) => ({
      searches: [
        {
          searchId: first?.searchId,
          wmdaId,
          matchEngine: 2,
          searchType: 'DR',
          summary: { counts: null, resultsDeletedAt: null },
        },
      ],
    }),
  ),
  {
    name: 'assign the patient to a colleague',
    method: 'PUT',
    path: () => '/api/v2/patients/assigned-user',
    sent: ({ wmdaId }) => ({ wmdaId, userName: 'colleague@registry.example' }),
    status: 200,
    received: ({ wmdaId }) => ({ wmdaId, assignedUserName: 'colleague@registry.example' }),
  },
  {
    name: 'assign the patient to nobody',
    method: 'PUT',
    path: () => '/api/v2/patients/assigned-user',
    sent: ({ wmdaId }) => ({ wmdaId, userName: null }),
    status: 200,
    received: ({ wmdaId }) => ({ wmdaId, assignedUserName: null }),
  },
  {
    name: 'stop the patient with a reason',
    method: 'PUT',
    path: () => '/api/v2/patients/status',
    sent: ({ wmdaId }) => ({ wmdaId, newStatus: 'STP', changeReason: 'UPT' }),
    status: 200,
    received: ({ wmdaId }) => ({ wmdaId, status: 'STP', changeReason: 'UPT' }),
  },
  ...pages(
    {
      name: 'list the status changes',
      method: 'GET',
      path: () => '/api/v2/patients/status',
      query: ({ wmdaId }) => ({ wmdaId: [`${wmdaId}`] }),
    },
    () => ({
      statusChanges: [{ from: 'PRE', to: 'STP', changeReason: 'UPT', cause: 'user', changedBy: coordinator }],
    }),
    () => ({
      statusChanges: [
        { from: 'NEW', to: 'PRE', changeReason: null, cause: 'search', changedBy: coordinator },
      ],
    }),
  ),
  {
    name: 'create a second patient',
    method: 'POST',
    path: () => '/api/v2/patients',
    sent: () => ({ hla }),
    defaults: { legalTerms: false },
    status: 201,
  },
  ...pages(
    {
      name: 'list the changed patients',
      method: 'GET',
      path: () => '/api/v2/patients/list',
      query: () => ({ updatedSince: [epoch] }),
    },
    ({ first }) => ({
      patients: [{ wmdaId: first?.wmdaId, status: 'STP', assignedUserName: null, requests: [{}, {}] }],
    }),
    ({ wmdaId }) => ({ patients: [{ wmdaId, status: 'NEW', requests: [] }] }),
  ),
  {
    // The patient that changed last is returned again, so that no change is left out.
    name: 'check for further changes',
    method: 'GET',
    path: () => '/api/v2/patients/list',
    query: ({ paging }) => ({ updatedSince: [paging?.nextUpdatedSince] }),
    status: 200,
    received: ({ wmdaId, paging }) => ({
      paging: { totalCount: 1, next: null, nextUpdatedSince: paging?.nextUpdatedSince },
      patients: [{ wmdaId }],
    }),
  },
  ...pages(
    {
      name: 'list the changed patients by request body',
      method: 'POST',
      path: () => '/api/v2/patients/list',
      sent: () => ({ updatedSince: epoch }),
      defaults: { after: null, offset: 0, onlyMyPatients: false },
    },
    ({ first }) => ({ patients: [{ wmdaId: first?.wmdaId }] }),
    ({ wmdaId }) => ({ patients: [{ wmdaId }] }),
  ),
  {
    name: 'create a laboratory patient',
    method: 'POST',
    path: () => '/api/v4/lims/patients',
    sent: () => laboratoryPatient,
    status: 201,
  },
  {
    name: 'retrieve the laboratory patient',
    method: 'GET',
    path: ({ patientMRN }) => `/api/v4/lims/patients/${patientMRN}`,
    status: 200,
    received: ({ ID, patientMRN }) => ({ ...laboratoryPatient, ID, patientMRN }),
  },
  {
    name: 'change the laboratory patient',
    method: 'PATCH',
    path: ({ patientMRN }) => `/api/v4/lims/patients/${patientMRN}`,
    sent: () => ({ address: { city: 'OTHERVILLE' } }),
    status: 200,
    received: () => ({
      ...laboratoryPatient,
      address: { ...laboratoryPatient.address, city: 'OTHERVILLE' },
    }),
  },
  {
    name: 'find the laboratory patient by the number of the partner',
    method: 'GET',
    path: () => '/api/v4/lims/patients',
    query: () => ({ referringMedicalRecordNumber: ['11731'] }),
    status: 200,
    received: ({ ID, patientMRN }) => ({
      paging: { next: null },
      patients: [{ ID, patientMRN, referringMedicalRecordNumber: '11731' }],
    }),
  },
  {
    name: 'open a case with a link',
    method: 'POST',
    path: () => '/api/v4/lims/cases',
    sent: ({ ID }) => ({ patient: { MCID: ID } }),
    status: 201,
  },
  {
    name: 'retrieve the case with a link',
    method: 'GET',
    path: ({ caseID }) => `/api/v4/lims/cases/${caseID}`,
    status: 200,
    received: ({ ID, patientMRN, caseID }) => ({ caseID, patient: { MCID: ID, patientMRN } }),
  },
  {
    name: 'open a second case with a link',
    method: 'POST',
    path: () => '/api/v4/lims/cases',
    sent: ({ ID }) => ({ patient: { MCID: ID } }),
    status: 201,
  },
  ...pages(
    {
      name: 'list the cases of the laboratory patient',
      method: 'GET',
      path: () => '/api/v4/lims/cases',
      query: ({ patientMRN }) => ({ patientMRN: [patientMRN] }),
    },
    ({ caseID }) => ({ cases: [{ caseID }] }),
    ({ first }) => ({ cases: [{ caseID: first?.caseID }] }),
  ),
  {
    name: 'open a case with a full patient',
    method: 'POST',
    path: () => '/api/v4/lims/cases',
    sent: () => ({ patient: laboratoryPatient, specimens }),
    status: 201,
  },
  {
    name: 'retrieve the case with a full patient',
    method: 'GET',
    path: ({ caseID }) => `/api/v4/lims/cases/${caseID}`,
    status: 200,
    received: ({ caseID }) => ({ caseID, casePatient: laboratoryPatient, specimens }),
  },
]
