/** listPatients and searchPatientList: the same list, with filters in the query string or in the request body. */
import { listDefaults, searchesInList } from '../../generated/limits.ts'
import {
  type PatientList,
  type PatientListItem,
  PatientStatus,
  type RequestError,
} from '../../generated/schemas.ts'
import { instantOf } from '../json/date-time.ts'
import type { Caller } from '../operations/caller.ts'
import type { Handler } from '../operations/handler.ts'
import { pageOf, unknownPosition } from '../operations/paging.ts'
import { invalidRequest } from '../problems/problem.ts'
import { countListed, listPatients as findPatients, type ListedPatient } from '../store/list-patients.ts'
import { type ListedSearch, newestSearchesOf } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { positions } from './rules/list-positions.ts'
import { summaryOf } from './rules/summary.ts'

interface Filters {
  readonly limit: number
  readonly offset: number
  readonly after?: string | undefined
  readonly status?: PatientStatus[] | undefined
  readonly onlyMyPatients: boolean
  readonly patientId?: string | undefined
  readonly updatedSince?: string | undefined
}

type Place = Pick<RequestError, 'pointer' | 'parameter'>

export const listPatients =
  (dependencies: Dependencies): Handler<'listPatients'> =>
  ({ caller, query }) =>
    list(dependencies, caller, query, (parameter) => ({ parameter }))

/** In a request body, null means the same as an omitted field. */
export const searchPatientList =
  (dependencies: Dependencies): Handler<'searchPatientList'> =>
  ({ caller, body }) =>
    list(
      dependencies,
      caller,
      {
        limit: body.limit ?? listDefaults.limit,
        offset: body.offset ?? listDefaults.offset,
        after: body.after ?? undefined,
        status: body.status ?? undefined,
        onlyMyPatients: body.onlyMyPatients ?? listDefaults.onlyMyPatients,
        patientId: body.patientId ?? undefined,
        updatedSince: body.updatedSince ?? undefined,
      },
      (name) => ({ pointer: `#/${name}` }),
    )

async function list(
  { store }: Dependencies,
  { organisation, username }: Caller,
  { limit, offset, after, status, onlyMyPatients, patientId, updatedSince }: Filters,
  place: (filter: keyof Filters) => Place,
) {
  if (onlyMyPatients && username === null) return needsUsername(place('onlyMyPatients'))
  if (after !== undefined && offset > 0) return afterWithOffset(place('after'))
  const order = updatedSince === undefined ? positions.viewed : positions.changed
  const start = order.start(after)
  if (!start) return unknownPosition(place('after'))
  const changedSince = updatedSince && instantOf(updatedSince)
  const assignedTo = onlyMyPatients ? (username ?? undefined) : undefined
  const filter = {
    organisation,
    statuses: status ?? PatientStatus.options,
    assignedTo,
    patientId,
    changedSince,
  }
  const body = await store.read(async (queries): Promise<PatientList> => {
    const part = { ...start, offset, limit: limit + 1 }
    const patients = await findPatients(queries, filter, part)
    const totalCount = await countListed(queries, filter)
    const { entries, next } = pageOf(patients, limit, order, ({ changedAt, lastViewed, wmdaId }) => ({
      time: changedSince === undefined ? lastViewed : changedAt,
      wmdaId,
    }))
    const searches = Map.groupBy(
      await newestSearchesOf(
        queries,
        organisation,
        entries.map(({ wmdaId }) => wmdaId),
        searchesInList,
      ),
      ({ wmdaId }) => wmdaId,
    )
    const nextUpdatedSince = changedSince === undefined ? null : (entries.at(-1)?.changedAt ?? changedSince)
    return {
      paging: { limit, offset, totalCount, next, nextUpdatedSince },
      patients: entries.map((patient) => itemOf(patient, searches.get(patient.wmdaId) ?? [])),
    }
  })
  return { status: 200, body } as const
}

/** Source: WMDA patient API, section 3.6: onlyMyPatients does not work with machine credentials. */
const needsUsername = (place: Place) =>
  invalidRequest([
    {
      ...place,
      code: 'needs-username',
      detail: 'Patients are assigned to users, and this token has no `username`.',
      fix: 'Omit `onlyMyPatients`, or use a token with a `username`.',
    },
  ])

/** Each of them says where the page starts. */
const afterWithOffset = (place: Place) =>
  invalidRequest([
    {
      ...place,
      code: 'not-alone',
      detail: '`after` cannot be combined with `offset`.',
      fix: 'Send one of them.',
    },
  ])

const itemOf = (patient: ListedPatient, searches: readonly ListedSearch[]): PatientListItem => ({
  wmdaId: patient.wmdaId,
  patientId: patient.patientId,
  status: patient.status,
  dateOfBirth: patient.dateOfBirth,
  ethnicity: patient.ethnicity,
  lastUpdated: patient.lastUpdated,
  lastViewed: patient.lastViewed,
  assignedUserName: patient.assignedUserName,
  requests: searches.map((search) => ({
    searchId: search.searchId,
    matchEngine: search.matchEngine,
    searchType: search.searchType,
    overallMismatches: search.overallMismatches,
    state: search.state,
    summary: summaryOf(search),
    lastUpdated: search.lastUpdated,
  })),
})
