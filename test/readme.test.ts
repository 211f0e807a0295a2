import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('every command of the README exists, and the other way round', () => {
  const named = [...readme.matchAll(/npm (?:run -s |run )?([a-z:]+)/g)].map(([, name = '']) => name)
  const scripts = Object.keys(packageJson.scripts).filter((name) => !name.startsWith('pre'))
  expect(new Set(named.filter((name) => name !== 'ci'))).toEqual(new Set(scripts))
})
