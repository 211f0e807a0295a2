/** The app in memory, which is compared with the model. It does not verify tokens, for speed. Other tests do. */

import { expect } from 'vitest'
import { allScopes } from '../../src/contract/scopes.ts'
import { createLogger } from '../../src/log/log.ts'
import { sweep } from '../../src/search-match/sweep.ts'
import { openViews } from '../../src/search-match/views.ts'
import { createApp } from '../../src/server/app.ts'
import { recount } from '../../src/store/patient-counts.ts'
import type { Store } from '../../src/store/store.ts'
import { enforced, listPath } from '../support/api.ts'
import { demand } from '../support/judged.ts'
import type { Consent, Lease, Search } from './model.ts'

/** What is compared with the model. */
export interface Seen {
  readonly organisation: string
  readonly status: string
  /** Of a patient who is not anonymised. */
  readonly consent: Consent | null
  readonly assigned: string | null
  /** Of a patient who is not anonymised. */
  readonly viewed: string | null
  readonly searches: readonly { state: string; results: string | null; deleted: boolean }[]
}

/** What a client that asks only for changes knows of a patient. */
export interface Followed {
  readonly status: string
  readonly assigned: string | null
  readonly results: readonly { found: boolean; deleted: boolean }[]
}

interface ChangedPage {
  readonly paging: { next: string | null; nextUpdatedSince: string }
  readonly patients: readonly {
    wmdaId: number
    status: string
    assignedUserName: string | null
    requests: readonly { summary: { counts: object | null; resultsDeletedAt: string | null } }[]
  }[]
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
  /** Asks for what changed since the last time, page by page. Returns all patients that were ever returned. */
  follow(organisation: string): Promise<ReadonlyMap<number, Followed>>
  passTo(moment: Date): Promise<void>
  /** Every patient of the run with its searches, as stored. Reading them here is not a view. */
  look(): Promise<Seen[]>
}

const scopes = new Set(allScopes)
const log = createLogger('silent', { write: () => undefined })

/** A server with an empty database. */
export function startModelServer(store: Store, start: Date, meet: (word: string) => void): Server {
  const views = openViews(store)
  const followed = new Map<string, { since: string; patients: Map<number, Followed> }>()
  let now = start
  let leases = 0
  const app = createApp({
    store,
    views,
    checkAnswer: enforced,
    now: () => now,
    newId: () => '00000000-0000-4000-8000-000000000000',
    newLeaseId: () => `00000000-0000-4000-8000-${String(++leases).padStart(12, '0')}`,
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
    async follow(organisation) {
      const known = followed.get(organisation) ?? { since: '1970-01-01T00:00:00Z', patients: new Map() }
      followed.set(organisation, known)
      const first = { updatedSince: known.since, limit: 2 }
      let after: string | null = null
      do {
        const answer = await server.call(organisation, 'POST', listPath, { ...first, after })
        const { paging, patients } = answer.body as ChangedPage
        for (const { wmdaId, status, assignedUserName, requests } of patients) {
          const results = requests.map(({ summary: { counts, resultsDeletedAt } }) => ({
            found: counts !== null,
            deleted: resultsDeletedAt !== null,
          }))
          known.patients.set(wmdaId, { status, assigned: assignedUserName, results })
        }
        known.since = paging.nextUpdatedSince
        after = paging.next
      } while (after !== null)
      return known.patients
    },
    async passTo(moment) {
      now = moment
      await sweep({ store, views, now: () => now, newPatientId: () => 'random', batch: 2 })
    },
    async look() {
      const patients = await store.read((queries) =>
        queries
          .selectFrom('patients')
          .leftJoin('listed_patients as listed', (join) =>
            join
              .onRef('listed.organisation', '=', 'patients.organisation')
              .onRef('listed.wmda_id', '=', 'patients.wmda_id'),
          )
          .selectAll('patients')
          .select('listed.last_viewed')
          .orderBy('patients.wmda_id')
          .execute(),
      )
      const searches = await store.read((queries) =>
        queries
          .selectFrom('searches')
          .select(['wmda_id', 'state', 'summary', 'results_deleted_at'])
          .orderBy('id')
          .execute(),
      )
      // The totals of lists come from counts that are kept.
      expect(await store.read(recount)).toBe(0)
      return patients.map(({ wmda_id, organisation, status, patient_id, block, anonymised, ...others }) => ({
        organisation: anonymised ? '' : organisation,
        status,
        consent: anonymised ? null : { legalTerms: JSON.parse(block).legalTerms, patientId: patient_id },
        assigned: others.assigned_user_name,
        viewed: others.last_viewed,
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
  const tables = [
    ...(['searches', 'status_changes', 'assignments', 'idempotency_keys'] as const),
    ...(['listed_patients', 'patient_counts', 'patients'] as const),
  ]
  for (const table of tables) {
    await store.transaction((queries) => queries.deleteFrom(table).execute())
  }
}
