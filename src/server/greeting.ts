/** The message after the start: the URLs of the service, and one command that works when it is pasted. */

import { contract } from '../contract/document.ts'
import { usualScopes } from '../contract/scopes.ts'
import type { TokenClaims } from './development-issuer.ts'
import type { Running } from './service.ts'

/** The organisation and username in the token that the service prints. They are synthetic. */
export const person: TokenClaims = {
  organisation: '6939',
  username: 'coordinator@registry.example',
  scopes: usualScopes,
}

/** With the development issuer, the command contains a token. Otherwise only the URLs are printed. */
export async function greeting(
  { address, issuer }: Pick<Running, 'address' | 'issuer'>,
  now: Date,
): Promise<string> {
  const lines = [
    `Patient API ${contract.info.version} listens at ${address}`,
    `Documentation: ${address}/docs`,
    `Reference on one page: ${address}/reference`,
  ]
  if (!issuer) return lines.join('\n')
  const body = JSON.stringify(contract.components.examples.CreatePatientMinimalRequest.value)
  return [
    ...lines,
    '',
    `Create a patient as ${person.username} of organisation ${person.organisation}. The token comes from`,
    'the development issuer and is valid for 8 hours:',
    '',
    `curl -i ${address}/api/v2/patients \\`,
    `  -H 'Authorization: Bearer ${await issuer.sign(person, now)}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
    '',
  ].join('\n')
}
