/** Whether the process is alive and whether it is ready to serve, for operators and load balancers. */
import { Hono } from 'hono'
import { Unavailable } from '../problems/unavailable.ts'

/**
 * How long a readiness result is reused, in milliseconds. Anyone may request it, and each check writes to the database.
 */
const holdsFor = 1_000

/** The dependencies of the service by public name. A check throws Unavailable if its dependency is unavailable. */
export type Checks = Readonly<Record<string, () => Promise<void>>>

interface Readiness {
  readonly status: 'ready' | 'not ready'
  /** Each check with ok or with the reason of the failure, for example SQLITE_FULL. */
  readonly checks: Readonly<Record<string, string>>
}

/** @param isStopping a service that is stopping is not ready */
export function health(checks: Checks, now: () => Date, isStopping: () => boolean = () => false): Hono {
  const app = new Hono()
  let last: { at: number; readiness: Promise<Readiness> } | undefined
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => {
    if (isStopping()) return c.json(stopping, 503)
    const at = now().getTime()
    if (!last || Math.abs(at - last.at) >= holdsFor) last = { at, readiness: look(checks) }
    const readiness = await last.readiness
    return c.json(readiness, readiness.status === 'ready' ? 200 : 503)
  })
  return app
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
