/** The list of patients: filters in the request body, so that no identifier is in a URL, and pages by `after`. */
import { codes, type PatientApiClient, type Schemas } from '@patient-api/client'
import { action, button, type Column, element, link, table, tableRows } from '../dom.ts'
import { checkField, group, textField } from '../fields.ts'
import { form } from '../form.ts'
import { shortLabelOf, shownDate, shownTime } from '../format.ts'
import { announce } from '../page.ts'
import { problemBox } from '../problems.ts'
import { dataOf } from '../service.ts'
import { settings } from '../settings.ts'
import type { ScreenOf } from '../visit.ts'
import { statusBadge } from './status-badge.ts'

type Filters = Pick<Schemas['ListPatientsRequest'], 'status' | 'onlyMyPatients' | 'patientId'>
type Patient = Schemas['PatientListItem']

const columns: readonly Column<Patient>[] = [
  { title: 'WMDA ID', cell: ({ wmdaId }) => link(String(wmdaId), `#/patients/${wmdaId}`) },
  { title: 'Patient ID', cell: ({ patientId }) => patientId },
  { title: 'Status', cell: ({ status }) => statusBadge(status) },
  { title: 'Date of birth', cell: ({ dateOfBirth }) => shownDate(dateOfBirth) },
  { title: 'Searches', cell: ({ requests }) => searchesIn(requests) },
  { title: 'Updated', cell: ({ lastUpdated }) => shownTime(lastUpdated) },
  { title: 'Assigned to', cell: ({ assignedUserName }) => assignedUserName },
]

const searchesIn = (searches: Patient['requests']) =>
  searches.length === 0
    ? null
    : element(
        'ul',
        { class: 'plain' },
        ...searches.map(({ searchId, state }) =>
          element('li', {}, link(String(searchId), `#/searches/${searchId}`), ` ${state}`),
        ),
      )

/** The filters that were applied last in a session, for the way back from a patient. */
const appliedFilters = new WeakMap<PatientApiClient, Filters>()

export const patients: ScreenOf = async ({ client }) => {
  let applied = appliedFilters.get(client) ?? {}
  const retrieve = (after?: string) =>
    client.POST('/api/v2/patients/list', {
      body: { ...applied, limit: settings.pageSize, ...(after === undefined ? {} : { after }) },
    })

  const statuses = codes.patientStatus.map(({ value }, index) => ({
    code: value,
    field: checkField({
      label: `${shortLabelOf(codes.patientStatus, value)} (${value})`,
      pointer: `#/status/${index}`,
      value: applied.status?.includes(value) ?? false,
    }),
  }))
  const mine = checkField({
    label: 'Only patients that are assigned to me',
    pointer: '#/onlyMyPatients',
    value: applied.onlyMyPatients ?? false,
  })
  const patientId = textField({
    label: 'Patient ID',
    pointer: '#/patientId',
    value: applied.patientId,
    hint: 'The complete identifier',
  })
  const readFilters = (): Filters => {
    const status = statuses.filter(({ field }) => field.read()).map(({ code }) => code)
    return {
      ...(status.length === 0 ? {} : { status }),
      ...(mine.read() ? { onlyMyPatients: true } : {}),
      patientId: patientId.read(),
    }
  }

  const list = element('div', { class: 'list' })
  /** @param before the rows that are shown already */
  const showPage = ({ paging, patients: found }: Schemas['PatientList'], before: HTMLElement | null) => {
    const rows = tableRows(columns, found)
    const body = before ?? table('Patients', columns, [])
    body.querySelector('tbody')?.append(...rows)
    const shown = body.querySelectorAll('tbody tr').length
    const total = paging.totalCount
    const text = total === 0 ? 'No patient matches.' : `${shown} of ${total} patients are shown.`
    const { next } = paging
    list.replaceChildren(
      element('p', { class: 'meta' }, text),
      ...(total === 0 ? [] : [body]),
      ...(next === null ? [] : [button('Show more', () => void showMore(next, body))]),
    )
    announce(text)
    return rows
  }
  const showMore = async (after: string, body: HTMLElement) => {
    // A second press must not add the same patients again.
    if (body.ariaBusy === 'true') return
    body.ariaBusy = 'true'
    announce('Loading…')
    try {
      const found = dataOf(await retrieve(after))
      // Other filters have been applied in the meantime.
      if (!list.contains(body)) return
      const [first] = showPage(found, body)
      // The button is replaced, so the focus needs another place: the first of the new patients.
      first?.querySelector('a')?.focus()
    } catch (error) {
      if (!list.contains(body)) return
      const again = button('Try again', () => void showMore(after, body))
      const box = problemBox(error, { content: [again] })
      list.lastElementChild?.replaceWith(box)
      box.focus()
    } finally {
      body.ariaBusy = null
    }
  }

  const filterForm = form({
    fields: [...statuses.map(({ field }) => field), mine, patientId],
    content: [
      group('Status', element('div', { class: 'row' }, ...statuses.map(({ field }) => field.node))),
      mine.node,
      patientId.node,
    ],
    button: 'Show patients',
    send: () => {
      applied = readFilters()
      appliedFilters.set(client, applied)
      return retrieve()
    },
    done: ({ data }) => {
      if (data) showPage(data, null)
    },
  })
  showPage(dataOf(await retrieve()), null)
  return {
    title: 'Patients',
    content: [
      element('p', {}, action('Create a patient', '#/patients/new')),
      element('details', { open: true }, element('summary', {}, 'Filter'), filterForm),
      list,
    ],
  }
}
