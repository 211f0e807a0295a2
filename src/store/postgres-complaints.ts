/** Why a service cannot use its PostgreSQL database, for the person who starts it. */
import { Unavailable } from '../problems/unavailable.ts'
import { isCertificateError, postgresCodeOf } from './postgres-errors.ts'

const complaints: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'no PostgreSQL server listens at the host and port of DATABASE_URL. Start it, or change DATABASE_URL.',
  ENOTFOUND: 'the host in DATABASE_URL is not known. Check DATABASE_URL and the name server.',
  EAI_AGAIN:
    'the name server does not respond, so the host in DATABASE_URL cannot be found. Try again in a moment.',
  CONNECTION_TIMEOUT:
    'the PostgreSQL server of DATABASE_URL does not respond. Check the host, the port and the firewall.',
  '28P01': 'the PostgreSQL server does not accept the password in DATABASE_URL.',
  '28000': 'the PostgreSQL server does not accept the user in DATABASE_URL from this machine.',
  '3D000': 'the database in DATABASE_URL does not exist. Create it first.',
  '42501':
    'the user in DATABASE_URL may not create tables. Grant the permission, or run npm run migrate as the owner.',
  '53300': 'the PostgreSQL server has no free connection. Reduce DATABASE_POOL, or increase max_connections.',
  '55P03': 'another service is migrating the database. Start again when it has finished.',
  '57P03': 'the PostgreSQL server is starting. Try again in a moment.',
}

/** What the driver and PgBouncer report without a code or a routine of the server. */
const sentences: readonly [RegExp, string][] = [
  [
    /unsupported startup parameter/,
    'PgBouncer does not accept the parameters of the connection. Set ignore_startup_parameters there, see docs/deployment.md.',
  ],
  [
    /server does not support SSL connections/,
    'the PostgreSQL server does not support TLS. Enable it there (ssl = on), or remove sslmode from DATABASE_URL.',
  ],
]

const aboutCertificate =
  'the certificate of the PostgreSQL server cannot be verified. Check the host in DATABASE_URL, and name the file of the certificate authority in sslrootcert.'

/** A sentence that says what is wrong and what to do, or null if the error is not about PostgreSQL. */
export function databaseComplaintOf(error: unknown): string | null {
  if (!(error instanceof Unavailable)) return complaintAbout(error)
  const code = postgresCodeOf(error.cause)
  if (code === undefined) return null
  return (
    complaintAbout(error.cause) ??
    complaints[code] ??
    `the PostgreSQL server failed, or the connection to it did (${code}). Check the server and its log.`
  )
}

function complaintAbout(error: unknown): string | null {
  if (isCertificateError(error)) return aboutCertificate
  const { message = '' } = error as { message?: string }
  const [, sentence = null] = sentences.find(([pattern]) => pattern.test(message)) ?? []
  if (sentence !== null) return sentence
  const { code, routine, syscall } = error as { code?: unknown; routine?: unknown; syscall?: unknown }
  // The server names the routine that failed. A failed connection of the driver names the system call.
  if (routine === undefined && syscall !== 'connect' && postgresCodeOf(error) !== 'CONNECTION_TIMEOUT')
    return null
  return complaints[postgresCodeOf(error) ?? String(code)] ?? null
}
