/**
 * Runs the tests with PostgreSQL instead of SQLite: with the server of TEST_DATABASE_URL, or with one that is started for
 * this run. The arguments are those of vitest.
 */
import { spawnSync } from 'node:child_process'
import { startPostgres } from '../test/support/postgres.ts'

const given = process.env.TEST_DATABASE_URL
const server = given ? undefined : await startPostgres()
const url = given ?? `postgres://postgres@127.0.0.1:${server?.port}/postgres`
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TEST_DATABASE_URL: url },
})
await server?.stop()
process.exitCode = status ?? 1
