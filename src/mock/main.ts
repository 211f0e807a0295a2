/** Starts the mock. Usage: npm run mock -- [--port N] [--host HOST] */
import { parseArgs } from 'node:util'
import { createLogger } from '../log/log.ts'
import { standardOutput } from '../log/log-output.ts'
import { ConfigError, readConfig } from '../server/config.ts'
import { listen } from '../server/listener.ts'
import { runUntilStopped } from '../server/process.ts'
import { createMock } from './app.ts'
import { greeting } from './greeting.ts'
import { startPrism } from './prism.ts'

await runUntilStopped(async () => {
  const { host, port, logLevel } = settings()
  const output = standardOutput()
  const app = createMock({
    prism: await startPrism(),
    log: createLogger(logLevel, output),
    docsFile: new URL('../../dist/docs/index.html', import.meta.url),
  })
  const listener = await listen(app.fetch, { host, port })
  console.log(greeting(listener.address))
  return {
    stop: async () => {
      await listener.stop()
      await output.end()
    },
  }
})

/** The options of the command line come before the variables of the environment. @throws ConfigError */
function settings() {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' } } as const
    const { port, host } = parseArgs({ options }).values
    const { PORT = '4010', HOST, LOG_LEVEL = 'warn' } = process.env
    // The mock accepts any token, so the settings of the issuer do not matter.
    return readConfig({ PORT: port ?? PORT, HOST: host ?? HOST, LOG_LEVEL })
  } catch (error) {
    if (error instanceof TypeError) throw new ConfigError([`${error.message} Use --port N and --host HOST.`])
    throw error
  }
}
