/** What happened to a record before the sandbox starts, as requests to the API in the order of time. */
import type { PatientApiClient } from '../../client/index.ts'
import type { CallerName } from './callers.ts'

/** Clients with the tokens of the sandbox. */
export type Clients = Readonly<Record<CallerName, PatientApiClient>>

export interface Step {
  /** How many minutes before the start. */
  readonly before: number
  readonly run: (clients: Clients) => Promise<unknown>
}

export const minutesOfDay = 24 * 60

/** The data of a response. @throws if the request was rejected, which is an error of the sandbox */
export async function dataOf<T>(response: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await response
  if (data === undefined) throw new Error(`A request of the sandbox was rejected: ${JSON.stringify(error)}`)
  return data
}
