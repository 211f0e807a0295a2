/** How a program of this project starts, complains and stops. */
import { ConfigError } from './config.ts'
import type { Running } from './server.ts'
import { isBusy } from './store/sqlite.ts'

/** Starts the service and stops it when the process is asked to; settings that are wrong end it with exit code 2. */
export async function runUntilStopped(start: () => Promise<Running>): Promise<void> {
  // Whatever is written is for the owner only, also in a folder that was there before.
  process.umask(0o077)
  let running: Running | undefined
  let isAsked = false
  // From the first moment on: whoever stops a service that is still starting must not cut it off.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isAsked = true
      if (running) void end(running)
    })
  }
  try {
    running = await start()
    if (isAsked) await end(running)
  } catch (error) {
    const complaint = complaintOf(error)
    if (complaint === null) throw error
    console.error(complaint)
    process.exitCode = 2
  }
}

/** Stops, then ends the process even while somebody does not read its output. */
async function end(running: Running): Promise<void> {
  await running.stop()
  process.exit()
}

function complaintOf(error: unknown): string | null {
  if (error instanceof ConfigError) {
    return ['The service cannot start because of these settings:', ...error.problems].join('\n  ')
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return 'The service cannot start: another program uses this host and port. Set PORT to another number.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'The service cannot start: HOST is not an address of this machine.'
    case 'EACCES':
    case 'EROFS':
    case 'EPERM':
    case 'ENOSPC':
    case 'EEXIST':
    case 'ENOTDIR':
      return 'The service cannot start: it cannot use DATA_DIR as a folder, or has no permission to use PORT. Change DATA_DIR or PORT, or change the permissions.'
    case 'ERR_SQLITE_ERROR':
      if (isBusy(error)) {
        return 'The service cannot start: another program is using patients.sqlite in DATA_DIR. Wait until that program has ended.'
      }
      return 'The service cannot start: patients.sqlite in DATA_DIR cannot be opened or written, or is not a database of this service.'
    default:
      return null
  }
}
