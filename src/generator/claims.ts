/** generated/claims.ts: the claims of an access token, from x-claims of the security scheme. */
import { type Contract, header, literal } from './bundle.ts'
import { demand, type Json } from './untranslatable.ts'
import { zodOfValue } from './zod.ts'

/** @throws Untranslatable if the security scheme has no claims */
export function writeClaims(contract: Contract): string {
  const scheme = '#/components/securitySchemes/bearerAuth'
  const { bearerAuth } = contract.document.components.securitySchemes ?? {}
  demand(['x-claims'], bearerAuth, scheme)
  const claims: Json = bearerAuth['x-claims']
  const forms = Object.entries<Json>(claims.properties).map(([name, { 'x-form': form }]) => {
    const [kind, accepted] = form.split(/: (.*)/s)
    return [name, { kind, accepted }]
  })
  return `${header}
import { z } from '@hono/zod-openapi'

/** The claims of an access token that the service reads. Other claims are ignored. */
export const claims = ${zodOfValue(contract, claims, `${scheme}/x-claims`)}

/** What each claim is, and which values are accepted, for error messages. */
export const claimForms = ${literal(Object.fromEntries(forms))} as const
`
}
