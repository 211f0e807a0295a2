/** How a program of this project starts, complains and stops. */
import { ConfigError } from './config.ts'
import type { Running } from './server.ts'

/** Starts the service and stops it when the process is asked to; settings that are wrong end it with exit code 2. */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop())
  } catch (error) {
    const complaint = complaintOf(error)
    if (complaint === null) throw error
    console.error(complaint)
    process.exitCode = 2
  }
}

function complaintOf(error: unknown): string | null {
  if (error instanceof ConfigError) {
    return ['The service cannot start with these settings:', ...error.problems].join('\n  ')
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return 'The service cannot start: another program uses this address. Set PORT to another number.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'The service cannot start: HOST is no address of this machine.'
    case 'EACCES':
    case 'EROFS':
      return 'The service cannot start: it may not use DATA_DIR or PORT. Choose others, or change the permissions.'
    default:
      return null
  }
}
