/** Synthetic patients and cases of the laboratory. */
import type { Schemas } from '../../client/index.ts'
import type { CallerName } from './callers.ts'
import { dataOf, minutesOfDay, type Step } from './history.ts'

/** The laboratory patient with this number. The names are no names, and the telephone numbers are reserved for fiction. */
const limsPatient = (number: number): Schemas['CreateLimsPatientRequest'] => ({
  contact: {
    firstName: 'TEST',
    lastName: `PATIENT ${number}`,
    email: `patient-${number}@lab.example`,
    sex: number % 2 === 0 ? 'F' : 'M',
    dateOfBirth: `${1950 + (number % 50)}-01-01`,
    phoneNumber: `555-01${String(number % 100).padStart(2, '0')}`,
    // 000 is never the beginning of an assigned number.
    socialSecurityNumber: number % 3 === 0 ? null : `000${String(number).padStart(6, '0')}`,
  },
  address: {
    street1: `${number} Test Street`,
    city: 'Testville',
    state: '',
    zip: '00000',
    countryCode: 'US',
  },
  insurances: number % 4 === 0 ? [] : [{ payer: { MCID: 1234 }, memberNumber: `TEST-${number}` }],
  medicationIDs: number % 5 === 0 ? [1] : [],
  referringMedicalRecordNumber: `TEST-MRN-${number}`,
})

/** A patient, and for most patients a case: with a link to the patient, or with a full patient of its own. */
export function limsHistory(creator: CallerName, number: number): Step[] {
  const before = 30 * minutesOfDay - (number % 29) * minutesOfDay
  const specimens = [{ MCID: `TEST-SPECIMEN-${number}`, cassettes: [] }]
  let ID = 0
  const patient: Step = {
    before,
    run: async (clients) => {
      const body = limsPatient(number)
      ID = (await dataOf(clients[creator].POST('/api/v4/lims/patients', { body }))).ID
    },
  }
  const openCase = (patientOf: () => Schemas['CasePatientOrLink']): Step => ({
    before: before - 60,
    run: (clients) =>
      dataOf(clients[creator].POST('/api/v4/lims/cases', { body: { specimens, patient: patientOf() } })),
  })
  return [
    patient,
    ...(number % 2 === 0 ? [openCase(() => ({ MCID: ID }))] : []),
    ...(number % 3 === 0 ? [openCase(() => limsPatient(1000 + number))] : []),
  ]
}
