/** The client of the service, as this page uses it. */
import {
  createClient,
  idempotencyKeys,
  type PatientApiClient,
  PatientApiError,
  retrying,
} from '@patient-api/client'
import type { Session } from './session.ts'

/**
 * A client that sends a request again if this is safe, and creates each record once.
 *
 * @param ended is called when the service no longer accepts the token
 */
export function serviceOf({ service, token }: Session, ended: () => void = () => {}): PatientApiClient {
  const client = createClient({
    baseUrl: service,
    headers: { Authorization: `Bearer ${token}` },
    fetch: retrying(),
  })
  client.use(idempotencyKeys(), {
    onResponse: ({ response }) => {
      if (response.status === 401) ended()
    },
  })
  return client
}

/** What a request of the client returns. */
export interface Result<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The body of a response. @throws PatientApiError if the request was rejected */
export function dataOf<Data>({ data, error, response }: Result<Data>): NonNullable<Data> {
  if (data === undefined || data === null) throw new PatientApiError(error, response)
  return data
}
