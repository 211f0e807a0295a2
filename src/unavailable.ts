/** Something that the service needs is not available at the moment; the request can be sent again later. */
export class Unavailable extends Error {
  /** What failed, for the log: SQLITE_FULL, for example. It holds no value of a request. */
  readonly code: string
  /** How long a caller should wait, in seconds. */
  readonly retryAfter: number

  constructor(code: string, { retryAfter = 2, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(code, { cause })
    this.name = 'Unavailable'
    this.code = code
    this.retryAfter = retryAfter
  }
}
