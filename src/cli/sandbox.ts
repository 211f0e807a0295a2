/**
 * The service with synthetic patients in memory, for front-end developers: everything is gone when it stops,
 * and browsers of any origin may call it.
 */
import { createClient } from '../../generated/client.ts'
import { readConfig } from '../config.ts'
import { greeting, person } from '../greeting.ts'
import { runUntilStopped } from '../process.ts'
import { startServer } from '../server.ts'
import { seed } from './seed.ts'

await runUntilStopped(async () => {
  const config = { ...readConfig(process.env), auth: null }
  const running = await startServer(config, { database: ':memory:', crossOrigin: true })
  const token = await running.issuer?.sign(person, new Date())
  const patients = await seed(
    createClient({ baseUrl: running.address, headers: { Authorization: `Bearer ${token}` } }),
  )
  console.log(await greeting(running, new Date()))
  console.log(`This is the sandbox: ${patients} synthetic patients, kept in memory only.`)
  return running
})
