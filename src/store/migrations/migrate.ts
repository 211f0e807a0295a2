/** The steps from an empty database, or from that of an earlier version, to the current tables. */
import type { Kysely } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { isPostgres } from '../engine.ts'
import { earlySteps } from './early.ts'
import { organisations } from './organisations.ts'

/** A newer version of the service has migrated the database. This version does not know its tables. */
export class NewerTables extends Error {
  constructor() {
    super(
      'the database was migrated by a newer version of this service. Start that version, or restore a backup.',
    )
    this.name = 'NewerTables'
  }
}

/** The steps of both engines. */
const commonSteps = { '0009-organisations': organisations }

/** PostgreSQL has no databases of the early versions. */
const stepsOf = <T>(db: Kysely<T>): MigrationProvider => ({
  getMigrations: async () => ({ ...(isPostgres(db) ? {} : earlySteps), ...commonSteps }),
})

/** The names of the steps that an up-to-date SQLite database has. */
export const sqliteSteps: readonly string[] = [...Object.keys(earlySteps), ...Object.keys(commonSteps)]

/**
 * Migrates the database to the current tables.
 *
 * @param step the last step to run; tests use it to create databases of earlier versions
 * @throws NewerTables if the database has a step that this version does not know
 * @throws the error of a step that fails, which is rolled back
 */
export async function migrate<T>(db: Kysely<T>, step?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: stepsOf(db) })
  const { error } = await (step ? migrator.migrateTo(step) : migrator.migrateToLatest())
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new NewerTables()
  }
  if (error) throw error
}
