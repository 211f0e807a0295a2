/**
 * One line per request and one per fault, as JSON. A line never holds an address, a header, a body or the
 * message of an error: each of them can carry a value of a patient.
 */
import pino, { type Logger } from 'pino'
import type { LogOutput } from '../log-output.ts'

export type { Logger } from 'pino'

/**
 * @param level the level below which nothing is written, one of pino's: fatal, error, warn, info, debug, trace, silent
 */
export function createLogger(level: string, output: Pick<LogOutput, 'write'> & Partial<LogOutput>): Logger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output)
  output.onRecovery?.((lost) => log.warn({ lost }, 'Lines of the log could not be written and are lost.'))
  return log
}

/** What may be told of an error that nobody expected: its name, its code and where it happened. */
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
