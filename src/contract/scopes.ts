/** The scopes of the contract. */
import { contract } from './document.ts'

export const allScopes: readonly string[] = Object.keys(
  contract.components.securitySchemes.bearerAuth['x-scopes'],
)

/** The default scopes of a development token: all except the one for sensitive fields. */
export const usualScopes: readonly string[] = allScopes.filter((scope) => scope !== 'lims:ssn')
