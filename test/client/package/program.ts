/**
 * A program of a partner that uses everything of the package. It is compiled in an empty project that has only the
 * package, with each supported version of TypeScript. Each line below `@ts-expect-error` must be an error.
 */
import {
  type ChangesRequest,
  type Code,
  changes,
  codes,
  createClient,
  idempotencyKeys,
  ifMatch,
  isProblem,
  type PatientApiClient,
  PatientApiError,
  type ProblemsOf,
  paginate,
  retrying,
  type Schemas,
  type Transition,
  transitions,
} from '@patient-api/client'

export const client: PatientApiClient = createClient({
  baseUrl: 'https://patient-api.registry.example',
  headers: { Authorization: 'Bearer TOKEN' },
  fetch: retrying({ attempts: 2, longestWait: 10, now: () => new Date() }),
})
client.use(idempotencyKeys())

/** A selection of the blood group. */
export const bloodGroups: readonly Code<NonNullable<Schemas['Abo']>>[] = codes.abo
export const values: ('A' | 'B' | 'O' | 'AB')[] = codes.abo.map(({ value }) => value)
// @ts-expect-error the codes of another list
export const others: readonly Code<'M' | 'F'>[] = codes.abo
// @ts-expect-error a list that does not exist
codes.colour
// @ts-expect-error the lists cannot be changed
codes.abo.push({ value: 'A', label: 'A' })

/** The status changes that a user can request. */
export const allowed: readonly Transition[] = transitions.filter(({ by }) => by.includes('user'))
// @ts-expect-error a status that does not exist
transitions.filter(({ to }) => to === 'END')

export async function read(wmdaId: number): Promise<Schemas['Patient'] | undefined> {
  const { data, error } = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  if (isProblem(error, 'patient-not-found')) return undefined
  if (!data) throw new Error(error.detail)
  // @ts-expect-error a field that does not exist
  data.bloodGroup
  const first: string | undefined = data.hla.a?.field1
  return first === undefined ? undefined : data
}

export async function names(wmdaId: number): Promise<boolean[]> {
  const { error } = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  return [
    isProblem(error),
    isProblem(error, 'patient-not-found'),
    // @ts-expect-error retrieving a patient never returns this problem
    isProblem(error, 'transition-not-allowed'),
    // @ts-expect-error a misspelt name
    isProblem(error, 'patient-not-fund'),
  ]
}

export async function stop(wmdaId: number): Promise<string> {
  const { data, error } = await client.PUT('/api/v2/patients/status', {
    body: { wmdaId, newStatus: 'STP', changeReason: 'UPT' },
  })
  // @ts-expect-error only one of the problems has this field
  error?.allowed
  if (isProblem(error, 'transition-not-allowed')) {
    const allowed: Schemas['PatientStatus'][] = error.allowed
    const status: 409 = error.status
    // @ts-expect-error another problem has this field
    error.missing
    return `${status} ${error.from} ${error.to} ${allowed.join()}`
  }
  switch (error?.type) {
    case '/problems/invalid-request':
      return error.errors.map(({ code }) => code).join()
    case '/problems/patient-not-found':
      // @ts-expect-error this problem has no further fields
      return error.errors
    // @ts-expect-error this operation does not return the problem
    case '/problems/search-not-found':
      return ''
  }
  return data?.status ?? ''
}

/** Problems by the name of the operation. */
export const missing = (problem: ProblemsOf<'requestSearch'>): Schemas['LocusName'][] =>
  isProblem(problem, 'hla-incomplete') ? problem.missing : []

export async function change(wmdaId: number): Promise<void> {
  const retrieved = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
  if (!retrieved.data) return
  await client.PUT('/api/v2/patients', {
    params: { header: ifMatch(retrieved) },
    body: { ...retrieved.data, weight: 77 },
  })
  // @ts-expect-error this operation has no If-Match
  await client.POST('/api/v2/searches', { params: { header: ifMatch(retrieved) }, body: { wmdaId: '1' } })
}

export async function* everyId(): AsyncGenerator<number> {
  const list = paginate((page) =>
    client.GET('/api/v2/patients/list', { params: { query: { status: ['ACT'], limit: 100, ...page } } }),
  )
  for await (const { wmdaId, ...rest } of list) {
    // @ts-expect-error a field that the items do not have
    rest.bloodGroup
    yield wmdaId
  }
  const found: AsyncIterable<{ caseID: number }> = paginate((page) =>
    client.GET('/api/v4/lims/cases', { params: { query: { patientMRN: 'P000000001', ...page } } }),
  )
  for await (const { caseID } of found) yield caseID
  // @ts-expect-error a response that is no list
  paginate(() => client.GET('/api/v2/patients', { params: { query: { wmdaId: 1 } } }))
}

export async function synchronise(since: string): Promise<string> {
  let stored = since
  const list = changes(
    (request) => client.POST('/api/v2/patients/list', { body: { limit: 100, ...request } }),
    stored,
  )
  for await (const { items, nextSince } of list) {
    const statuses: Schemas['PatientStatus'][] = items.map(({ status }) => status)
    if (statuses.length === 0) break
    stored = nextSince
  }
  const query = { patientMRN: 'P000000001' }
  const cases = ({ after }: ChangesRequest) =>
    client.GET('/api/v4/lims/cases', { params: { query: after ? { ...query, after } : query } })
  // @ts-expect-error a list that cannot be asked for changes
  changes(cases)
  return stored
}

export const reasonOf = (caught: unknown): string => {
  if (caught instanceof PatientApiError && isProblem(caught.problem, 'insufficient-scope')) {
    return `${caught.problem.title}, ${caught.response.status}`
  }
  return isProblem(caught) ? caught.type : 'unknown'
}
