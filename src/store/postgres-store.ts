/** The store in PostgreSQL, which any number of replicas can share. */
import { setTimeout as delay } from 'node:timers/promises'
import { Kysely } from 'kysely'
import { ResultUnknown, Unavailable } from '../problems/unavailable.ts'
import { migrate } from './migrations/migrate.ts'
import { openCheckPool, openMigrationPool, openPool } from './postgres.ts'
import { CommitUnknown, dialectOf } from './postgres-dialect.ts'
import { isInTheWay, postgresCodeOf } from './postgres-errors.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

export interface PostgresSettings {
  /** The address of the database, postgres://user:password@host:port/database. */
  readonly url: string
  /** The maximum number of connections for requests. */
  readonly pool: number
}

/** The pauses before a transaction is tried again that was in the way of another one, in milliseconds. */
const pauses: readonly number[] = [10, 40]

/** How long a check may take, in milliseconds. The caller of /health/ready waits for it. */
const checkLimit = 1_500

/** Opens the database and migrates it. @throws Unavailable if it cannot be reached */
export async function openPostgresStore({ url, pool: size }: PostgresSettings): Promise<Store> {
  await migratePostgres(url)
  // PgBouncer before 1.21 does not support prepared statements (decision 44).
  const isPrepared = new URL(url).searchParams.get('pgbouncer') !== 'true'
  const pool = openPool(url, { size, isPrepared })
  const database = new Kysely<Tables>({ dialect: dialectOf(pool) })
  const checks = openCheckPool(url, checkLimit)
  return {
    transaction: (work) => repeating(() => database.transaction().execute(work)),
    // The page, its total and its searches belong to one state of the data.
    read: (work) =>
      repeating(() =>
        database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
      ).catch(afterReading),
    async check() {
      await checks.query(writeCheck, [Math.floor(Math.random() * checkRows)]).catch(unavailable)
    },
    erase: async () => false,
    async close() {
      // Kysely ends a pool only if it has run a query, so the pools are ended here.
      await pool.end()
      await checks.end()
    },
  }
}

/** Replicas use different rows, so that their checks do not wait for each other. */
const checkRows = 1_000
const writeCheck = `insert into write_checks (id, filler) values ($1, '\\x00')
  on conflict (id) do update set filler = excluded.filler`

/** Migrates the database. @throws Unavailable if it cannot be reached @throws the error of a step that fails */
export async function migratePostgres(url: string): Promise<void> {
  const database = new Kysely<Tables>({ dialect: dialectOf(openMigrationPool(url)) })
  try {
    await migrate(database)
  } catch (error) {
    unavailable(error)
  } finally {
    await database.destroy()
  }
}

/** Tries again if transactions were in each other's way. @throws Unavailable or ResultUnknown if the database fails */
async function repeating<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt()
    } catch (error) {
      if (!isInTheWay(error)) return unavailable(error)
    }
    await delay(pause)
  }
  return attempt().catch(unavailable)
}

/** A commit without changes has no result that could be unknown. @throws Unavailable or the error itself */
function afterReading(error: unknown): never {
  throw error instanceof ResultUnknown ? new Unavailable(error.code, { cause: error }) : error
}

/** @throws Unavailable or ResultUnknown if the database failed, otherwise the error itself */
export function unavailable(error: unknown): never {
  if (error instanceof CommitUnknown) {
    throw new ResultUnknown(postgresCodeOf(error.cause) ?? 'COMMIT', { cause: error })
  }
  const code = postgresCodeOf(error)
  throw code === undefined ? error : new Unavailable(code, { cause: error })
}
