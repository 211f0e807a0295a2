/** A case, with a link to a patient of the laboratory or with a patient of its own. */
import { element, facts, link } from '../dom.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'
import { personRows } from './lims-patient.ts'

export const limsCase: ScreenOf = async ({ client }, id) => {
  const path = { caseID: Number(id) }
  const { patient, casePatient } = dataOf(
    await client.GET('/api/v4/lims/cases/{caseID}', { params: { path } }),
  )
  return {
    title: `Case ${id}`,
    content: [
      ...(patient
        ? [
            element(
              'p',
              {},
              'This case is linked to ',
              link(`patient ${patient.patientMRN}`, `#/laboratory/patients/${patient.patientMRN}`),
              '. The record of the patient is the current one.',
            ),
          ]
        : []),
      ...(casePatient
        ? [
            element('p', {}, 'This case has a patient of its own, as it was when the case was opened.'),
            facts(personRows(casePatient)),
          ]
        : []),
    ],
  }
}
