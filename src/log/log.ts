/**
 * Writes one log line per request and one per unexpected error, as JSON. A line never contains a URL, a header, a body
 * or the message of an error, because each of them can contain patient data.
 */
import pino, { type Logger } from 'pino'
import type { LogOutput } from './log-output.ts'

export type { Logger } from 'pino'

/** @param level the minimum level that is written, one of pino's: fatal, error, warn, info, debug, trace, silent */
export function createLogger(level: string, output: Pick<LogOutput, 'write'> & Partial<LogOutput>): Logger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output)
  output.onRecovery?.((lost) => log.warn({ lost }, 'Lines of the log could not be written and are lost.'))
  return log
}

/** What is logged about an unexpected error: its name, its code and where it occurred. */
export function faultOf(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const { code } = { ...(error.cause as object | undefined), ...error } as { code?: unknown }
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    at: (error.stack ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at '))
      .slice(0, 8),
  }
}
