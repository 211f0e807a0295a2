/** The process: reads the settings, starts the service, prints its URL, and stops on a signal. */
import { readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { runUntilStopped } from './process.ts'
import { startServer } from './server.ts'

await runUntilStopped(async () => {
  const running = await startServer(readConfig(process.env))
  console.log(await greeting(running, new Date()))
  return running
})
