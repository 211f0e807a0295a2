/** The app in memory. The test controls time and tokens, and every response is compared with the contract. */
import { generateKeyPair, SignJWT } from 'jose'
import { expect } from 'vitest'
import { answerCheck } from '../../src/http/answer-check.ts'
import { authenticateWith } from '../../src/http/identity.ts'
import { createLogger } from '../../src/log/log.ts'
import { type Swept, sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import { type AppDependencies, createApp } from '../../src/server/app.ts'
import { handleWith } from '../../src/server/handlers.ts'
import type { Store } from '../../src/store/store.ts'
import { ask } from './judged.ts'
import { openTestStore } from './test-store.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read responses that have been validated
type Json = any

export const issuer = 'https://issuer.example'
export const audience = 'https://patient-api.example'
export const keys = await generateKeyPair('ES256')

export interface Identity {
  readonly organisation?: unknown
  readonly username?: unknown
  readonly scope?: unknown
}

export const coordinator = { organisation: '6939', username: 'coordinator@registry.example' }
export const machine = { organisation: '6939' }
export const stranger = { organisation: '9999', username: 'stranger@other.example' }

/** All scopes except the one for full social security numbers. */
export const usualScopes = 'patients:read patients:write searches:run lims:read lims:write'

/** A token that is valid for one hour from the given time, unless claims say otherwise. */
export function tokenFor(
  { organisation, username, scope = usualScopes }: Identity,
  now: Date,
  claims: Record<string, unknown> = {},
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000)
  const payload = {
    iss: issuer,
    aud: audience,
    iat: seconds,
    exp: seconds + 3600,
    ion: organisation,
    username,
    scope,
  }
  return new SignJWT({ ...payload, ...claims }).setProtectedHeader({ alg: 'ES256' }).sign(keys.privateKey)
}

export interface Call {
  readonly as?: Identity
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent unchanged, instead of body. */
  readonly raw?: BodyInit
  readonly headers?: Record<string, string>
  readonly query?: string
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
}

export interface TestApi {
  call(method: string, path: string, call?: Call): Promise<Answer>
  /** Creates a patient and returns its wmdaId. */
  register(body?: object, as?: Identity): Promise<number>
  /** The current time of the app. A test sets it. */
  clock: Date
  readonly store: Store
  /** Sets the time and runs a sweep. */
  sweepAt(moment: Date): Promise<Swept>
  /** All log lines. */
  readonly logged: string[]
  readonly app: ReturnType<typeof createApp>
}

export const minimal = { hla: { a: { field1: '02:01' }, b: { field1: '07:02' }, drb1: { field1: '15:01' } } }
export const patientsPath = '/api/v2/patients'
export const statusPath = '/api/v2/patients/status'
export const assignedUserPath = '/api/v2/patients/assigned-user'
export const listPath = '/api/v2/patients/list'
export const searchesPath = '/api/v2/searches'
export const leasesPath = '/api/v2/search-leases'
export const limsPatientsPath = '/api/v4/lims/patients'
export const casesPath = '/api/v4/lims/cases'

/** No test may receive a response that its operation does not declare. */
export const enforced = answerCheck({
  mode: 'enforce',
  log: createLogger('silent', { write: () => undefined }),
  isSampled: () => true,
})

export async function testApi(
  store?: Store,
  settings: Partial<Pick<AppDependencies, 'corsOrigins' | 'checkAnswer'>> = {},
): Promise<TestApi> {
  const opened = store ?? (await openTestStore())
  const logged: string[] = []
  const views = openViews(opened)
  let requests = 0
  let leases = 0
  let randoms = 0
  const uuid = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
  const log = createLogger('info', { write: (line: string) => void logged.push(line) })
  const api: TestApi = {
    clock: new Date('2026-01-15T09:30:00.000Z'),
    store: opened,
    logged,
    app: createApp({
      handle: handleWith({ store: opened, views, now: () => api.clock, newLeaseId: () => uuid(++leases) }),
      store: opened,
      now: () => api.clock,
      newId: () => uuid(++requests),
      authenticate: authenticateWith({
        issuer,
        audience,
        key: async () => keys.publicKey,
        now: () => api.clock,
      }),
      checkAnswer: enforced,
      log,
      docsFile: new URL('file:///does-not-exist'),
      checks: { database: opened.check },
      ...settings,
    }),
    async call(method, path, { as = coordinator, body, raw, headers = {}, query = '' } = {}) {
      const token = await tokenFor(as, api.clock)
      const response = await ask(api.app, path + query, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: raw ?? (body === undefined ? null : JSON.stringify(body)),
      })
      const text = await response.text()
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
    },
    sweepAt(moment) {
      api.clock = moment
      return sweep({ store: opened, views, now: () => moment, newPatientId: () => `random${++randoms}` })
    },
    async register(body = minimal, as = coordinator) {
      const answer = await api.call('POST', patientsPath, { as, body })
      expect(answer.status).toBe(201)
      return answer.body.wmdaId
    },
  }
  return api
}
