/** The journey with the client of hey-api. */
import { client } from './client/client.gen.ts'
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
} from './client/index.ts'

client.setConfig({
  baseUrl: process.env.API_URL,
  auth: process.env.API_TOKEN,
  throwOnError: true,
})

/** What the client read for a step, printed for the comparison. */
function read<Data>(step: string, { data }: { data: Data }): NonNullable<Data> {
  if (data === undefined || data === null) throw new Error(`${step}: no data`)
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
    body: {
      patientId: '69391234P',
      hla,
      idm: { cmvStatus: 'N' },
      dateOfBirth: '1961-05-27',
      diagnosis: { diagnosisCode: 'AML', diagnosisDate: '2025-11-03' },
      abo: 'A',
      weight: 76,
      legalTerms: true,
    },
  }),
)

read('retrieve the patient', await retrievePatient({ query: { wmdaId } }))

await updatePatient({ body: { wmdaId, hla, abo: 'A', weight: 77, legalTerms: true } })
read('retrieve the updated patient', await retrievePatient({ query: { wmdaId } }))

const list = await listPatients({ query: { status: ['ACT', 'NEW'], limit: 10 } })
read('list two statuses', list)

read('request a search', await requestSearch({ body: { wmdaId, matchEngine: 2, searchType: 'DR' } }))
read('request a second search', await requestSearch({ body: { wmdaId, matchEngine: 3, searchType: 'CB' } }))

let after: string | undefined

do {
  const page = await listPatientSearches({ path: { wmdaId }, query: { limit: 1, after } })
  after = read('list the searches of the patient', page).paging.next ?? undefined
} while (after)

read(
  'assign the patient to a colleague',
  await assignUserToPatient({ body: { wmdaId, userName: 'colleague@registry.example' } }),
)
read('assign the patient to nobody', await assignUserToPatient({ body: { wmdaId, userName: null } }))

read(
  'stop the patient with a reason',
  await updatePatientStatus({ body: { wmdaId, newStatus: 'STP', changeReason: 'UPT' } }),
)

do {
  const page = await listStatusChanges({ query: { wmdaId, limit: 1, after } })
  after = read('list the status changes', page).paging.next ?? undefined
} while (after)

read('create a second patient', await createPatient({ body: { hla } }))

const updatedSince = '1970-01-01T01:00:00+01:00'
const limit = 1
let next = updatedSince

do {
  const { data: page } = await listPatients({ query: { updatedSince, limit, after } })

  const { paging } = read('list the changed patients', { data: page })
  next = paging.nextUpdatedSince ?? next

  after = page?.paging.next ?? undefined
} while (after)
read('check for further changes', await listPatients({ query: { updatedSince: next } }))

do {
  const body = { updatedSince, limit, after }
  const page = await searchPatientList({ body })
  after = read('list the changed patients by request body', page).paging.next ?? undefined
} while (after)

const full: CasePatient = {
  insurances: [{ payer: { MCID: 9007199254740991 }, insuredRelationshipID: 12, memberNumber: 'M-1' }],
  contact: { firstName: 'TEST', lastName: 'TEST', dateOfBirth: '1952-01-01', email: '' },
  address: { street1: '1 Test Street', city: 'TESTVILLE', countryCode: 'US' },
  medicationIDs: [1, 'RX-2'],
  referringMedicalRecordNumber: '11731',
}

const { ID, patientMRN } = read('create a laboratory patient', await createLimsPatient({ body: full }))

read('retrieve the laboratory patient', await retrieveLimsPatient({ path: { patientMRN } }))

read(
  'change the laboratory patient',
  await updateLimsPatient({ path: { patientMRN }, body: { address: { city: 'OTHERVILLE' } } }),
)

read(
  'find the laboratory patient by the number of the partner',
  await findLimsPatients({ query: { referringMedicalRecordNumber: '11731' } }),
)

const linked = read('open a case with a link', await createLimsCase({ body: { patient: { MCID: ID } } }))
read('retrieve the case with a link', await retrieveLimsCase({ path: { caseID: linked.caseID } }))

read('open a second case with a link', await createLimsCase({ body: { patient: { MCID: ID } } }))
do {
  const page = await listLimsCases({ query: { patientMRN, limit: 1, after } })
  after = read('list the cases of the laboratory patient', page).paging.next ?? undefined
} while (after)

const specimens = [{ specimenID: 9007199254740991, site: 'skin' }]
const own = read(
  'open a case with a full patient',
  await createLimsCase({ body: { patient: full, specimens } }),
)
read('retrieve the case with a full patient', await retrieveLimsCase({ path: { caseID: own.caseID } }))
