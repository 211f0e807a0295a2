/** The people and machines of the sandbox. They are synthetic, and each has a token on its page. */
import { usualScopes } from '../contract/scopes.ts'
import type { TokenClaims } from '../server/development-issuer.ts'
import { person } from '../server/greeting.ts'

/** The organisation with most of the patients and with the simulated match engine. */
export const mainOrganisation = person.organisation

/** An organisation without a match engine, so that its searches wait. It is not an assigned number. */
export const otherOrganisation = '9999'

const caller = (organisation: string, username?: string): TokenClaims => ({
  organisation,
  username,
  scopes: usualScopes,
})

export const callers = {
  coordinator: person,
  colleague: caller(mainOrganisation, 'colleague@registry.example'),
  machine: caller(mainOrganisation),
  otherCoordinator: caller(otherOrganisation, 'coordinator@other.example'),
  otherMachine: caller(otherOrganisation),
} as const

export type CallerName = keyof typeof callers
