/** The program: reads the settings, starts the service, prints its URL, and stops on a signal. */
import { readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { runUntilStopped } from './process.ts'
import { startServer } from './service.ts'

export const runService = (): Promise<void> =>
  runUntilStopped(async () => {
    const running = await startServer(readConfig(process.env))
    console.log(await greeting(running, new Date()))
    return running
  })
