/**
 * Runs the service with synthetic patients in memory and a simulated match engine, for front-end developers. All data
 * are lost when it stops, except the key of the development issuer. Browsers of any origin may send requests.
 */
import { createClient } from '../../client/index.ts'
import { ConfigError, readConfig } from '../server/config.ts'
import type { TokenClaims } from '../server/development-issuer.ts'
import { greeting, person } from '../server/greeting.ts'
import { runUntilStopped } from '../server/process.ts'
import { startServer } from '../server/service.ts'
import { seed } from './seed.ts'
import { runSimulatedEngine } from './simulated-engine.ts'

/** How often the simulated engine looks for searches, so that a user interface can show a search that waits. */
const everyTwoSeconds = 2_000

const engine: TokenClaims = { organisation: person.organisation, scopes: ['searches:run'] }

await runUntilStopped(async () => {
  if (process.env.NODE_ENV === 'production') {
    throw new ConfigError([
      'The sandbox uses the development issuer, which is not allowed when NODE_ENV is production.',
    ])
  }
  const config = {
    ...readConfig(process.env),
    auth: null,
    corsOrigins: ['*'],
    checkAnswers: 'enforce' as const,
  }
  const running = await startServer(config, { database: ':memory:' })
  const clientOf = async (claims: TokenClaims) => {
    const token = await running.issuer?.sign(claims, new Date())
    return createClient({ baseUrl: running.address, headers: { Authorization: `Bearer ${token}` } })
  }
  const patients = await seed(await clientOf(person))
  const work = async (): Promise<void> => {
    // A new token for each run, because a sandbox may run longer than a token is valid.
    await runSimulatedEngine(await clientOf(engine))
  }
  const timer = setInterval(() => void work().catch(() => undefined), everyTwoSeconds)
  console.log(await greeting(running, new Date()))
  console.log(
    `This is the sandbox. It has ${patients} synthetic patients, which are kept in memory only, and a simulated match engine.\n` +
      'Send no data of real patients: web pages of every origin can send requests to it.',
  )
  return {
    ...running,
    stop: async () => {
      clearInterval(timer)
      await running.stop()
    },
  }
})
