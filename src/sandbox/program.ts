/** The program of the sandbox: starts it, prints its URL, and stops on a signal. */
import { setTimeout as pause } from 'node:timers/promises'
import { createLogger } from '../log/log.ts'
import { standardOutput } from '../log/log-output.ts'
import { ConfigError, readConfig } from '../server/config.ts'
import { openDevIssuer } from '../server/development-issuer.ts'
import { listen } from '../server/listener.ts'
import { runUntilStopped } from '../server/process.ts'
import { callers } from './callers.ts'
import { greeting } from './greeting.ts'
import { openSandbox } from './sandbox.ts'

/** How often the simulated match engine runs, in milliseconds. */
const everyTwoSeconds = 2_000

export const runSandbox = (): Promise<void> =>
  runUntilStopped(async () => {
    if (process.env.NODE_ENV === 'production') {
      throw new ConfigError([
        'The sandbox uses the development issuer, which is not allowed when NODE_ENV is production.',
      ])
    }
    const { HOST, PORT, DATA_DIR, LOG_LEVEL = 'warn' } = process.env
    const { host, port, dataDir, logLevel } = readConfig({ HOST, PORT, DATA_DIR, LOG_LEVEL })
    const output = standardOutput()
    const issuer = await openDevIssuer(dataDir)
    const now = () => new Date()
    const sandbox = await openSandbox({
      issuer,
      log: createLogger(logLevel, output),
      docsFile: new URL('../../dist/docs/index.html', import.meta.url),
      now,
      pause,
    })
    const listener = await listen(sandbox.app.fetch, { host, port })
    console.log(greeting(listener.address, await issuer.sign(callers.coordinator, now())))
    const timer = setInterval(() => void sandbox.runEngine(), everyTwoSeconds)
    return {
      stop: async () => {
        clearInterval(timer)
        await listener.stop()
        await sandbox.close()
        await output.end()
      },
    }
  })
