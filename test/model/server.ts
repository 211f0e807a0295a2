/** The app in memory, which is compared with the model. It does not verify tokens, for speed. Other tests do. */

import { allScopes } from '../../src/contract/scopes.ts'
import { createLogger } from '../../src/log/log.ts'
import { sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import { createApp } from '../../src/server/app.ts'
import { handleWith } from '../../src/server/handlers.ts'
import type { Store } from '../../src/store/store.ts'
import { enforced } from '../support/api.ts'
import { demand } from '../support/judged.ts'
import type { Consent, Lease, Search } from './model.ts'

/** What is compared with the model. */
export interface Seen {
  readonly organisation: string
  readonly status: string
  /** Of a patient who is not anonymised. */
  readonly consent: Consent | null
  readonly viewed: string
  readonly searches: readonly { state: string; results: string | null; deleted: boolean }[]
}

export interface Server {
  readonly wmdaIds: number[]
  readonly searchIds: Map<Search, number>
  readonly leaseIds: Map<Lease, string>
  readonly ethnicities: Map<number, string | null>
  /** An ethnicity that differs from that of the patient with this number. */
  otherEthnicity(number: number): string
  ethnicityOf(number: number): string | null
  call(
    organisation: string,
    method: string,
    path: string,
    body?: unknown,
    asMachine?: boolean,
  ): Promise<{ status: number; body: unknown }>
  /** Counts the steps after which a status or a state was reached. */
  meet(word: string): void
  passTo(moment: Date): Promise<void>
  /** Every patient of the run with its searches, as stored. Reading them here is not a view. */
  look(): Promise<Seen[]>
}

const scopes = new Set(allScopes)
const log = createLogger('silent', { write: () => undefined })

/** A server with an empty database. */
export function startModelServer(store: Store, start: Date, meet: (word: string) => void): Server {
  const views = openViews(store)
  let now = start
  let leases = 0
  const newLeaseId = () => `00000000-0000-4000-8000-${String(++leases).padStart(12, '0')}`
  const app = createApp({
    handle: handleWith({ store, views, now: () => now, newLeaseId }),
    store,
    checkAnswer: enforced,
    now: () => now,
    newId: () => '00000000-0000-4000-8000-000000000000',
    authenticate: async (header = '') => {
      const [organisation = '', kind] = header.split(' ')
      return { organisation, username: kind === 'machine' ? null : 'model@registry.example', scopes }
    },
    log,
    docsFile: new URL('file:///does-not-exist'),
    checks: {},
  })
  const server: Server = {
    wmdaIds: [],
    searchIds: new Map(),
    leaseIds: new Map(),
    ethnicities: new Map(),
    meet,
    otherEthnicity: (number) => (server.ethnicityOf(number) === 'MX' ? 'OT' : 'MX'),
    ethnicityOf: (number) => server.ethnicities.get(number) ?? null,
    async call(organisation, method, path, body, asMachine = false) {
      const response = await app.request(path, {
        method,
        headers: {
          Authorization: `${organisation} ${asMachine ? 'machine' : 'person'}`,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      })
      const text = await response.text()
      const { status, headers } = response
      demand(method, path, { status, headers, text })
      return { status, body: text === '' ? null : JSON.parse(text) }
    },
    async passTo(moment) {
      now = moment
      await sweep({ store, views, now: () => now, newPatientId: () => 'random', batch: 2 })
    },
    async look() {
      const patients = await store.read((queries) =>
        queries
          .selectFrom('patients')
          .select(['wmda_id', 'organisation', 'status', 'patient_id', 'block', 'last_viewed'])
          .orderBy('wmda_id')
          .execute(),
      )
      const searches = await store.read((queries) =>
        queries
          .selectFrom('searches')
          .select(['wmda_id', 'state', 'summary', 'results_deleted_at'])
          .orderBy('id')
          .execute(),
      )
      return patients.map(({ wmda_id, organisation, status, patient_id, block, last_viewed }) => ({
        organisation,
        status,
        consent:
          organisation === '' ? null : { legalTerms: JSON.parse(block).legalTerms, patientId: patient_id },
        viewed: last_viewed,
        searches: searches
          .filter((search) => search.wmda_id === wmda_id)
          .map(({ state, summary, results_deleted_at }) => ({
            state,
            results: summary === null ? null : (JSON.parse(summary).summaryText as string),
            deleted: results_deleted_at !== null,
          })),
      }))
    },
  }
  return server
}

/** Empties a database for the next run. */
export async function empty(store: Store): Promise<void> {
  for (const table of ['searches', 'status_changes', 'idempotency_keys', 'patients'] as const) {
    await store.transaction((queries) => queries.deleteFrom(table).execute())
  }
}
