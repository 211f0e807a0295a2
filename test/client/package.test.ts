/**
 * The package as a partner gets it: built, packed, and installed by npm into an empty project, without network. npm gets
 * the two packages that it depends on as tarballs, which are packed from node_modules of this project.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes } from '../../client/index.ts'
import { contract } from '../support/document.ts'
import { root, scratchFolder } from '../support/process.ts'

const run = promisify(execFile)
const modules = join(root, 'node_modules')
const folder = scratchFolder()
const project = join(folder.path, 'project')
const installed = join(project, 'node_modules/@patient-api/client')
let tarball = ''

beforeAll(async () => {
  mkdirSync(project)
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'partner', private: true, type: 'module' }),
  )
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => join(modules, name))
  const [built, packed] = await Promise.all([
    run(process.execPath, ['scripts/client.ts', join(folder.path, 'client')], { cwd: root }),
    run('npm', ['pack', ...dependencies, '--pack-destination', folder.path, '--silent'], { cwd: root }),
  ])
  tarball = join(root, built.stdout.trim().split('\n').at(-1) ?? '')
  const others = packed.stdout
    .trim()
    .split('\n')
    .map((name) => join(folder.path, name))
  await run('npm', ['install', '--offline', '--ignore-scripts', tarball, ...others], { cwd: project })
})
afterAll(() => folder.remove())

const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
const filesIn = async () =>
  (await run('tar', ['-tzf', tarball])).stdout
    .trim()
    .split('\n')
    .map((name) => name.replace('package/', ''))

describe('the package contains', () => {
  test('JavaScript with types and source maps, and no code of the server', async () => {
    const isExpected = /^(package\.json|README\.md|(client|generated)\/[a-z-]+\.(js|js\.map|d\.ts))$/
    const files = await filesIn()
    expect(files.filter((name) => !isExpected.test(name))).toEqual([])
    expect(files.filter((name) => name.startsWith('generated/') && name.endsWith('.js')).sort()).toEqual([
      'generated/client.js',
      'generated/codes.js',
    ])
    for (const name of files.filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(installed, name), 'utf8')
      const imports = [...text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].map(([, from = '']) => from)
      expect(imports.filter((from) => from !== 'openapi-fetch' && !/^\.\.?\//.test(from))).toEqual([])
      const { sourcesContent } = JSON.parse(readFileSync(join(installed, `${name}.map`), 'utf8'))
      expect(sourcesContent).toHaveLength(1)
    }
  })

  test('openapi-fetch as its only dependency, in the version of this project', () => {
    const { version } = JSON.parse(readFileSync(join(modules, 'openapi-fetch/package.json'), 'utf8'))
    expect(manifest().dependencies).toEqual({ 'openapi-fetch': `^${version}` })
    expect(manifest().scripts).toBeUndefined()
  })

  test('the version of the contract, and a table with its version', () => {
    const series = contract.info.version.split('.', 2).join('.')
    expect(manifest().version.startsWith(`${series}.`)).toBe(true)
    const readme = readFileSync(join(installed, 'README.md'), 'utf8')
    const { dependencies } = manifest()
    expect(readme).toContain(`| \`${series}.x\` | \`${series}.x\` | \`${dependencies['openapi-fetch']}\` |`)
  })
})

describe('tools that check packages find nothing', () => {
  test('publint', async () => {
    const { messages } = await publint({ pkgDir: installed, strict: true, pack: false })
    expect(messages).toEqual([])
  })

  test('attw', async () => {
    const attw = join(modules, '@arethetypeswrong/cli/dist/index.js')
    const args = [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'json']
    const { stdout } = await run(process.execPath, args)
    const kinds = JSON.parse(stdout).analysis.problems.map(({ kind }: { kind: string }) => kind)
    // Programs that use `require` are not supported before Node 20.19 and 22.12. The profile ignores this.
    expect(new Set(kinds)).toEqual(new Set(['CJSResolvesToESM']))
  })
})

describe('a strict program in an empty project compiles', () => {
  const strict = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  }
  const compile = async (version: string, module: object, ...files: string[]) => {
    const name = `tsconfig-${version}-${Object.values(module).join('-')}.json`
    const config = { compilerOptions: { ...strict, ...module }, files }
    writeFileSync(join(project, name), JSON.stringify(config))
    const compiler = join(modules, version, 'bin/tsc')
    const { stdout } = await run(process.execPath, [compiler, '-p', name], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    )
    return stdout
  }
  beforeAll(() => cpSync(join(import.meta.dirname, 'package/program.ts'), join(project, 'program.ts')))

  const versions = {
    'typescript-5': /^Version 5\.9\./,
    typescript: /^Version 6\./,
    'typescript-7': /^Version 7\./,
  }
  test.each(Object.entries(versions))('with %s', async (name, version) => {
    const { stdout } = await run(process.execPath, [join(modules, name, 'bin/tsc'), '--version'])
    expect(stdout).toMatch(version)
    expect(await compile(name, { module: 'nodenext' }, 'program.ts')).toBe('')
  })

  test('with the module resolution of bundlers, and every sample of the README', async () => {
    const { program, count } = samplesOf(readFileSync(join(installed, 'README.md'), 'utf8'))
    expect(count).toBeGreaterThan(7)
    writeFileSync(join(project, 'samples.ts'), program)
    const bundler = { module: 'esnext', moduleResolution: 'bundler' }
    expect(await compile('typescript-7', bundler, 'program.ts', 'samples.ts')).toBe('')
  })
})

/** The samples of a text as one program. Each is a function, so that all can use the same names. */
function samplesOf(text: string): { program: string; count: number } {
  const samples = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
  const imports = new Set(
    samples.flatMap((code) => code.match(/(?<=^import (?:type )?\{ ).*(?= \} from)/gm) ?? []),
  )
  const names = new Set([...imports].flatMap((list) => list.split(', ')))
  const functions = samples.map(
    (code, index) => `export async function sample${index}() {\n${code.replaceAll(/^import .*$/gm, '')}}\n`,
  )
  const program = `import { type PatientApiClient, ${[...names].join(', ')} } from '@patient-api/client'
declare const client: PatientApiClient
declare const token: string, baseUrl: string, headers: Record<string, string>, keyOfThisForm: string
declare const currentToken: () => Promise<string>
declare const registration: Schemas['CreatePatientRequest']
declare const console: { log(...values: unknown[]): void }
${functions.join('')}`
  return { program, count: samples.length }
}

describe('a bundle', () => {
  /** The minified code of a program that a browser can load. */
  const bundled = async (program: string): Promise<string> => {
    const entry = join(project, 'entry.js')
    writeFileSync(entry, program)
    const bundle = await rolldown({ input: entry, platform: 'browser', cwd: project })
    const { output } = await bundle.generate({ minify: true })
    await bundle.close()
    const [{ code }] = output
    return code
  }

  test('has less than 12 kB, compressed, with everything', async () => {
    const code = await bundled("import * as all from '@patient-api/client'\nglobalThis.all = all\n")
    expect(code).toContain(codes.ethnicity.at(-1)?.label)
    expect(gzipSync(code).length).toBeLessThan(12_000)
  })

  test('has only what the program uses', async () => {
    const code = await bundled("import { codes } from '@patient-api/client'\nglobalThis.list = codes.abo\n")
    expect(code).toContain(codes.abo[0]?.label)
    expect(code).not.toContain(codes.rhesus[0]?.label)
    expect(code.length).toBeLessThan(500)
    const client = await bundled("import { createClient } from '@patient-api/client'\ncreateClient({})\n")
    expect(client).toContain('pipeDelimited')
    for (const other of ['Idempotency-Key', 'Retry-After', 'If-Match', codes.abo[0]?.label]) {
      expect(client).not.toContain(other)
    }
  })
})

test('Node runs the installed package', async () => {
  writeFileSync(
    join(project, 'run.js'),
    `import { codes, createClient, isProblem } from '@patient-api/client'
     const fetch = async (request) => new Response(JSON.stringify({ type: '/problems/patient-not-found', status: 404 }), { status: 404 })
     const { error } = await createClient({ baseUrl: 'http://127.0.0.1', fetch }).GET('/api/v2/patients', { params: { query: { wmdaId: 1 } } })
     console.log(codes.abo.length, isProblem(error, 'patient-not-found'))`,
  )
  const { stdout } = await run(process.execPath, ['run.js'], { cwd: project })
  expect(stdout).toBe('4 true\n')
})
