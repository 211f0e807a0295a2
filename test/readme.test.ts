import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { root, scratchFolder, startService } from './support/process.ts'

/** The tour of the README: the commands, and the output shown after each. */
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const steps = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .filter(Boolean)
    .map((step) => {
      const [command = '', ...shown] = step.split('\n')
      return { command, shown: shown.join('\n').trim() }
    }),
)

const folder = scratchFolder()
let service: Awaited<ReturnType<typeof startService>>
beforeAll(async () => {
  service = await startService(folder.path)
})
afterAll(async () => {
  await service.end()
  folder.remove()
})

/** Timestamps differ from run to run. */
const timeless = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME').replaceAll('\r', '')

test('the tour shows the actual responses', async () => {
  expect(steps.length).toBeGreaterThan(8)
  const mark = '--- next ---'
  const script = steps
    .map(({ command }) => `${command.replace('http://127.0.0.1:8080', service.address)}\necho '${mark}'`)
    .join('\n')
  const output = await new Promise<string>((resolve, reject) => {
    const env = { ...process.env, DATA_DIR: folder.path }
    execFile('bash', ['-euo', 'pipefail', '-c', script], { cwd: root, env }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(stdout),
    )
  })
  const came = output.split(mark).map((part) => timeless(part).trim())
  expect(came.slice(0, steps.length)).toEqual(steps.map(({ shown }) => timeless(shown)))
})

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run -s |run )?([a-z:]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci')

test('every command of the README exists', () => {
  expect(commandsIn(readme).filter((name) => !(name in packageJson.scripts))).toEqual([])
})

test('the page of commands has every command, and no other', () => {
  const named = commandsIn(read('docs/commands.md'))
  const scripts = Object.keys(packageJson.scripts).filter((name) => !name.startsWith('pre'))
  expect(new Set(named)).toEqual(new Set(scripts))
})

/** The address of a heading, as GitHub makes it. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

test.each(['README.md', 'CONTRIBUTING.md', 'docs/front-end.md', 'docs/commands.md'])(
  'every file and section that %s refers to exists',
  (file) => {
    const text = read(file)
    const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    const html = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)]
    const targets = [...markdown, ...html].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(0)
    const missing = targets.filter((target) => {
      const [path = '', anchor] = target.split('#')
      const found = path === '' ? file : join(dirname(file), path)
      if (!existsSync(join(root, found))) return true
      if (anchor === undefined) return false
      const titles = [...read(found).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title))
      return !titles.includes(anchor)
    })
    expect(missing).toEqual([])
  },
)

test('the picture is the same in light and dark, except for its colours, and has a description', () => {
  const [light, dark] = ['light', 'dark'].map((name) => read(`docs/contract-${name}.svg`))
  const colourless = (svg = '') => svg.replaceAll(/#[0-9a-f]{6}/g, 'colour')
  expect(colourless(dark)).toBe(colourless(light))
  expect(dark).not.toBe(light)
  const description = /<desc id="description">(.*)<\/desc>/.exec(light ?? '')?.[1]
  expect(light).toContain('aria-labelledby="title description"')
  // The picture and its alternative text say the same.
  const alternative = /alt="([^"]*)"/.exec(readme)?.[1] ?? ''
  for (const word of [
    'only source',
    'npm run generate',
    'mock',
    'clients',
    'governance reports',
    'published facts',
  ]) {
    expect([alternative.includes(word), description?.includes(word)]).toEqual([true, true])
  }
})
