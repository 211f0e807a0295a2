/** The journey with the client of orval. */
import {
  type CasePatient,
  createLimsCase,
  createLimsPatient,
  createPatient,
  type Hla,
  listPatients,
  requestSearch,
  retrieveLimsCase,
  retrieveLimsPatient,
  retrievePatient,
  updateLimsPatient,
  updatePatient,
  updatePatientStatus,
} from './client/patient-api.ts'

/** What the client read for a step, printed for the comparison. */
function read<Data>(step: string, data: Data): Data {
  console.log(JSON.stringify({ step, read: data }))
  return data
}

const hla: Hla = {
  a: { field1: '02:01', field2: '24:02' },
  b: { field1: '07:02' },
  drb1: { field1: '15:01' },
}

const { wmdaId } = read(
  'create a patient',
  await createPatient({
    patientId: '69391234P',
    hla,
    idm: { cmvStatus: 'N' },
    dateOfBirth: '1961-05-27',
    diagnosis: { diagnosisCode: 'AML', diagnosisDate: '2025-11-03' },
    abo: 'A',
    weight: 76,
    legalTerms: true,
  }),
)

read('retrieve the patient', await retrievePatient({ wmdaId }))

await updatePatient({ wmdaId, hla, abo: 'A', weight: 77, legalTerms: true })
read('retrieve the updated patient', await retrievePatient({ wmdaId }))

const list = await listPatients({ status: ['ACT', 'NEW'], limit: 10 })
read('list two statuses', list)

read('request a search', await requestSearch({ wmdaId, matchEngine: 2, searchType: 'DR' }))

read(
  'stop the patient with a reason',
  await updatePatientStatus({ wmdaId, newStatus: 'STP', changeReason: 'UPT' }),
)

const full: CasePatient = {
  insurances: [{ payer: { MCID: 9007199254740991 }, insuredRelationshipID: 12, memberNumber: 'M-1' }],
  contact: { firstName: 'TEST', lastName: 'TEST', dateOfBirth: '1952-01-01', email: '' },
  address: { street1: '1 Test Street', city: 'TESTVILLE', countryCode: 'US' },
  medicationIDs: [1, 'RX-2'],
  referringMedicalRecordNumber: '11731',
}

const { ID, patientMRN } = read('create a laboratory patient', await createLimsPatient(full))

read('retrieve the laboratory patient', await retrieveLimsPatient(patientMRN))

read(
  'change the laboratory patient',
  await updateLimsPatient(patientMRN, { address: { city: 'OTHERVILLE' } }),
)

const linked = read('open a case with a link', await createLimsCase({ patient: { MCID: ID } }))
read('retrieve the case with a link', await retrieveLimsCase(linked.caseID))

const specimens = [{ specimenID: 9007199254740991, site: 'skin' }]
const own = read('open a case with a full patient', await createLimsCase({ patient: full, specimens }))
read('retrieve the case with a full patient', await retrieveLimsCase(own.caseID))
