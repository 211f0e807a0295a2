import { form } from '../form.ts'
import type { ScreenOf } from '../visit.ts'
import { patientFields } from './patient-fields.ts'

export const createPatient: ScreenOf = async ({ client, go }) => {
  const { fields, content, read } = patientFields()
  return {
    title: 'Create a patient',
    content: [
      form({
        fields,
        content,
        button: 'Create the patient',
        send: () => client.POST('/api/v2/patients', { body: read() }),
        done: ({ data }) => {
          if (data) go(`/patients/${data.wmdaId}`, `Patient ${data.wmdaId} was created.`)
        },
      }),
    ],
  }
}
