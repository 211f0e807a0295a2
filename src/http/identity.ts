/** Authentication: the caller is read from a bearer JWT (RFC 6750, RFC 8725). Otherwise the response is 401 or 403. */
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { claimForms } from '../../generated/claims.ts'
import { type Caller, challenge } from '../operations/caller.ts'
import { ProblemError, problem } from '../problems/problem.ts'
import { type ClaimName, readClaims } from './claims.ts'
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
export function callerOf(payload: JWTPayload): Caller {
  const read = readClaims(payload)
  if ('invalid' in read) throw invalidToken(read.invalid.map(sentenceAbout).join(' '))
  const { ion, username, scope } = read.claims
  return { organisation: ion, username: username ?? null, scopes: new Set(scope?.split(' ')) }
}

const sentenceAbout = (claim: ClaimName): string =>
  `The \`${claim}\` claim of the token is not a valid ${claimForms[claim].kind}. It must be ${claimForms[claim].accepted}.`

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The \`${error.claim}\` claim of the token is missing or not accepted.`
  return 'The token cannot be verified.'
}

const invalidToken = (detail: string) => unauthenticated(detail, `${challenge}, error="invalid_token"`)

const unauthenticated = (detail: string, header: string) =>
  new ProblemError(problem('unauthenticated', detail), { 'WWW-Authenticate': header })
