import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Every file of a folder by name. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

const generate = () => {
  execFileSync('bash', [join(project, 'scripts/generate')], { stdio: 'pipe' })
  return filesOf(join(project, 'generated'))
}

/** A copy of everything that `npm run generate` needs, without generated/. */
let project = ''
let made: Record<string, string> = {}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'patient-api-'))
  const needed = [
    'openapi',
    'src/generator',
    'src/json',
    'scripts',
    'package.json',
    'redocly.yaml',
    'biome.json',
    '.gitignore',
  ]
  for (const name of needed) cpSync(join(root, name), join(project, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  made = generate()
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

test('generated/ is exactly what the generator makes from openapi/ now', () => {
  const committed = filesOf(join(root, 'generated'))
  const names = [...new Set([...Object.keys(made), ...Object.keys(committed)])].sort()
  const stale = names.filter((name) => made[name] !== committed[name])
  expect(
    stale,
    'These files of generated/ are stale. Run `npm run generate` and commit what it makes.',
  ).toEqual([])
})

test('the generator makes every file that the code uses', () => {
  expect(Object.keys(made)).toEqual([
    'claims.ts',
    'client.ts',
    'codes.ts',
    'lifecycle.ts',
    'limits.ts',
    'openapi.json',
    'openapi.yaml',
    'operations.ts',
    'problems.ts',
    'redaction.ts',
    'schemas.ts',
    'types.ts',
  ])
})

test('generated code is in the style of the project, so that no check asks for another change', () => {
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['format', 'generated'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
})

test('generating again makes the same bytes', () => {
  expect(generate()).toEqual(made)
})

test('a contract that cannot be translated is rejected with its location, and nothing is written', () => {
  const bundle = join(project, 'generated/openapi.json')
  const before = filesOf(join(project, 'generated'))
  const contract = JSON.parse(readFileSync(bundle, 'utf8'))
  contract.components.schemas.PatientStatus.not = {}
  writeFileSync(bundle, JSON.stringify(contract))
  const main = join(project, 'src/generator/main.ts')
  const { status, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' })
  expect(stderr).toContain('#/components/schemas/PatientStatus/not: ')
  expect(status).toBe(1)
  expect(filesOf(join(project, 'generated'))).toEqual({ ...before, 'openapi.json': JSON.stringify(contract) })
})
