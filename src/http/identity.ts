/** Authentication: the caller is read from a bearer JWT (RFC 6750, RFC 8725). Otherwise the response is 401 or 403. */
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Caller, challenge } from '../operations/caller.ts'
import { ProblemError, problem } from '../problems/problem.ts'
import { tokenMemory } from './token-memory.ts'

/** Reads the caller from the header Authorization. @throws ProblemError with 401 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>

export interface Trust {
  readonly issuer: string
  readonly audience: string
  readonly key: JWTVerifyGetKey
  readonly now: () => Date
}

/** The accepted signature algorithms. All are asymmetric (RFC 8725, section 3.1). */
export const acceptedAlgorithms = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA']

/** Trusts the tokens of one issuer for one audience. Each token is verified once, with asymmetric algorithms only. */
export function authenticateWith({ issuer, audience, key, now }: Trust): Authenticate {
  const memory = tokenMemory<Caller>()
  return async (authorization) => {
    const token = bearerToken(authorization)
    const at = now()
    const known = memory.recall(token, at)
    if (known) return known
    try {
      const { payload } = await jwtVerify<{ exp: number }>(token, key, {
        issuer,
        audience,
        algorithms: acceptedAlgorithms,
        requiredClaims: ['exp'],
        currentDate: at,
      })
      const caller = callerOf(payload)
      memory.remember(token, caller, payload.exp, at)
      return caller
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
      throw invalidToken(reasonOf(error))
    }
  }
}

/** The token in the header Authorization (RFC 6750, section 2.1). @throws ProblemError with 401 */
export function bearerToken(authorization: string | undefined): string {
  const token = /^Bearer +([!-~]+)$/i.exec(authorization ?? '')?.[1]
  if (token) return token
  throw unauthenticated('The request has no bearer token. Send one in the `Authorization` header.', challenge)
}

/** The caller that the claims of a token describe. @throws ProblemError with 401 if a claim is not accepted */
export function callerOf({ ion, username, scope }: JWTPayload): Caller {
  if (typeof ion !== 'string' || !/^[0-9]{4}$/.test(ion)) {
    throw invalidToken('The `ion` claim of the token must be the four digits of the organisation.')
  }
  const length = typeof username === 'string' ? [...username].length : 0
  const isName = length >= 4 && length <= 100 && !(username as string).includes('\0')
  if (username !== undefined && !isName) {
    throw invalidToken('The `username` claim of the token must have 4 to 100 characters, without U+0000.')
  }
  if (scope !== undefined && typeof scope !== 'string') {
    throw invalidToken('The `scope` claim of the token must be a string of scopes separated by spaces.')
  }
  return {
    organisation: ion,
    username: username === undefined ? null : (username as string),
    scopes: new Set(scope?.split(' ')),
  }
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The \`${error.claim}\` claim of the token is missing or not accepted.`
  return 'The token cannot be verified.'
}

const invalidToken = (detail: string) => unauthenticated(detail, `${challenge}, error="invalid_token"`)

const unauthenticated = (detail: string, header: string) =>
  new ProblemError(problem('unauthenticated', detail), { 'WWW-Authenticate': header })
