/** Finds patients of the laboratory by the number of the referring partner. */
import type { Schemas } from '@patient-api/client'
import { action, type Column, element, link, table } from '../dom.ts'
import { textField } from '../fields.ts'
import { form } from '../form.ts'
import { shownTime } from '../format.ts'
import { announce } from '../page.ts'
import type { ScreenOf } from '../visit.ts'

const columns: readonly Column<Schemas['LimsPatientListItem']>[] = [
  { title: 'Patient', cell: ({ patientMRN }) => link(patientMRN, `#/laboratory/patients/${patientMRN}`) },
  { title: 'Your number', cell: ({ referringMedicalRecordNumber }) => referringMedicalRecordNumber },
  { title: 'Created', cell: ({ createdAt }) => shownTime(createdAt) },
]

export const laboratory: ScreenOf = async ({ client }) => {
  const number = textField({
    label: 'Your number of the patient',
    pointer: '#/referringMedicalRecordNumber',
    hint: 'The complete referringMedicalRecordNumber',
  })
  const list = element('div')
  return {
    title: 'Laboratory',
    content: [
      element('p', {}, action('Open a case with a new patient', '#/laboratory/cases/new')),
      element('h2', {}, 'Find a patient'),
      form({
        fields: [number],
        content: [number.node],
        button: 'Find',
        check: () =>
          number.read() === null ? [{ pointer: number.pointer, detail: 'Enter the number.' }] : [],
        send: () =>
          client.GET('/api/v4/lims/patients', {
            params: { query: { referringMedicalRecordNumber: number.read() ?? '' } },
          }),
        done: ({ data }) => {
          const found = data?.patients ?? []
          const text = found.length === 0 ? 'No patient has this number.' : `Found: ${found.length}.`
          list.replaceChildren(
            element('p', {}, text),
            ...(found.length === 0 ? [] : [table('Patients, newest first', columns, found)]),
          )
          announce(text)
        },
      }),
      list,
    ],
  }
}
