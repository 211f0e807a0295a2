/** Who calls the mock: any bearer token is accepted, and the claims of a JWT are read without verification. */
import { decodeJwt, errors, type JWTPayload } from 'jose'
import { allScopes } from '../contract/scopes.ts'
import { type Authenticate, bearerToken, callerOf } from '../http/identity.ts'

/** The person behind a token that is not a JWT. The patients of the examples are assigned to this person. */
export const person: JWTPayload = { ion: '6939', username: 'coordinator@registry.example' }

/** What a token grants if it does not say so itself. */
const usual: JWTPayload = { ion: person.ion, scope: allScopes.join(' ') }

/**
 * Reads the caller from any bearer token. A JWT without `username` is a machine, and a JWT without `ion` or `scope` has
 * the usual values.
 *
 * @throws ProblemError with 401 if there is no token, or if a claim has the wrong form
 */
export const anyCaller: Authenticate = async (authorization) => {
  const token = bearerToken(authorization)
  return callerOf({ ...usual, ...claimsOf(token) })
}

function claimsOf(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return person
    throw error
  }
}
