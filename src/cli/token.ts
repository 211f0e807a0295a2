/** Prints one token of the development issuer and nothing else. */
import { parseArgs } from 'node:util'
import { claimForms } from '../../generated/claims.ts'
import { allScopes, usualScopes } from '../contract/scopes.ts'
import { type ClaimName, readClaims } from '../http/claims.ts'
import { ConfigError, readConfig } from '../server/config.ts'
import { openDevIssuer } from '../server/development-issuer.ts'

const usage = `Usage: npm run -s token -- --organisation 6939 [--username NAME] [--scope "A B"]

  --organisation  issuing organisation number (ION), ${claimForms.ion.accepted}
  --username      name of the user, ${claimForms.username.accepted}; without it, the token is a machine token
  --scope         ${claimForms.scope.accepted}; allowed: ${allScopes.join(', ')}
                  (default: ${usualScopes.join(', ')})`

/** The option for each claim. */
const options: Readonly<Record<ClaimName, string>> = {
  ion: '--organisation',
  username: '--username',
  scope: '--scope',
}

try {
  const { values } = parseArgs({
    options: { organisation: { type: 'string' }, username: { type: 'string' }, scope: { type: 'string' } },
  })
  const wanted = values.scope?.split(' ').filter(Boolean) ?? usualScopes
  const unknown = wanted.filter((scope) => !allScopes.includes(scope))
  const { organisation = '', username } = values
  const read = readClaims({ ion: organisation, username, scope: wanted.join(' ') })
  if ('invalid' in read) {
    throw new ConfigError(
      read.invalid.map((claim) => `${options[claim]} must be ${claimForms[claim].accepted}.`),
    )
  }
  if (unknown.length > 0) throw new ConfigError([`Unknown scope: ${unknown.join(', ')}.`])
  const config = readConfig(process.env)
  if (config.auth)
    throw new ConfigError([
      'AUTH_* is set, so the service accepts tokens from that issuer only. Get a token from that issuer.',
    ])
  const issuer = await openDevIssuer(config.dataDir)
  console.log(await issuer.sign({ organisation, username, scopes: wanted }, new Date()))
} catch (error) {
  const isUsage =
    error instanceof ConfigError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  if (!isUsage) throw error
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
