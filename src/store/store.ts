/** The store: opened once, asked through its queries, all of them confined to one organisation. */
import { Kysely, type Transaction } from 'kysely'
import { migrate } from './migrations.ts'
import { sqliteDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** Queries run on it, in a transaction or not. */
export type Queries = Kysely<Tables> | Transaction<Tables>

export interface Store {
  readonly queries: Kysely<Tables>
  /** Runs work in one transaction: all of it is kept, on the disk, or nothing is. */
  transaction<T>(work: (queries: Transaction<Tables>) => Promise<T>): Promise<T>
  /** @throws when the database does not answer */
  check(): Promise<void>
  close(): Promise<void>
}

/** Opens the database in a folder, or in memory for ':memory:', and brings its tables up to date. */
export async function openStore(folder: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(folder) })
  await migrate(db)
  return {
    queries: db,
    transaction: (work) => db.transaction().execute(work),
    async check() {
      await db.selectFrom('patients').select('wmda_id').limit(1).execute()
    },
    close: () => db.destroy(),
  }
}
