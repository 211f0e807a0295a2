/** The sandbox: the service itself in memory, with synthetic data, a clock that can be moved, and errors on demand. */
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { createClient, type PatientApiClient } from '../../client/index.ts'
import { answerCheck } from '../http/answer-check.ts'
import { authenticateWith } from '../http/identity.ts'
import type { AppEnv } from '../http/pipeline.ts'
import type { Logger } from '../log/log.ts'
import { createApp } from '../server/app.ts'
import { type DevIssuer, devAudience, devIssuer } from '../server/development-issuer.ts'
import { type CallerName, callers } from './callers.ts'
import { sandboxClock } from './clock.ts'
import { controls } from './control.ts'
import { plannedFaults } from './faults.ts'
import { faultyResponse } from './faulty-response.ts'
import { openGate } from './gate.ts'
import type { Clients } from './history.ts'
import { sandboxPage } from './page.ts'
import { seed } from './seed.ts'
import { openWorld } from './world.ts'

export interface SandboxDependencies {
  readonly issuer: DevIssuer
  readonly log: Logger
  /** The file with the documentation. */
  readonly docsFile: URL
  /** The real time. Tokens are issued and verified with it, so that they stay valid when the clock is moved. */
  readonly now: () => Date
  /** Waits for a slow response. @param milliseconds how long */
  readonly pause: (milliseconds: number) => Promise<unknown>
}

export interface Sandbox {
  readonly app: ReturnType<typeof createApp>
  /** Runs the simulated match engine once. */
  runEngine(): Promise<void>
  close(): Promise<void>
}

/** How long a slow response takes, in milliseconds. */
export const slow = 5_000

/** Opens the sandbox and fills it. */
export async function openSandbox({
  issuer,
  log,
  docsFile,
  now,
  pause,
}: SandboxDependencies): Promise<Sandbox> {
  const clock = sandboxClock(now)
  const faults = plannedFaults()
  const gate = openGate()
  /** Without the thousands of requests that fill the sandbox. */
  const appLog = log.child({})
  const open = () => openWorld({ clock, log, fails: faults.takeForEngine })
  let world = await open()

  /** Requests of the sandbox to itself. They wait for nothing and get no errors. */
  const inside = new WeakSet<Request>()
  const asked: MiddlewareHandler<AppEnv> = async (c, next) => {
    if (inside.has(c.req.raw)) return next()
    const fault = faults.takeForAnswer()
    if (fault === 'slow') await pause(slow)
    else if (fault) return faultyResponse(fault, c.var.requestId)
    return gate.together(next)
  }

  const clientOf = async (name: CallerName): Promise<PatientApiClient> => {
    // A new token for each client, because a sandbox may run longer than a token is valid.
    const token = await issuer.sign(callers[name], now())
    const fetch = async (request: Request) => {
      inside.add(request)
      return app.fetch(request)
    }
    return createClient({
      baseUrl: 'http://127.0.0.1',
      headers: { Authorization: `Bearer ${token}` },
      fetch,
    })
  }
  const fill = async () => {
    const clients: Clients = {
      coordinator: await clientOf('coordinator'),
      colleague: await clientOf('colleague'),
      machine: await clientOf('machine'),
      otherCoordinator: await clientOf('otherCoordinator'),
      otherMachine: await clientOf('otherMachine'),
    }
    if (log.isLevelEnabled('info')) appLog.level = 'warn'
    await seed(clients, { clock, start: now(), sweep: () => world.sweep() })
    appLog.level = log.level
    world.start()
  }
  const reset = () =>
    gate.alone(async () => {
      await world.close()
      faults.clear()
      world = await open()
      await fill()
    })

  const app = createApp({
    handle: (id, request, sent) => world.handle(id, request, sent),
    store: { transaction: (work, options) => world.store.transaction(work, options) },
    authenticate: authenticateWith({ issuer: devIssuer, audience: devAudience, key: issuer.key, now }),
    checkAnswer: answerCheck({ mode: 'enforce', log, isSampled: () => true }),
    now,
    newId: randomUUID,
    log: appLog,
    docsFile,
    checks: { database: () => gate.together(() => world.store.check()) },
    corsOrigins: ['*'],
    beforeOperations: asked,
    furtherPages: [
      sandboxPage({
        issuer,
        clock,
        faults,
        now,
        read: (work) => gate.together(() => world.store.read(work)),
      }),
      controls({ clock, faults, reset, sweep: () => gate.together(() => world.sweep()) }),
    ],
  })
  await fill()
  return {
    app,
    runEngine: () => gate.together(async () => world.engine.run(await clientOf('machine'))),
    close: () => gate.alone(() => world.close()),
  }
}
