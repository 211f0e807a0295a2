/**
 * One line per request and one per fault, as JSON. A line never holds an address, a header, a body or the
 * message of an error: each of them can carry a value of a patient.
 */
import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** The level below which nothing is written is one of pino's: fatal, error, warn, info, debug, trace, silent. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination({ sync: true }),
  )

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
