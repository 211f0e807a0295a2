/** The app behind a socket, with the store and the issuer that the settings name. */
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createRemoteJWKSet } from 'jose'
import { createApp } from './app.ts'
import { type Clock, startClock } from './clock.ts'
import type { Config } from './config.ts'
import { type DevIssuer, devAudience, devIssuer, openDevIssuer } from './dev-issuer.ts'
import { authenticateWith } from './http/identity.ts'
import { createLogger } from './http/log.ts'
import { openStore, type Store } from './store/store.ts'

/** How long requests that are under way may take to end when the service stops, in milliseconds. */
const patience = 10_000

export interface Running {
  /** Where the service is, for example http://127.0.0.1:8080. */
  readonly address: string
  /** The development issuer, where it is the one that is trusted. */
  readonly issuer: DevIssuer | null
  /** Lets the requests that are under way end, then closes the store. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Where the data are kept: a folder, or ':memory:'. By default the folder of the settings. */
  readonly database?: string
  /** Whether browsers of any origin may call; for synthetic data only. */
  readonly crossOrigin?: boolean
}

/** Starts the service. @throws when the address or the folder cannot be used */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<Running> {
  const { database = config.dataDir, crossOrigin = false } = options
  const now = () => new Date()
  const log = createLogger(config.logLevel)
  const store = await openStore(database)
  const issuer = config.auth ? null : await openDevIssuer(config.dataDir)
  const authenticate = config.auth
    ? authenticateWith({ ...config.auth, key: createRemoteJWKSet(config.auth.jwksUrl), now })
    : authenticateWith({ issuer: devIssuer, audience: devAudience, key: (issuer as DevIssuer).key, now })
  const newPatientId = () => randomUUID().replaceAll('-', '').slice(0, 17)
  const clock = startClock({ store, now, newPatientId }, log)
  // What came due while nothing ran is done before anybody can ask; if that fails it is logged and tried again.
  await clock.tick()
  const docsFile = new URL('../dist/docs/index.html', import.meta.url)
  const app = createApp({
    store,
    authenticate,
    now,
    newId: randomUUID,
    newLeaseId: randomUUID,
    log,
    docsFile,
    crossOrigin,
  })
  return listen(app.fetch, config, { store, issuer, clock })
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port }: Config,
  { store, issuer, clock }: { store: Store; issuer: DevIssuer | null; clock: Clock },
): Promise<Running> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, ({ port: taken }: AddressInfo) => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        address: `http://${name}:${taken}`,
        issuer,
        stop: async () => {
          await clock.stop()
          const closed = new Promise((done) => server.close(done))
          // A client that never ends its request must not hold the service for ever.
          const cut = setTimeout(() => (server as Server).closeAllConnections(), patience)
          await closed
          clearTimeout(cut)
          await store.close()
        },
      })
    })
    server.once('error', async (error) => {
      await clock.stop()
      await store.close()
      reject(error)
    })
  })
}
