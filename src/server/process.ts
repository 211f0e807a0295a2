/** How a program of this project starts, reports errors and stops. */
import { faultOf } from '../log/log.ts'
import { NewerTables } from '../store/migrations/migrate.ts'
import { databaseComplaintOf } from '../store/postgres-complaints.ts'
import { Refusal } from '../store/refusal.ts'
import { isBusy } from '../store/result-codes.ts'
import { ConfigError } from './config.ts'

/** A program that has started. */
export interface Stoppable {
  /** Finishes what is in progress. */
  stop(): Promise<void>
}

/** Starts the service and stops it on a signal. Invalid settings end the process with exit code 2. */
export async function runUntilStopped(start: () => Promise<Stoppable>): Promise<void> {
  let running: Stoppable | undefined
  let isAsked = false
  // The handlers are set before the start, so that a signal during the start also stops the service properly.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Not once: without a handler, a second signal would end the process before requests in progress are finished.
    process.on(signal, () => {
      if (isAsked) return
      isAsked = true
      if (running) void end(running)
    })
  }
  await exitWithComplaint(async () => {
    running = await start()
    if (isAsked) await end(running)
  })
}

/**
 * Runs a program. What its user can mend is reported in a sentence, with exit code 2. Of any other error, only what the
 * log contains is reported, with exit code 1, because the message and the details of an error can contain patient data.
 *
 * @param failed the beginning of the sentence
 */
export async function exitWithComplaint(
  run: () => Promise<void>,
  failed = 'The service cannot start',
): Promise<void> {
  // Only the owner can read new files, even in a folder that already exists.
  process.umask(0o077)
  // Node would print the message and the details.
  process.on('uncaughtException', (error) => {
    console.error(unexpected(error, 'The program ends'))
    process.exit(1)
  })
  try {
    await run()
  } catch (error) {
    const complaint = complaintOf(error, failed)
    console.error(complaint ?? unexpected(error, failed))
    process.exitCode = complaint === null ? 1 : 2
  }
}

/** Stops the service, then ends the process even if nobody reads its output. */
async function end(running: Stoppable): Promise<void> {
  await running.stop()
  process.exit()
}

function unexpected(error: unknown, failed: string): string {
  const { name, code, at } = faultOf(error)
  return [`${failed} because of an unexpected error: ${code ?? name}`, ...at].join('\n    ')
}

function complaintOf(error: unknown, failed: string): string | null {
  if (error instanceof ConfigError) {
    return [`${failed} because of these settings:`, ...error.problems].join('\n  ')
  }
  if (error instanceof Refusal) return error.message
  if (error instanceof NewerTables) return `${failed}: ${error.message}`
  const aboutDatabase = databaseComplaintOf(error)
  if (aboutDatabase !== null) return `${failed}: ${aboutDatabase}`
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `${failed}: another program uses this host and port. Set PORT to another number.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${failed}: HOST is not an address of this machine.`
    case 'EACCES':
    case 'EROFS':
    case 'EPERM':
    case 'ENOSPC':
    case 'EEXIST':
    case 'ENOTDIR':
      return `${failed}: it cannot use DATA_DIR as a folder, or has no permission to use PORT. Change DATA_DIR or PORT, or change the permissions.`
    case 'ERR_SQLITE_ERROR':
      if (isBusy(error)) {
        return `${failed}: another program is using patients.sqlite in DATA_DIR. Wait until that program has ended.`
      }
      return `${failed}: patients.sqlite in DATA_DIR cannot be opened or written, or is not a database of this service.`
    default:
      return null
  }
}
