/** The list of patients in both forms: the patients of the first example that match the filters, and the page. */
import { PatientList, type PatientListItem } from '../../../generated/schemas.ts'
import { instantOf } from '../../json/date-time.ts'
import type { Caller } from '../../operations/caller.ts'
import { pageOf } from '../../operations/paging.ts'
import { type ListPosition, positions } from '../../search-match/rules/list-positions.ts'
import type { Choice } from '../asked.ts'
import { answersOf } from '../examples.ts'
import { refusal } from '../refuse.ts'
import type { Special } from './special.ts'

interface Filters {
  readonly limit?: number | null | undefined
  readonly offset?: number | null | undefined
  readonly after?: string | null | undefined
  readonly status?: readonly string[] | null | undefined
  readonly onlyMyPatients?: boolean | null | undefined
  readonly patientId?: string | null | undefined
  readonly updatedSince?: string | null | undefined
}

export const listPatients: Special<'listPatients'> = ({ caller, query }) =>
  list('listPatients', caller, query)

export const searchPatientList: Special<'searchPatientList'> = ({ caller, body }) =>
  list('searchPatientList', caller, body)

/** In a request body, null means the same as an omitted field. */
function list(
  id: 'listPatients' | 'searchPatientList',
  { username }: Caller,
  { limit: sentLimit, offset: sentOffset, after, status, onlyMyPatients, patientId, updatedSince }: Filters,
): Choice | undefined {
  const [limit, offset] = [sentLimit ?? 100, sentOffset ?? 0]
  if (onlyMyPatients && username === null) return refusal(id, 400, 'needsUsername')
  if (after && offset > 0) return refusal(id, 400, 'afterWithOffset')
  const order = updatedSince ? byChange : byView
  const start = order.positions.start(after ?? undefined)
  if (!start) return refusal(id, 400, 'unknownPosition')
  const since = updatedSince ? instantOf(updatedSince) : null
  const matching = allPatients
    .filter(
      (patient) =>
        (status ?? [patient.status]).includes(patient.status) &&
        (!onlyMyPatients || patient.assignedUserName === username) &&
        (patientId ?? patient.patientId) === patient.patientId &&
        changedAt(patient) >= (since ?? ''),
    )
    .sort((one, other) => order.compare(order.positionOf(one), order.positionOf(other)))
  const last = start.after
  const following = matching.filter(
    (patient) => last === undefined || order.compare(order.positionOf(patient), last) > 0,
  )
  const { entries, next } = pageOf(following.slice(offset), limit, order.positions, order.positionOf)
  const [latest] = entries.slice(-1)
  const nextUpdatedSince = since === null || !latest ? since : changedAt(latest)
  const adjust = (): PatientList => ({
    paging: { limit, offset, totalCount: matching.length, next, nextUpdatedSince },
    patients: entries,
  })
  return { status: 200, example: 'searches', adjust }
}

/** The first example has the patients of all others, at one time. */
const allPatients = PatientList.parse(answersOf('listPatients')[0]?.value).patients

/** The examples do not contain the time of a change, so it is the latest one that they contain. */
const changedAt = ({ lastUpdated, requests }: PatientListItem): string =>
  requests
    .map((request) => request.lastUpdated)
    .reduce((one, other) => (one > other ? one : other), lastUpdated)

const byView = {
  positions: positions.viewed,
  positionOf: ({ lastViewed, wmdaId }: PatientListItem): ListPosition => ({ time: lastViewed, wmdaId }),
  compare: (one: ListPosition, other: ListPosition) =>
    -compareTexts(one.time, other.time) || one.wmdaId - other.wmdaId,
}

const byChange = {
  positions: positions.changed,
  positionOf: (patient: PatientListItem): ListPosition => ({
    time: changedAt(patient),
    wmdaId: patient.wmdaId,
  }),
  compare: (one: ListPosition, other: ListPosition) =>
    compareTexts(one.time, other.time) || one.wmdaId - other.wmdaId,
}

const compareTexts = (one: string, other: string): number => Number(one > other) - Number(one < other)
