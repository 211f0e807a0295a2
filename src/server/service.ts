/** Starts the app as an HTTP server, with the database and the token issuer of the settings. */
import { randomUUID } from 'node:crypto'
import packageJson from '../../package.json' with { type: 'json' }
import { contract } from '../contract/document.ts'
import { answerCheck } from '../http/answer-check.ts'
import { authenticateWith } from '../http/identity.ts'
import { issuerKeys } from '../http/issuer-keys.ts'
import { createLogger } from '../log/log.ts'
import { standardOutput } from '../log/log-output.ts'
import type { Checks } from '../pages/readiness.ts'
import { openViews } from '../search-match/views.ts'
import { openStore, type Place } from '../store/open.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { type DevIssuer, devAudience, devIssuer, openDevIssuer } from './development-issuer.ts'
import { handleWith } from './handlers.ts'
import { type Listener, listen } from './listener.ts'
import { startClock } from './schedule.ts'

/** The fraction of responses that is checked in mode log. */
const sampled = 0.01

export interface Running {
  /** The URL of the service, for example http://127.0.0.1:8080. */
  readonly address: string
  /** The development issuer, if its tokens are accepted. */
  readonly issuer: DevIssuer | null
  /** Finishes requests in progress, then closes the database. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Where data are stored. By default as the settings say. */
  readonly database?: Place
}

/**
 * Starts the service. It listens first and then processes what became due while it was stopped. @throws if it cannot
 * start
 */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<Running> {
  const now = () => new Date()
  const output = standardOutput()
  const log = createLogger(config.logLevel, output)
  const place = options.database ?? config.database ?? config.dataDir
  const store = await openStore(place)
  const views = openViews(store)
  let isStopping = false
  let listener: Listener
  let issuer: DevIssuer | null
  try {
    const identity = await identityOf(config, now, log)
    issuer = identity.issuer
    const app = createApp({
      handle: handleWith({ store, views, now, newLeaseId: randomUUID }),
      store,
      authenticate: identity.authenticate,
      checkAnswer: answerCheck({ mode: config.checkAnswers, log, isSampled: () => Math.random() < sampled }),
      now,
      newId: randomUUID,
      log,
      docsFile: new URL('../../dist/docs/index.html', import.meta.url),
      checks: { database: store.check, ...identity.checks },
      build: config.build,
      isStopping: () => isStopping,
      corsOrigins: config.corsOrigins,
    })
    listener = await listen(app.fetch, config)
  } catch (error) {
    await store.close()
    throw error
  }
  log.info({
    started: {
      service: packageJson.version,
      ...(config.build !== null && { build: config.build }),
      contract: contract.info.version,
      database: typeof place === 'string' ? 'SQLite' : 'PostgreSQL',
    },
  })
  const newPatientId = () => randomUUID().replaceAll('-', '').slice(0, 17)
  const clock = startClock({ store, views, now, newPatientId }, log)
  return {
    address: listener.address,
    issuer,
    async stop() {
      isStopping = true
      await Promise.all([listener.stop(), clock.stop()])
      const lostViews = await views.close()
      if (lostViews > 0) log.warn({ lostViews }, 'Views of patients could not be stored and are lost.')
      await store.close()
      await output.end()
    },
  }
}

/** The issuer whose tokens are accepted: the one of the settings, or the development issuer. */
async function identityOf(config: Config, now: () => Date, log: ReturnType<typeof createLogger>) {
  if (config.auth) {
    const keys = issuerKeys({ url: config.auth.jwksUrl, elapsed: () => performance.now(), log })
    const checks: Checks = { issuer: keys.check }
    return { issuer: null, authenticate: authenticateWith({ ...config.auth, key: keys.key, now }), checks }
  }
  const issuer = await openDevIssuer(config.dataDir)
  const trust = { issuer: devIssuer, audience: devAudience, key: issuer.key, now }
  return { issuer, authenticate: authenticateWith(trust), checks: {} }
}
