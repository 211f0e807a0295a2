/** The process: read the settings, start the service, say where it is, stop when asked. */
import { ConfigError, readConfig } from './config.ts'
import { greeting } from './greeting.ts'
import { startServer } from './server.ts'

try {
  const running = await startServer(readConfig(process.env))
  console.log(await greeting(running, new Date()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop())
} catch (error) {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof ConfigError) {
    console.error(['The service cannot start with these settings:', ...error.problems].join('\n  '))
  } else if (code === 'EADDRINUSE') {
    console.error('The service cannot start: another program uses this address. Set PORT to another number.')
  } else throw error
  process.exitCode = 2
}
