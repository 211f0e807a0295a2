/** Edits a record, without overwriting what another user has changed in the meantime. */
import { ifMatch, isProblem } from '@patient-api/client'
import { action, button, element } from '../dom.ts'
import { form } from '../form.ts'
import { contents, merge } from '../merge.ts'
import { problemBox } from '../problems.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'
import { patientFields } from './patient-fields.ts'

export const editPatient: ScreenOf = async ({ client, go }, id) => {
  const wmdaId = Number(id)
  const retrieve = () => client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  let retrieved = await retrieve()
  const { fields, content, read } = patientFields(dataOf(retrieved))
  let opened = contents(fields)

  /** Brings the current record into the form. After that, saving overwrites only what the user has seen. */
  const takeCurrent = async (box: HTMLElement | null) => {
    try {
      const current = await retrieve()
      const { fields: currentFields } = patientFields(dataOf(current))
      const { taken, both } = merge(fields, opened, currentFields)
      retrieved = current
      opened = contents(currentFields)
      const result = element(
        'section',
        { class: 'notice', tabindex: '-1' },
        element('h2', {}, 'The form has the current record'),
        element(
          'p',
          {},
          taken.length === 0
            ? 'Nothing in the form has changed.'
            : `Changed by another user: ${taken.join(', ')}.`,
        ),
        both.length === 0
          ? null
          : element(
              'p',
              {},
              `Changed by both of you: ${both.join(', ')}. The form has your values. Check them.`,
            ),
        element('p', {}, 'Check the form, and save it again.'),
      )
      box?.replaceWith(result)
      result.focus()
    } catch (error) {
      const failed = problemBox(error)
      failed.append(button('Try again', () => void takeCurrent(failed)))
      box?.replaceWith(failed)
      failed.focus()
    }
  }

  return {
    title: `Edit patient ${wmdaId}`,
    content: [
      form({
        fields,
        content,
        button: 'Save',
        send: () =>
          client.PUT('/api/v2/patients', {
            params: { header: ifMatch(retrieved) },
            body: { wmdaId, ...read() },
          }),
        done: () => go(`/patients/${wmdaId}`, `Patient ${wmdaId} was saved.`),
        explain: (error) => {
          if (isProblem(error, 'precondition-failed')) {
            const take = button(
              'Take over the current record',
              () => void takeCurrent(take.closest('section')),
            )
            return {
              title: 'Another user has changed this patient since you opened the form',
              content: [element('p', {}, 'Nothing was saved. Your entries are still in the form.'), take],
            }
          }
          if (isProblem(error, 'patient-stopped')) {
            return { content: [element('p', {}, action('Change the status', `#/patients/${wmdaId}/status`))] }
          }
          return undefined
        },
      }),
    ],
  }
}
