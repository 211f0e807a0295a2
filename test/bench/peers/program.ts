/** What every peer does at its start and at the end of each request. */
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { publicKeyOf } from './caller.ts'
import type { OperationId } from './document.ts'
import { openStatements } from './statements.ts'
import { workOn } from './work.ts'

const folder = process.env.DATA_DIR ?? 'data'
export const publicKey = publicKeyOf(folder)
export const work = workOn(openStatements(folder))

/** Says where a peer listens, as this service does. */
export const announce = (port: number) => console.log(`The peer listens at http://127.0.0.1:${port}`)

const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 1, sync: false }),
)

export interface Trace {
  readonly requestId: string
  readonly start: number
  operation?: OperationId
  organisation?: string
}

export const startTrace = (): Trace => ({ requestId: randomUUID(), start: performance.now() })

/** One line per request, with what the log of this service has. */
export function endTrace(
  { requestId, start, operation, organisation }: Trace,
  method: string,
  status: number,
) {
  const ms = Math.round(performance.now() - start)
  log.info({ request: requestId, method, operation, organisation, status, ms })
}

/** The headers of every response. */
export const standardHeaders = (requestId: string) => ({
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Request-Id': requestId,
})

/** The parameter `status` is a list in one text, separated by vertical bars; ajv takes arrays. */
export function splitStatus(query: Record<string, unknown>): Record<string, unknown> {
  if (typeof query.status === 'string') query.status = query.status.split('|')
  return query
}
