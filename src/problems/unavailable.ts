/** A dependency of the service is unavailable at the moment. The request can be sent again later. */
export class Unavailable extends Error {
  /** What failed, for the log, for example SQLITE_FULL. It contains no value of a request. */
  readonly code: string
  /** How long the caller should wait, in seconds. */
  readonly retryAfter: number

  constructor(code: string, { retryAfter = 2, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(code, { cause })
    this.name = 'Unavailable'
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** The database did not confirm a change, so nobody knows whether it was stored. */
export class ResultUnknown extends Unavailable {
  constructor(code: string, options?: { cause?: unknown }) {
    super(code, options)
    this.name = 'ResultUnknown'
  }
}
