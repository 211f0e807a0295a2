/** What can go wrong with PostgreSQL without the service noticing at once. */
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { type PostgresServer, query } from '../../support/postgres.ts'
import type { Scale } from '../findings.ts'
import type { Disturbance } from './disturbed.ts'

/** The waits of the service for a connection (2 s) and for a response (6 s), and one second for this busy machine. */
const longest = 9_000

export const frozen = (server: PostgresServer, scale: Scale): Disturbance => ({
  tried: 'All processes of PostgreSQL do not respond (SIGSTOP)',
  lasts: scale.isQuick ? 8_000 : 15_000,
  longest,
  begin: async () => server.freeze(true),
  end: async () => server.freeze(false),
})

/** @param url the database of the services */
export function rowLocked(url: string, scale: Scale): Disturbance {
  const neighbour = new pg.Client({ connectionString: url })
  return {
    tried: 'Another program holds the row of one patient',
    lasts: scale.isQuick ? 4_000 : 10_000,
    longest,
    async begin({ patients }) {
      await neighbour.connect()
      await neighbour.query('begin')
      await neighbour.query(`select 1 from patients where wmda_id = ${patients[0]} for update`)
    },
    end: () => neighbour.end(),
  }
}

/** @param url the database of the services */
export function connectionsCut(url: string, scale: Scale): Disturbance {
  let isCutting = true
  let cutting: Promise<void>
  const cut = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name like 'patient-api%' and datname = current_database()`
  return {
    tried: 'All connections of the services are ended every 50 ms (`pg_terminate_backend`)',
    lasts: scale.isQuick ? 3_000 : 10_000,
    longest,
    async begin() {
      cutting = (async () => {
        while (isCutting) {
          await query(url, cut)
          await delay(50)
        }
      })()
    },
    async end() {
      isCutting = false
      await cutting
    },
  }
}
