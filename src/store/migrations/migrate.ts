/** The steps from an empty database, or from that of an earlier version, to the current tables. */
import type { Kysely } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import { earlySteps } from './early.ts'
import { organisations } from './organisations.ts'

const provider: MigrationProvider = {
  getMigrations: async () => ({ ...earlySteps, '0009-organisations': organisations }),
}

/**
 * Migrates the database to the current tables.
 *
 * @param step the last step to run; tests use it to create databases of earlier versions
 * @throws if a step fails, which rolls it back; or if the database has a step that this version does not know
 */
export async function migrate<T>(db: Kysely<T>, step?: string): Promise<void> {
  const migrator = new Migrator({ db, provider })
  const { error } = await (step ? migrator.migrateTo(step) : migrator.migrateToLatest())
  if (error) throw error
}
