/** The package as a partner gets it, in an empty project: its content, its types, and a bundle of it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes, transitions } from '../../client/index.ts'
import { contract } from '../support/document.ts'
import { type Installed, installPackage, modules, run } from './installed-package.ts'
import { programOf, samples } from './samples.ts'

let project = ''
let installed = ''
let tarball = ''
let remove: Installed['remove']

beforeAll(async () => {
  ;({ project, installed, tarball, remove } = await installPackage())
}, 120_000)
afterAll(() => remove())

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
      'generated/lifecycle.js',
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

  test('with the module resolution of bundlers, like every sample in a text', async () => {
    expect(samples.length).toBeGreaterThan(9)
    writeFileSync(join(project, 'samples.ts'), programOf(samples))
    const bundler = { module: 'esnext', moduleResolution: 'bundler' }
    expect(await compile('typescript-7', bundler, 'program.ts', 'samples.ts')).toBe('')
  })
})

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
    const [transition] = transitions
    for (const other of [
      'Idempotency-Key',
      'Retry-After',
      'If-Match',
      codes.abo[0]?.label,
      transition?.effect,
    ]) {
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
