/** The scopes of the contract. */
import { contract } from './http/contract.ts'

export const allScopes: readonly string[] = Object.keys(
  contract.components.securitySchemes.bearerAuth['x-scopes'],
)

/** What a development token has when nothing else is asked for: everything but the sight of sensitive members. */
export const usualScopes: readonly string[] = allScopes.filter((scope) => scope !== 'lims:ssn')
