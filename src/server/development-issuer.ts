/**
 * The development issuer signs tokens for anyone who can read its key file in the data folder. The settings do not
 * allow it if NODE_ENV is production.
 */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWTVerifyGetKey, SignJWT } from 'jose'
import { ConfigError } from './config.ts'

export const devIssuer = 'urn:patient-api:development'
export const devAudience = 'urn:patient-api'

export interface TokenClaims {
  /** Issuing organisation number, four digits. */
  readonly organisation: string
  /** The username of a person. If it is missing, the token belongs to a machine. */
  readonly username?: string | undefined
  readonly scopes: readonly string[]
}

export interface DevIssuer {
  readonly key: JWTVerifyGetKey
  /** Signs a token that is valid from now on. */
  sign(claims: TokenClaims, now: Date): Promise<string>
}

const algorithm = 'ES256'

/** How long a token is valid, in milliseconds: eight hours. */
const lifetime = 8 * 60 * 60 * 1000

/** Opens the issuer of a data folder. The key is created at the first use and then kept. */
export async function openDevIssuer(folder: string): Promise<DevIssuer> {
  const jwk = await readOrMakeKey(join(folder, 'development-issuer.json'), folder)
  const privateKey = await importJWK(jwk, algorithm)
  const { d: _secret, ...publicJwk } = jwk
  return {
    key: createLocalJWKSet({ keys: [{ ...publicJwk, alg: algorithm }] }),
    sign: ({ organisation, username, scopes }, now) =>
      new SignJWT({ ion: organisation, scope: scopes.join(' '), ...(username !== undefined && { username }) })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(devIssuer)
        .setAudience(devAudience)
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + lifetime))
        .sign(privateKey),
  }
}

type Jwk = Awaited<ReturnType<typeof exportJWK>>

async function readOrMakeKey(file: string, folder: string): Promise<Jwk> {
  const found = readKey(file)
  if (found) return found
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 })
  try {
    // The server and the token command may both be the first. The second one reads the key, which is always a complete
    // file.
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readKey(file) as Jwk
}

function readKey(file: string): Jwk | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Jwk
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    if (!(error instanceof SyntaxError)) throw error
    throw new ConfigError([`${file} is not a key. Delete it, and the development issuer makes a new one.`])
  }
}
