import { statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { finished, scratchFolder } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

const token = (args: string[], env: Record<string, string> = {}) =>
  finished('npm', ['run', '-s', 'token', '--', ...args], { DATA_DIR: folder.path, ...env })

test('prints one token and nothing else', async () => {
  const { code, output } = await token([
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
    '--scope',
    'patients:read',
  ])
  expect(code).toBe(0)
  expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
  expect(decodeJwt(output.trim())).toMatchObject({
    ion: '6939',
    username: 'coordinator@registry.example',
    scope: 'patients:read',
  })
})

test('without a username it is for a machine, without scopes it has all except the sensitive one, for eight hours', async () => {
  const { output } = await token(['--organisation', '6939'])
  const { username, scope, iat = 0, exp = 0 } = decodeJwt(output.trim())
  expect([username, scope, exp - iat]).toEqual([
    undefined,
    'patients:read patients:write searches:run lims:read lims:write',
    8 * 60 * 60,
  ])
})

test('only the owner can read the key of the issuer', () => {
  expect(statSync(join(folder.path, 'development-issuer.json')).mode & 0o777).toBe(0o600)
})

test.each([
  [[], /--organisation must be a string of four digits/],
  [['--organisation', '69'], /--organisation must be a string of four digits/],
  [['--organisation', '6939', '--username', 'abc'], /--username must be a string of 4 to 100 characters/],
  [['--organisation', '6939', '--scope', 'patients:delete'], /Unknown scope: patients:delete/],
  [['--organisation', '6939', '--role', 'x'], /Unknown option '--role'/],
])('%j is rejected with the usage', async (args, message) => {
  const { code, output } = await token(args)
  expect(code).toBe(2)
  expect(output).toMatch(message)
  expect(output).toContain('Usage: npm run -s token')
})

test('the development issuer is rejected in production', async () => {
  const { code, output } = await token(['--organisation', '6939'], { NODE_ENV: 'production' })
  expect([code, output]).toEqual([2, expect.stringContaining('development issuer is not allowed')])
})
