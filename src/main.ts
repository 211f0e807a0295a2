/** The process: reads the settings, starts the service, prints its URL, and stops on a signal. */
import { readConfig } from './server/config.ts'
import { greeting } from './server/greeting.ts'
import { runUntilStopped } from './server/process.ts'
import { startServer } from './server/service.ts'

await runUntilStopped(async () => {
  const running = await startServer(readConfig(process.env))
  console.log(await greeting(running, new Date()))
  return running
})
