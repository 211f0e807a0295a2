/** listPatients and searchPatientList: the same list, with filters in the query string or in the request body. */
import type { PatientList, PatientListItem, PatientStatus, RequestError } from '../../generated/schemas.ts'
import type { Caller } from '../operations/caller.ts'
import type { Handler } from '../operations/handler.ts'
import { invalidRequest } from '../problems/problem.ts'
import { listPatients as findPatients, type ListedPatient } from '../store/patients.ts'
import { type StoredSearch, searchesOf } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'

interface Filters {
  readonly limit: number
  readonly offset: number
  readonly status?: PatientStatus[] | undefined
  readonly onlyMyPatients: boolean
  readonly patientId?: string | undefined
}

export const listPatients =
  (dependencies: Dependencies): Handler<'listPatients'> =>
  ({ caller, query }) =>
    list(dependencies, caller, query, { parameter: 'onlyMyPatients' })

/** In a request body, null means the same as an omitted field. */
export const searchPatientList =
  (dependencies: Dependencies): Handler<'searchPatientList'> =>
  ({ caller, body }) =>
    list(
      dependencies,
      caller,
      {
        limit: body.limit ?? 100,
        offset: body.offset ?? 0,
        status: body.status ?? undefined,
        onlyMyPatients: body.onlyMyPatients ?? false,
        patientId: body.patientId ?? undefined,
      },
      { pointer: '#/onlyMyPatients' },
    )

async function list(
  { store }: Dependencies,
  { organisation, username }: Caller,
  { limit, offset, status, onlyMyPatients, patientId }: Filters,
  place: Pick<RequestError, 'pointer' | 'parameter'>,
) {
  if (onlyMyPatients && username === null) return needsUsername(place)
  const assignedTo = onlyMyPatients ? (username ?? undefined) : undefined
  const filter = { organisation, statuses: status, assignedTo, patientId }
  const body = await store.read(async (queries): Promise<PatientList> => {
    const { patients, totalCount } = await findPatients(queries, filter, { limit, offset })
    const searches = Map.groupBy(
      await searchesOf(
        queries,
        patients.map(({ wmdaId }) => wmdaId),
        mostRequests,
      ),
      ({ wmdaId }) => wmdaId,
    )
    return {
      paging: { limit, offset, totalCount },
      patients: patients.map((patient) => itemOf(patient, searches.get(patient.wmdaId) ?? [])),
    }
  })
  return { status: 200, body } as const
}

/** Source: WMDA patient API, section 3.6: onlyMyPatients does not work with machine credentials. */
const needsUsername = (place: Pick<RequestError, 'pointer' | 'parameter'>) =>
  invalidRequest([
    {
      ...place,
      code: 'needs-username',
      detail: 'Patients are assigned to users, and this token has no `username`.',
      fix: 'Omit `onlyMyPatients`, or use a token with a `username`.',
    },
  ])

/** The maximum number of searches that are returned for one patient. Every array has a limit. */
const mostRequests = 1000

const itemOf = (patient: ListedPatient, searches: readonly StoredSearch[]): PatientListItem => ({
  ...patient,
  requests: searches.map((search) => ({
    searchId: search.searchId,
    matchEngine: search.matchEngine,
    searchType: search.searchType,
    overallMismatches: search.parameters.overallMismatches,
    state: search.state,
    summary: search.summary,
    lastUpdated: search.lastUpdated,
  })),
})
