/** The tokens that the peers trust: those of the development issuer of the bench. Each peer verifies them its own way. */
import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.ts'

export interface Caller {
  readonly organisation: string
  readonly username: string | null
  readonly scopes: ReadonlySet<string>
}

export const issuer = 'urn:patient-api:development'
export const audience = 'urn:patient-api'
export const algorithm = 'ES256'

/** The public key of the issuer whose key lies in a data folder. */
export const publicKeyOf = (folder: string) =>
  createPublicKey({
    key: JSON.parse(readFileSync(join(folder, 'development-issuer.json'), 'utf8')),
    format: 'jwk',
  })

/** @throws Problem when a claim of a verified token is not the one that this API needs */
export function callerOf({ ion, username, scope }: Readonly<Record<string, unknown>>): Caller {
  const length = typeof username === 'string' ? [...username].length : 0
  const isName = username === undefined || (length >= 4 && length <= 100)
  if (typeof ion !== 'string' || !/^[0-9]{4}$/.test(ion) || !isName || typeof scope !== 'string') {
    throw invalidToken()
  }
  return {
    organisation: ion,
    username: typeof username === 'string' ? username : null,
    scopes: new Set(scope.split(' ')),
  }
}

/** @throws Problem when the caller lacks the scope */
export function requireScope(caller: Caller, scope: string): void {
  if (caller.scopes.has(scope)) return
  throw new Problem('insufficient-scope', `This operation requires the scope ${scope}.`, {
    headers: { 'WWW-Authenticate': `${challenge}, error="insufficient_scope", scope="${scope}"` },
  })
}

const challenge = 'Bearer realm="patient-api"'

export const noToken = () =>
  new Problem('unauthenticated', 'The request has no bearer token.', {
    headers: { 'WWW-Authenticate': challenge },
  })

export const invalidToken = () =>
  new Problem('unauthenticated', 'The token cannot be verified.', {
    headers: { 'WWW-Authenticate': `${challenge}, error="invalid_token"` },
  })
