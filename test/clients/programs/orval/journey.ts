/** The journey with the client of orval. */
import {
  assignUserToPatient,
  type CasePatient,
  createLimsCase,
  createLimsPatient,
  createPatient,
  findLimsPatients,
  type Hla,
  listLimsCases,
  listPatientSearches,
  listPatients,
  listStatusChanges,
  requestSearch,
  retrieveLimsCase,
  retrieveLimsPatient,
  retrievePatient,
  searchPatientList,
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
read('request a second search', await requestSearch({ wmdaId, matchEngine: 3, searchType: 'CB' }))

let after: string | undefined

do {
  const page = await listPatientSearches(wmdaId, { limit: 1, after })
  after = read('list the searches of the patient', page).paging.next ?? undefined
} while (after)

read(
  'assign the patient to a colleague',
  await assignUserToPatient({ wmdaId, userName: 'colleague@registry.example' }),
)
read('assign the patient to nobody', await assignUserToPatient({ wmdaId, userName: null }))

read(
  'stop the patient with a reason',
  await updatePatientStatus({ wmdaId, newStatus: 'STP', changeReason: 'UPT' }),
)

do {
  const page = await listStatusChanges({ wmdaId, limit: 1, after })
  after = read('list the status changes', page).paging.next ?? undefined
} while (after)

read('create a second patient', await createPatient({ hla }))

const updatedSince = '1970-01-01T01:00:00+01:00'
const limit = 1
let next = updatedSince

do {
  const page = await listPatients({ updatedSince, limit, after })

  read('list the changed patients', page)
  next = page.paging.nextUpdatedSince ?? next

  after = page.paging.next ?? undefined
} while (after)
read('check for further changes', await listPatients({ updatedSince: next }))

do {
  const page = await searchPatientList({ updatedSince, limit, after })
  after = read('list the changed patients by request body', page).paging.next ?? undefined
} while (after)

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

read(
  'find the laboratory patient by the number of the partner',
  await findLimsPatients({ referringMedicalRecordNumber: '11731' }),
)

const linked = read('open a case with a link', await createLimsCase({ patient: { MCID: ID } }))
read('retrieve the case with a link', await retrieveLimsCase(linked.caseID))

read('open a second case with a link', await createLimsCase({ patient: { MCID: ID } }))
do {
  const page = await listLimsCases({ patientMRN, limit: 1, after })
  after = read('list the cases of the laboratory patient', page).paging.next ?? undefined
} while (after)

const specimens = [{ specimenID: 9007199254740991, site: 'skin' }]
const own = read('open a case with a full patient', await createLimsCase({ patient: full, specimens }))
read('retrieve the case with a full patient', await retrieveLimsCase(own.caseID))
