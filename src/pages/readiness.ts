/** Whether the service is ready to serve, and what is missing if it is not. */
import { Unavailable } from '../problems/unavailable.ts'

/**
 * How long a result is reused, in milliseconds. Anyone may request it, and each check writes to the database.
 */
const holdsFor = 1_000

/** The dependencies of the service by public name. A check throws Unavailable if its dependency is unavailable. */
export type Checks = Readonly<Record<string, () => Promise<void>>>

export interface Readiness {
  readonly status: 'ready' | 'not ready'
  /** Each check with ok or with the reason of the failure, for example SQLITE_FULL. */
  readonly checks: Readonly<Record<string, string>>
}

/** @param isStopping a service that is stopping is not ready */
export function readinessOf(
  checks: Checks,
  now: () => Date,
  isStopping: () => boolean = () => false,
): () => Promise<Readiness> {
  let last: { at: number; readiness: Promise<Readiness> } | undefined
  return async () => {
    if (isStopping()) return stopping
    const at = now().getTime()
    if (!last || Math.abs(at - last.at) >= holdsFor) last = { at, readiness: look(checks) }
    return last.readiness
  }
}

const stopping: Readiness = { status: 'not ready', checks: { service: 'STOPPING' } }

async function look(checks: Checks): Promise<Readiness> {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const),
  )
  const status = found.every(([, result]) => result === 'ok') ? 'ready' : 'not ready'
  return { status, checks: Object.fromEntries(found) }
}

const resultOf = (check: () => Promise<void>): Promise<string> =>
  check().then(
    () => 'ok',
    (error) => (error instanceof Unavailable ? error.code : 'failed'),
  )
