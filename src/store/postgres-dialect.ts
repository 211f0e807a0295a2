/** How Kysely uses the connections to PostgreSQL. */
import { type Driver, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { isLost } from './postgres-errors.ts'

/** The connection ended, or the server did not respond, during a commit. Nobody knows whether it was committed. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('The commit was not confirmed.', { cause })
    this.name = 'CommitUnknown'
  }
}

/** A commit that is not confirmed is not taken for one that failed. */
class ConfirmingDialect extends PostgresDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    const commit = driver.commitTransaction.bind(driver)
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.commitTransaction = (connection) =>
      commit(connection).catch((error: unknown) => {
        throw isLost(error) ? new CommitUnknown(error) : error
      })
    // Without a connection, the rollback fails too, and PostgreSQL rolls back. Only the first error says why.
    driver.rollbackTransaction = (connection) => rollback(connection).catch(() => undefined)
    return driver
  }
}

export const dialectOf = (pool: Pool): PostgresDialect => new ConfirmingDialect({ pool })
