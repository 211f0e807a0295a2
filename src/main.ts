/** The process: read the settings, start the service, say where it is, stop when asked. */
import { readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { runUntilStopped } from './process.ts'
import { startServer } from './server.ts'

await runUntilStopped(async () => {
  const running = await startServer(readConfig(process.env))
  console.log(await greeting(running, new Date()))
  return running
})
