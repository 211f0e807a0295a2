/**
 * An empty database for a test. By default it is SQLite in memory. With TEST_DATABASE_URL, it is a database of that
 * PostgreSQL server, which is emptied and used again after the test.
 */
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { query } from './postgres.ts'

const server = process.env.TEST_DATABASE_URL
const free: Promise<Store>[] = []
let created = 0

/** Creates a database on the server of the tests. @returns its address */
export async function createDatabase(): Promise<string> {
  const name = `test_${process.pid}_${++created}`
  await query(server ?? '', `create database ${name}`)
  const url = new URL(server ?? '')
  url.pathname = name
  return url.href
}

export function openTestStore(): Promise<Store> {
  if (!server) return openStore(':memory:')
  const store = free.pop() ?? openDatabase()
  useAgain(store)
  return store
}

const openDatabase = async () => openStore({ url: await createDatabase(), pool: 4 })

const tables = [
  ...['patients', 'listed_patients', 'patient_counts', 'status_changes', 'assignments', 'searches'],
  ...['lims_patients', 'lims_cases', 'idempotency_keys', 'write_checks', 'erasures'],
]

/**
 * Only a database of a single test is used again. One that a whole file shares is not. This must be called without an
 * await before it: later, another test may be running.
 */
function useAgain(opened: Promise<Store>): void {
  try {
    onTestFinished(async () => {
      const store = await opened
      const emptied = store.transaction((queries) =>
        sql`truncate ${sql.raw(tables.join(', '))} restart identity cascade`.execute(queries),
      )
      // A test may have closed its store.
      await emptied.then(() => free.push(opened)).catch(() => undefined)
    })
  } catch {
    // It was opened outside of a test.
  }
}
