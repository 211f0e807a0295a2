/**
 * Changes the status of a patient. Only the allowed changes are offered. The service decides: if the status has changed in
 * the meantime, it rejects the request.
 */
import { codes, ifMatch, isProblem, type Schemas, transitions } from '@patient-api/client'
import { button, element } from '../dom.ts'
import type { FieldError } from '../error-summary.ts'
import { choiceField } from '../fields.ts'
import { form } from '../form.ts'
import { shortLabelOf } from '../format.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'
import { statusBadge } from './status-badge.ts'

export const changeStatus: ScreenOf = async ({ client, go, again }, id) => {
  const wmdaId = Number(id)
  const retrieved = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  const { status } = dataOf(retrieved)
  const allowed = transitions.filter(({ from, by }) => from === status && by.includes('user'))
  const newStatus = choiceField({
    label: 'New status',
    pointer: '#/newStatus',
    codes: codes.newStatus
      .filter(({ value }) => allowed.some(({ to }) => to === value))
      .map((code) =>
        code.value === status ? { ...code, label: 'Keep this status and store the reason' } : code,
      ),
    none: 'Choose a status',
  })
  const changeReason = choiceField({
    label: 'Reason',
    pointer: '#/changeReason',
    codes: codes.changeReason,
    none: 'No reason',
    hint: 'Required to stop a patient.',
  })
  const body = (): Schemas['UpdatePatientStatusRequest'] | null => {
    const [status, reason] = [newStatus.read(), changeReason.read()]
    if (status === null) return null
    if (status !== 'STP') return { wmdaId, newStatus: status, changeReason: reason }
    return reason === null ? null : { wmdaId, newStatus: status, changeReason: reason }
  }
  const check = (): FieldError[] => {
    if (newStatus.read() === null) return [{ pointer: newStatus.pointer, detail: 'Choose the new status.' }]
    if (body() === null)
      return [{ pointer: changeReason.pointer, detail: 'Stopping a patient requires a reason.' }]
    return []
  }
  return {
    title: `Change the status of patient ${wmdaId}`,
    content: [
      element('p', { class: 'row' }, 'Current status:', statusBadge(status)),
      form({
        fields: [newStatus, changeReason],
        content: [newStatus.node, changeReason.node],
        button: 'Change the status',
        check,
        send: async () => {
          const request = body()
          if (request === null) throw new Error('The form was not checked.')
          return client.PUT('/api/v2/patients/status', {
            params: { header: ifMatch(retrieved) },
            body: request,
          })
        },
        done: ({ data }) => {
          const label = data ? shortLabelOf(codes.newStatus, data.status) : ''
          go(`/patients/${wmdaId}`, `The status of patient ${wmdaId} is now: ${label}.`)
        },
        explain: (error) =>
          isProblem(error, 'transition-not-allowed') || isProblem(error, 'precondition-failed')
            ? {
                title: 'The patient has changed since you opened this form',
                content: [
                  element('p', {}, 'The status was not changed.'),
                  button('Show the current status', () => again()),
                ],
              }
            : undefined,
      }),
    ],
  }
}
