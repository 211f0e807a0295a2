/** Opens a case that contains a full patient. No patient of the laboratory is created. */
import type { Schemas } from '@patient-api/client'
import { element } from '../dom.ts'
import { dateField, group, textField } from '../fields.ts'
import { form } from '../form.ts'
import type { ScreenOf } from '../visit.ts'
import { specimensOf } from './lims-patient.ts'

export const createCase: ScreenOf = async ({ client, go }) => {
  const inContact = (label: string, name: string, hint?: string) =>
    textField({ label, pointer: `#/patient/contact/${name}`, ...(hint ? { hint } : {}) })
  const inAddress = (label: string, name: string, hint?: string) =>
    textField({ label, pointer: `#/patient/address/${name}`, ...(hint ? { hint } : {}) })
  const firstName = inContact('First name', 'firstName')
  const lastName = inContact('Last name', 'lastName')
  const sex = inContact('Sex', 'sex')
  const dateOfBirth = dateField({ label: 'Date of birth', pointer: '#/patient/contact/dateOfBirth' })
  const socialSecurityNumber = inContact(
    'Social security number',
    'socialSecurityNumber',
    'Nine digits without hyphens',
  )
  const street1 = inAddress('Street', 'street1')
  const zip = inAddress('ZIP code', 'zip')
  const city = inAddress('City', 'city')
  const countryCode = inAddress('Country', 'countryCode', 'Two capital letters, for example US')
  const number = textField({
    label: 'Your number of the patient',
    pointer: '#/patient/referringMedicalRecordNumber',
  })
  const specimen = textField({ label: 'Specimen', pointer: '#/specimens/0/MCID' })
  const person = [firstName, lastName, sex, dateOfBirth, socialSecurityNumber, number]
  const address = [street1, zip, city, countryCode]
  const body = (): Schemas['CreateLimsCaseRequest'] => ({
    specimens: specimensOf(specimen.read()),
    patient: {
      contact: {
        firstName: firstName.read(),
        lastName: lastName.read(),
        sex: sex.read(),
        dateOfBirth: dateOfBirth.read(),
        socialSecurityNumber: socialSecurityNumber.read(),
      },
      address: {
        street1: street1.read(),
        zip: zip.read(),
        city: city.read(),
        countryCode: countryCode.read(),
      },
      insurances: [],
      medicationIDs: [],
      referringMedicalRecordNumber: number.read(),
    },
  })
  const grid = (fields: typeof person) => element('div', { class: 'grid' }, ...fields.map(({ node }) => node))
  return {
    title: 'Open a case with a new patient',
    content: [
      element(
        'p',
        {},
        'The case keeps the patient as you enter it here. To link a case to a patient of the laboratory, find the patient first.',
      ),
      form({
        fields: [...person, ...address, specimen],
        content: [group('Patient', grid(person)), group('Address', grid(address)), specimen.node],
        button: 'Open the case',
        send: () => client.POST('/api/v4/lims/cases', { body: body() }),
        done: ({ data }) => {
          if (data) go(`/laboratory/cases/${data.caseID}`, `Case ${data.caseID} was opened.`)
        },
      }),
    ],
  }
}
