/** The journey that every generated client makes: what it must send, and what must come back. */

/** Identifiers that the service assigned in earlier steps. */
export interface Known {
  wmdaId?: unknown
  ID?: unknown
  patientMRN?: unknown
  caseID?: unknown
}

type FromKnown<Value> = (known: Known) => Value

export interface Step {
  readonly name: string
  readonly method: string
  readonly path: FromKnown<string>
  /** The values of each parameter, whatever the form in which the client writes a list. */
  readonly query?: FromKnown<Record<string, unknown[]>>
  /** The whole request body. */
  readonly sent?: FromKnown<unknown>
  /** Fields with a default in the contract. Some clients send the default of a field that the program leaves out. */
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

const retrievePatient: Omit<Step, 'name' | 'received'> = {
  method: 'GET',
  path: () => '/api/v2/patients',
  query: ({ wmdaId }) => ({ wmdaId: [`${wmdaId}`] }),
  status: 200,
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
      paging: { totalCount: 1, limit: 10 },
      patients: [{ wmdaId, status: 'NEW', patientId: patient.patientId }],
    }),
  },
  {
    name: 'request a search',
    method: 'POST',
    path: () => '/api/v2/searches',
    sent: ({ wmdaId }) => ({ wmdaId, matchEngine: 2, searchType: 'DR' }),
    defaults: { overallMismatches: 0, isCbuAbLowDrb1HighResolution: false, searchOnlyOwnIon: false },
    status: 201,
  },
  {
    name: 'stop the patient with a reason',
    method: 'PUT',
    path: () => '/api/v2/patients/status',
    sent: ({ wmdaId }) => ({ wmdaId, newStatus: 'STP', changeReason: 'UPT' }),
    status: 200,
    received: ({ wmdaId }) => ({ wmdaId, status: 'STP', changeReason: 'UPT' }),
  },
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
