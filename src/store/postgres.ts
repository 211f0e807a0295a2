/** The connections to PostgreSQL. */
import { createHash } from 'node:crypto'
import { Client, Pool, type PoolClient, types } from 'pg'
import { isSilence } from './postgres-errors.ts'

/** The most statements that one connection keeps prepared. Others are prepared anew at each use. */
const mostStatements = 500

/** How long the service waits, in milliseconds. Each is longer than what it contains, so the cause is reported. */
const waits = {
  connection: 2_000,
  lock: 2_000,
  statement: 5_000,
  query: 6_000,
  idleInTransaction: 5_000,
} as const

export interface PoolOptions {
  readonly size: number
  /** Whether statements are prepared. A pooler between service and database may not support it. */
  readonly isPrepared: boolean
}

// count(*) and identifiers are below 2^53, so they are numbers, as with SQLite.
types.setTypeParser(types.builtins.INT8, Number)

/** A pool whose statements and locks end after a limited time. */
export const openPool = (url: string, { size, isPrepared }: PoolOptions): Pool =>
  listening(
    new Pool({
      connectionString: url,
      max: size,
      connectionTimeoutMillis: waits.connection,
      lock_timeout: waits.lock,
      statement_timeout: waits.statement,
      query_timeout: waits.query,
      idle_in_transaction_session_timeout: waits.idleInTransaction,
      application_name: 'patient-api',
      keepAlive: true,
    }),
    isPrepared,
  )

/** One connection for health checks, so that a full pool does not delay them. @param limit milliseconds */
export const openCheckPool = (url: string, limit: number): Pool =>
  listening(
    new Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: limit,
      lock_timeout: limit,
      statement_timeout: limit,
      query_timeout: limit,
      application_name: 'patient-api check',
    }),
    false,
  )

/** A connection for migrations, which may take long. Waiting for a table would stop all requests that need it. */
export const openMigrationPool = (url: string): Pool =>
  listening(
    new Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: waits.connection,
      lock_timeout: waits.statement,
      application_name: 'patient-api migrations',
    }),
    false,
  )

/** Without a listener, a connection that ends while it is idle or in use would end the process. */
function listening(pool: Pool, isPrepared: boolean): Pool {
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => {
    client.on('error', ignore)
    sendAs(isPrepared ? withName() : asGiven, client)
  })
  return pool
}

/** The arguments of a query: usually its text and its values. */
type Sent = readonly unknown[]

const asGiven = (sent: Sent): Sent => sent

/** Gives each statement with parameters a name, so that PostgreSQL plans it once for the connection. */
function withName(): (sent: Sent) => Sent {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostStatements) return known
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    names.set(text, name)
    return name
  }
  return (sent) => {
    const [text, values, ...others] = sent
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return sent
    const name = nameOf(text)
    return name === undefined ? sent : [{ name, text, values }, ...others]
  }
}

/**
 * Changes what a connection sends, and ends it if a query gets no response within its limit. Otherwise, the rollback waits
 * for it as long again, and so does every request that gets it from the pool after a transaction that could not begin.
 */
function sendAs(change: (sent: Sent) => Sent, client: PoolClient): void {
  const query = client.query.bind(client)
  const changed = (...sent: unknown[]): unknown => {
    const answer: unknown = Reflect.apply(query, client, change(sent))
    if (!(answer instanceof Promise)) return answer
    return answer.catch((error) => {
      if (isSilence(error) && client instanceof Client) void client.end()
      throw error
    })
  }
  // It has every overload of the original, which TypeScript cannot see.
  client.query = changed as PoolClient['query']
}
