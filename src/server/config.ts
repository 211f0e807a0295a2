/** Reads the settings of the process from the environment once, or throws a clear error. */
import { existsSync } from 'node:fs'
import { type CheckMode, checkModes } from '../http/answer-check.ts'
import type { Place } from '../store/open.ts'
import type { PostgresSettings } from '../store/postgres-store.ts'

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** The PostgreSQL database, or null for SQLite in dataDir. */
  readonly database: PostgresSettings | null
  readonly logLevel: string
  /** What happens with a response that the contract does not declare. */
  readonly checkAnswers: CheckMode
  /** The origins whose pages may send requests from a browser. '*' allows every origin. */
  readonly corsOrigins: readonly string[]
  /** The name of the build that runs, for the front page and the log, or null. */
  readonly build: string | null
  /** The issuer whose tokens are accepted, or null for the development issuer, whose key is in dataDir. */
  readonly auth: { readonly issuer: string; readonly audience: string; readonly jwksUrl: URL } | null
}

/** The problems of the settings. Each is a sentence that names the variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** @throws ConfigError with all problems at once */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = []
  const config: Config = {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '8080', problems),
    dataDir: dataDirOf(env),
    database: readDatabase(env, problems),
    logLevel: env.LOG_LEVEL || 'info',
    checkAnswers: readCheckMode(env.CHECK_ANSWERS || 'log', problems),
    corsOrigins: readOrigins(env.CORS_ORIGINS || '', problems),
    build: readBuild(env.BUILD_ID || null, problems),
    auth: readAuth(env, problems),
  }
  if (!logLevels.includes(config.logLevel))
    problems.push(`LOG_LEVEL must be one of: ${logLevels.join(', ')}.`)
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** Where data are stored, for programs that need no other setting. @throws ConfigError */
export function readPlace(env: Readonly<Record<string, string | undefined>>): Place {
  const problems: string[] = []
  const database = readDatabase(env, problems)
  if (problems.length > 0) throw new ConfigError(problems)
  return database ?? dataDirOf(env)
}

const dataDirOf = (env: Readonly<Record<string, string | undefined>>): string => env.DATA_DIR || 'data'

function readCheckMode(text: string, problems: string[]): CheckMode {
  const mode = checkModes.find((each) => each === text)
  if (!mode) problems.push(`CHECK_ANSWERS must be one of: ${checkModes.join(', ')}.`)
  return mode ?? 'log'
}

function readDatabase(env: Readonly<Record<string, string | undefined>>, problems: string[]) {
  const { DATABASE_URL: url, DATABASE_POOL: size = '10' } = env
  const pool = /^[1-9][0-9]{0,2}$/.test(size) ? Number(size) : 0
  if (pool === 0) problems.push('DATABASE_POOL must be a number from 1 to 999.')
  if (!url) return null
  // The message does not repeat the address, because it contains a password.
  if (!/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    problems.push('DATABASE_URL must have the form postgres://user:password@host:port/database.')
    return null
  }
  // The driver would end with the error of the file system.
  for (const name of ['sslrootcert', 'sslcert', 'sslkey']) {
    const file = new URL(url).searchParams.get(name)
    if (file && !existsSync(file)) problems.push(`The file of ${name} in DATABASE_URL does not exist.`)
  }
  return { url, pool }
}

function readPort(text: string, problems: string[]): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : -1
  if (port < 0 || port > 65535)
    problems.push('PORT must be a number from 0 to 65535; 0 selects any free port.')
  return port
}

function readOrigins(text: string, problems: string[]): string[] {
  const origins = text.split(',').map((origin) => origin.trim())
  if (text.trim() === '') return []
  // A browser sends only scheme, host and port, so any other value would never match (RFC 6454, section 7).
  const isOrigin = (text: string) => URL.parse(text)?.origin === text && !text.includes('*')
  const wrong = origins.some((origin) => origin !== '*' && !isOrigin(origin))
  if (wrong) {
    problems.push(
      'CORS_ORIGINS must be a comma-separated list of origins, for example https://app.example, or * for every origin.',
    )
  }
  return origins
}

function readBuild(text: string | null, problems: string[]): string | null {
  if (text !== null && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text))
    problems.push(
      'BUILD_ID must start with a letter or digit and contain only letters, digits and . _ - (64 at most).',
    )
  return text
}

function readAuth(env: Readonly<Record<string, string | undefined>>, problems: string[]): Config['auth'] {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URL: jwks } = env
  if (!issuer && !audience && !jwks) {
    if (env.NODE_ENV === 'production') {
      problems.push(
        'NODE_ENV is production, so the development issuer is not allowed. Set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL.',
      )
    }
    return null
  }
  if (!issuer || !audience || !jwks) {
    problems.push('Set all three of AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL, or none of them.')
    return null
  }
  const jwksUrl = URL.parse(jwks)
  if (!jwksUrl || !['https:', 'http:'].includes(jwksUrl.protocol)) {
    problems.push('AUTH_JWKS_URL must be a URL that starts with https://.')
    return null
  }
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(jwksUrl.hostname)
  if (jwksUrl.protocol === 'http:' && !isLocal) {
    problems.push(
      'AUTH_JWKS_URL must start with https://. Keys that are fetched over http:// cannot be trusted.',
    )
  }
  return { issuer, audience, jwksUrl }
}
