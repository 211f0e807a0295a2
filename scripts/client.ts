/**
 * Builds the package that partners install, and prints the path of the tarball in the last line. The template
 * client/package.json has no dependencies: their versions are those that the project itself uses.
 *
 * node scripts/client.ts [FOLDER]
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = resolve(root, process.argv[2] ?? 'dist/client')
const content = join(folder, 'package')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

const template = read('client/package.json')
const { version: contract } = read('generated/openapi.json').info
const series = (version: string): string => version.split('.', 2).join('.')
if (series(template.version) !== series(contract)) {
  console.error(
    `client/package.json has version ${template.version}, but the contract has ${contract}. Set the version to ${series(contract)}.0 and add a row to the table in client/README.md.`,
  )
  process.exit(1)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(content, { recursive: true })
const compiler = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [compiler, '-p', 'client', '--outDir', content], {
  cwd: root,
  stdio: 'inherit',
})
// Nothing imports the JavaScript of the types, which is empty.
for (const empty of ['types.js', 'types.js.map']) rmSync(join(content, 'generated', empty))
cpSync(join(root, 'client/README.md'), join(content, 'README.md'))
const dependencies = { 'openapi-fetch': `^${read('package.json').dependencies['openapi-fetch']}` }
writeFileSync(join(content, 'package.json'), `${JSON.stringify({ ...template, dependencies }, null, 2)}\n`)

const packed = execFileSync('npm', ['pack', content, '--pack-destination', folder, '--json'], { cwd: root })
const [{ filename }] = JSON.parse(packed.toString())
console.log(relative(process.cwd(), join(folder, filename)))
