import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/server/config.ts'

const auth = {
  AUTH_ISSUER: 'https://issuer.example',
  AUTH_AUDIENCE: 'patient-api',
  AUTH_JWKS_URL: 'https://issuer.example/keys',
}

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('defaults: loopback, port 8080, the folder data, the development issuer', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: 'data',
    database: null,
    logLevel: 'info',
    checkAnswers: 'log',
    corsOrigins: [],
    build: null,
    auth: null,
  })
})

test('an empty variable is the same as a missing one', () => {
  expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', LOG_LEVEL: '', AUTH_ISSUER: '' })).toEqual(
    readConfig({}),
  )
})

test('every setting is read', () => {
  const env = {
    PORT: '9000',
    HOST: '::1',
    DATA_DIR: '/srv/patients',
    DATABASE_URL: 'postgresql://patients:secret@db.example:5432/patients',
    DATABASE_POOL: '20',
    LOG_LEVEL: 'warn',
    CHECK_ANSWERS: 'enforce',
    CORS_ORIGINS: 'https://app.example, http://localhost:5173',
    BUILD_ID: '2026-11-29.1a2b3c4',
    NODE_ENV: 'production',
    ...auth,
  }
  expect(readConfig(env)).toEqual({
    host: '::1',
    port: 9000,
    dataDir: '/srv/patients',
    database: { url: 'postgresql://patients:secret@db.example:5432/patients', pool: 20 },
    logLevel: 'warn',
    checkAnswers: 'enforce',
    corsOrigins: ['https://app.example', 'http://localhost:5173'],
    build: '2026-11-29.1a2b3c4',
    auth: { issuer: auth.AUTH_ISSUER, audience: auth.AUTH_AUDIENCE, jwksUrl: new URL(auth.AUTH_JWKS_URL) },
  })
})

describe('invalid settings', () => {
  test.each([
    [{ PORT: '65536' }, /PORT/],
    [{ PORT: '80a' }, /PORT/],
    [{ PORT: '-1' }, /PORT/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ CHECK_ANSWERS: 'yes' }, /CHECK_ANSWERS must be one of: off, log, enforce/],
    [{ CORS_ORIGINS: 'app.example' }, /CORS_ORIGINS/],
    [{ CORS_ORIGINS: 'https://app.example/' }, /CORS_ORIGINS/],
    [{ CORS_ORIGINS: 'https://app.example,' }, /CORS_ORIGINS/],
    [{ CORS_ORIGINS: 'https://*.example' }, /CORS_ORIGINS/],
    [{ CORS_ORIGINS: 'null' }, /CORS_ORIGINS/],
    [{ DATABASE_URL: 'mysql://127.0.0.1/patients' }, /DATABASE_URL must have the form postgres:/],
    [{ DATABASE_URL: 'patients' }, /DATABASE_URL must have the form/],
    [{ DATABASE_URL: 'postgres://db.example/patients?sslrootcert=/none.pem' }, /The file of sslrootcert/],
    [{ DATABASE_POOL: '0' }, /DATABASE_POOL/],
    [{ DATABASE_POOL: 'ten' }, /DATABASE_POOL/],
    [{ BUILD_ID: 'a build' }, /BUILD_ID/],
    [{ BUILD_ID: 'b'.repeat(65) }, /BUILD_ID/],
    [{ NODE_ENV: 'production' }, /development issuer/],
    [{ AUTH_ISSUER: 'https://issuer.example' }, /AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL/],
    [{ ...auth, AUTH_JWKS_URL: 'keys' }, /AUTH_JWKS_URL/],
    [{ ...auth, AUTH_JWKS_URL: 'file:///keys' }, /AUTH_JWKS_URL/],
    [{ ...auth, AUTH_JWKS_URL: 'http://issuer.example/keys' }, /https/],
  ] as [Record<string, string>, RegExp][])('%j', (env, problem) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(problem)])
  })

  test('the address of the database is not repeated, because it contains a password', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://user:secret@db.example/patients' }).join()).not.toMatch(
      /secret/,
    )
  })

  test('all problems are reported at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', NODE_ENV: 'production' })).toHaveLength(3)
  })

  test('keys may be fetched without TLS from the same machine, for tests', () => {
    expect(problemsOf({ ...auth, AUTH_JWKS_URL: 'http://127.0.0.1:9000/keys' })).toEqual([])
  })
})
