/** A patient of the laboratory, and the cases that are linked to it. A new case can be linked to it. */
import type { Schemas } from '@patient-api/client'
import { type Column, element, facts, link, table } from '../dom.ts'
import { textField } from '../fields.ts'
import { form } from '../form.ts'
import { shownTime } from '../format.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'

const columns: readonly Column<Schemas['LimsCaseListItem']>[] = [
  { title: 'Case', cell: ({ caseID }) => link(String(caseID), `#/laboratory/cases/${caseID}`) },
  { title: 'Opened', cell: ({ createdAt }) => shownTime(createdAt) },
]

export const limsPatient: ScreenOf = async ({ client, go }, patientMRN) => {
  const [retrieved, listed] = await Promise.all([
    client.GET('/api/v4/lims/patients/{patientMRN}', { params: { path: { patientMRN } } }),
    client.GET('/api/v4/lims/cases', { params: { query: { patientMRN } } }),
  ])
  const record = dataOf(retrieved)
  const { cases } = dataOf(listed)
  const specimen = textField({ label: 'Specimen', pointer: '#/specimens/0/MCID' })
  return {
    title: `Laboratory patient ${patientMRN}`,
    content: [
      facts(personRows(record)),
      element('h2', {}, 'Cases that are linked to this patient'),
      cases.length === 0
        ? element('p', {}, 'No case is linked.')
        : table('Cases, newest first', columns, cases),
      element('h2', {}, 'Open a case for this patient'),
      element('p', {}, 'The case is linked to the patient, and the record does not change.'),
      form({
        fields: [specimen],
        content: [specimen.node],
        button: 'Open the case',
        send: () =>
          client.POST('/api/v4/lims/cases', {
            body: { patient: { MCID: record.ID }, specimens: specimensOf(specimen.read()) },
          }),
        done: ({ data }) => {
          if (data) go(`/laboratory/cases/${data.caseID}`, `Case ${data.caseID} was opened.`)
        },
      }),
    ],
  }
}

/** The service stores this part as it is sent. Its form is an agreement with the laboratory. */
export const specimensOf = (name: string | null) => (name === null ? [] : [{ MCID: name, cassettes: [] }])

/** Who a patient of the laboratory is. The service shows only the last digits of the social security number. */
export const personRows = ({
  contact,
  address,
  referringMedicalRecordNumber = null,
}: Pick<Schemas['CasePatientRecord'], 'contact' | 'address' | 'referringMedicalRecordNumber'>): [
  string,
  string | null,
][] => [
  ['Name', [contact.firstName, contact.lastName].filter(Boolean).join(' ') || null],
  ['Date of birth', contact.dateOfBirth || null],
  ['Sex', contact.sex || null],
  [
    'Address',
    [address.street1, address.zip, address.city, address.countryCode].filter(Boolean).join(', ') || null,
  ],
  ['Social security number', contact.socialSecurityNumber || null],
  ['Your number', referringMedicalRecordNumber || null],
]
