/** What the service says when it has started: where it is, and one call that works when it is pasted. */
import { contract } from './http/contract.ts'
import type { Running } from './server.ts'

const organisation = '6939'
const username = 'coordinator@registry.example'

/** With the development issuer the call carries a token; otherwise only the addresses are said. */
export async function greeting(
  { address, issuer }: Pick<Running, 'address' | 'issuer'>,
  now: Date,
): Promise<string> {
  const lines = [
    `Patient API ${contract.info.version} listens at ${address}`,
    `Documentation: ${address}/docs`,
  ]
  if (!issuer) return lines.join('\n')
  const scopes = Object.keys(contract.components.securitySchemes.bearerAuth['x-scopes'])
  const token = await issuer.sign({ organisation, username, scopes }, now)
  const body = JSON.stringify(contract.components.examples.CreatePatientMinimalRequest.value)
  return [
    ...lines,
    '',
    `Register a patient, as ${username} of organisation ${organisation} (token of the development issuer, 8 hours):`,
    '',
    `curl -i ${address}/api/v2/patients \\`,
    `  -H 'Authorization: Bearer ${token}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
    '',
  ].join('\n')
}
