/** What errors of PostgreSQL and of its connections mean. */

/** Transactions were in each other's way. Another attempt can succeed (PostgreSQL, appendix A, class 40). */
const inTheWay = ['40001', '40P01']

/** The SQLSTATEs that report a failure of the database, not an error in the request (PostgreSQL, appendix A). */
const failures = [
  /^08/, // The connection failed.
  /^53/, // The disk, the memory or the connections are used up.
  /^57P0[1-5]$/, // The server shuts down, starts or ended the connection.
  /^57014$/, // A statement took too long.
  /^55P03$/, // A lock was not available in time.
  /^25006$/, // The server is a replica that only reads.
  /^25P0[34]$/, // A transaction was idle or open for too long.
  /^58/, // The system failed, for example an input or output error.
  /^XX/, // The data are damaged, or the server has an error.
  /^28/, // The password or the permission to connect changed.
  /^3D000$/, // The database does not exist any more.
]

/** Errors of the network, with the names of Node. */
const networkFailures = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]

/** The certificate of the server is not valid or not known. Source: Node, TLS, X509 certificate error codes. */
const certificateErrors =
  /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|UNABLE_TO_(GET|VERIFY)_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|INVALID_CA|HOSTNAME_MISMATCH)$/

/** What the driver reports without a code: a connection that ended, a wait for one, or a query that took too long. */
const messages: readonly [RegExp, string][] = [
  [
    /timeout exceeded when trying to connect|Connection terminated due to connection timeout/i,
    'CONNECTION_TIMEOUT',
  ],
  [/Query read timeout/i, 'QUERY_TIMEOUT'],
  [/Connection terminated|Client has encountered a connection error|not queryable/i, 'CONNECTION_ENDED'],
]

const codeIn = (error: unknown): string | undefined => {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

export const isCertificateError = (error: unknown): boolean => certificateErrors.test(codeIn(error) ?? '')

export const isInTheWay = (error: unknown): boolean => inTheWay.includes(codeIn(error) ?? '')

/** The code of a failure of the database, for the log. undefined for any other error. It contains no value. */
export function postgresCodeOf(error: unknown): string | undefined {
  const code = codeIn(error)
  if (code !== undefined) {
    const isFailure =
      isInTheWay(error) ||
      isCertificateError(error) ||
      networkFailures.includes(code) ||
      failures.some((each) => each.test(code))
    return isFailure ? code : undefined
  }
  const { message } = error as { message?: unknown }
  return messages.find(([pattern]) => pattern.test(String(message)))?.[1]
}

/** Whether a query got no response in time, so that nobody knows whether the connection still works. */
export const isSilence = (error: unknown): boolean => postgresCodeOf(error) === 'QUERY_TIMEOUT'

/**
 * Whether the connection failed, so that the server may have done what it was asked to do. Otherwise the server responded
 * that it did not do it. Errors of these classes end the connection at any moment.
 */
export function isLost(error: unknown): boolean {
  const code = postgresCodeOf(error)
  if (code === undefined || isInTheWay(error)) return false
  return !failures.some((each) => each.test(code)) || /^(08|57P|58|XX)/.test(code)
}
