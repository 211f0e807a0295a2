/**
 * A body with every field for each operation with a request body, and for each of its forms. Source: our own values.
 */

const both = (field1: string, field2: string) => ({ field1, field2 })
const patient = {
  patientId: '69391234P',
  hla: {
    a: both('02:01', '24:02'),
    b: both('07:02', '44:XX'),
    c: both('05:01', '07:02'),
    drb1: both('04:01', '15:01'),
    drb3: both('01:01', 'NNNN'),
    drb4: both('01:01', 'XXXX'),
    drb5: both('01:01', '01:02'),
    dqa1: both('01:02', '03:01'),
    dqb1: both('03:02', '06:02'),
    dpa1: both('01:03', '02:01'),
    dpb1: both('04:01', '04:02'),
  },
  idm: { cmvStatus: 'N' },
  dateOfBirth: '1961-05-27',
  diagnosis: { diagnosisCode: 'OL', diagnosisText: 'Synthetic text', diagnosisDate: '2025-11-03' },
  diseasePhase: 'C1',
  ethnicity: 'CAEU',
  poolCountryCode: 'NL',
  transplantCentreId: 'TC-TEST-1',
  abo: 'A',
  rhesus: 'P',
  weight: 76,
  sex: 'F',
  legalTerms: true,
}
const address = {
  street1: '4115 Tall Trees Ln',
  street2: '',
  city: 'St Augustine',
  state: 'FL',
  zip: '32086-5884',
  countryCode: 'US',
}
const person = {
  prefix: '',
  firstName: 'TEST',
  middleName: '',
  lastName: 'TEST',
  suffix: '',
  sex: 'M',
  dateOfBirth: '1952-01-01',
}
const block = {
  insurances: [
    {
      payer: { MCID: 1234 },
      insuredRelationshipID: 12,
      insuredContact: { ...person, homePhone: '', workPhone: '' },
      insuredAddress: address,
      memberNumber: 'SomeNumber',
      groupNumber: 'SomeNumber',
    },
  ],
  contact: { ...person, email: '', phoneNumber: '', workPhone: '', socialSecurityNumber: '000001234' },
  address,
  medicationIDs: [1],
  referringMedicalRecordNumber: '11731',
}
const lease = { leaseId: '00000000-0000-4000-8000-000000000001' }

export const fullBodies: Readonly<Record<string, readonly object[]>> = {
  createPatient: [patient],
  updatePatient: [
    {
      ...patient,
      wmdaId: 123456,
      status: 'NEW',
      lastUpdated: '2026-01-15T09:30:00.000Z',
      lastViewed: '2026-01-15T09:30:00.000Z',
      assignedUserName: 'coordinator@registry.example',
    },
  ],
  updatePatientStatus: [
    { wmdaId: 123456, newStatus: 'STP', changeReason: 'OTH' },
    { wmdaId: 123456, newStatus: 'ACT', changeReason: 'GCC' },
  ],
  assignUserToPatient: [{ wmdaId: 123456, userName: 'colleague@registry.example' }],
  searchPatientList: [
    {
      patientId: '69391234P',
      limit: 10,
      offset: 0,
      after: null,
      status: ['NEW'],
      onlyMyPatients: false,
      updatedSince: '2026-01-15T09:30:00.000Z',
    },
  ],
  requestSearch: [
    {
      wmdaId: 123456,
      matchEngine: 2,
      searchType: 'DR',
      overallMismatches: 1,
      isCbuAbLowDrb1HighResolution: true,
      searchOnlyOwnIon: true,
      lociToBeConsidered: ['drb1'],
    },
  ],
  leaseSearches: [{ matchEngine: 2, count: 1 }],
  recordSearchResults: [
    {
      ...lease,
      outcome: 'FINISHED',
      summaryText: '12 potential donors',
      counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
    },
    { ...lease, outcome: 'FAILED', message: 'The search graph was not available.' },
  ],
  createLimsPatient: [block],
  updateLimsPatient: [block],
  createLimsCase: [{ patient: block }, { patient: { MCID: 1032 } }],
}
