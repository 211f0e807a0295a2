/** The claims of an access token. The contract defines their forms (x-claims of the security scheme). */
import type { z } from '@hono/zod-openapi'
import { type claimForms, claims } from '../../generated/claims.ts'

export type Claims = z.infer<typeof claims>

export type ClaimName = keyof typeof claimForms

const names: readonly ClaimName[] = claims.keyof().options

/** Reads the claims of a token: their values, or the names of those that are invalid or missing. */
export function readClaims(payload: unknown): { claims: Claims } | { invalid: ClaimName[] } {
  const { data, error } = claims.safeParse(payload)
  if (!error) return { claims: data }
  return { invalid: names.filter((name) => error.issues.some(({ path }) => path[0] === name)) }
}
