/** Prints one token of the development issuer and nothing else. */
import { parseArgs } from 'node:util'
import { allScopes, usualScopes } from '../contract/scopes.ts'
import { ConfigError, readConfig } from '../server/config.ts'
import { openDevIssuer } from '../server/development-issuer.ts'

const usage = `Usage: npm run -s token -- --organisation 6939 [--username NAME] [--scope "A B"]

  --organisation  issuing organisation number (ION), four digits
  --username      name of the user, 4 to 100 characters; without it, the token is a machine token
  --scope         scopes separated by spaces; allowed: ${allScopes.join(', ')}
                  (default: ${usualScopes.join(', ')})`

try {
  const { values } = parseArgs({
    options: { organisation: { type: 'string' }, username: { type: 'string' }, scope: { type: 'string' } },
  })
  const wanted = values.scope?.split(' ').filter(Boolean) ?? usualScopes
  const unknown = wanted.filter((scope) => !allScopes.includes(scope))
  if (!/^[0-9]{4}$/.test(values.organisation ?? ''))
    throw new ConfigError(['--organisation must be four digits.'])
  if (
    values.username !== undefined &&
    ([...values.username].length < 4 || [...values.username].length > 100)
  ) {
    throw new ConfigError(['--username must have 4 to 100 characters.'])
  }
  if (unknown.length > 0) throw new ConfigError([`Unknown scope: ${unknown.join(', ')}.`])
  const config = readConfig(process.env)
  if (config.auth)
    throw new ConfigError([
      'AUTH_* is set, so the service accepts tokens from that issuer only. Get a token from that issuer.',
    ])
  const issuer = await openDevIssuer(config.dataDir)
  const organisation = values.organisation as string
  console.log(await issuer.sign({ organisation, username: values.username, scopes: wanted }, new Date()))
} catch (error) {
  const isUsage =
    error instanceof ConfigError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  if (!isUsage) throw error
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
