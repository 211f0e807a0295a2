/** What the page for front-end developers says, done: the commands as typed, and the sign-in in a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { launchChromium } from '../../support/chromium.ts'
import { type Run, root, run } from '../../support/process.ts'
import { userOf } from './user.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const section = /^## The example$([\s\S]*?)^## /m.exec(read('docs/front-end.md'))?.[1] ?? ''
const example = read('examples/web/README.md')
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

/** The programs of the commands, on any free port. */
const programs: Run[] = []
function typed(command: string, env: Record<string, string> = {}): Run {
  const scripts: Readonly<Record<string, string>> = packageJson.scripts
  const [program = '', ...args] = (scripts[command.replace('npm run ', '')] ?? '').split(' ')
  const started = run(program, [...args, '--port', '0'], env)
  programs.push(started)
  return started
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  for (const program of programs) await program.end('SIGKILL')
})

test('the mock and the example are started, and any token shows the patients of the examples', async () => {
  const [mock = '', web = '', ...more] = commandsIn(section)
  expect([mock, web, more]).toEqual(['npm run mock', 'npm run web', []])
  expect(commandsIn(example).slice(0, 2)).toEqual([mock, web])
  const [, service = ''] = await typed(mock).seen(/listens at (http:\/\/[\w.:]+)/)
  // The port differs, so the address is set with the variable that the README of the example names.
  expect(example).toContain('| `VITE_SERVICE` |')
  const [, address = ''] = await typed(web, { VITE_SERVICE: service, NO_COLOR: '1' }).seen(
    /Local:\s+(http:\/\/localhost:\d+)/,
  )
  const user = await userOf(browser)
  await user.page.goto(address)
  await user.arrives('Sign in')
  expect(await user.field('Address of the service').inputValue()).toBe(service)
  await user.field('Access token').fill('any-text')
  await user.press('Sign in')
  await user.arrives('Patients')
  await user.page.getByText('5 of 5 patients are shown.').first().waitFor()
  expect(user.complaints).toEqual([])
  await user.page.close()
})

test('without settings, the example suggests the address at which the mock listens', () => {
  const source = read('examples/web/src/settings.ts')
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(source) ?? []
  expect(read('docs/commands.md')).toContain(`Starts the mock on \`${address}\``)
  expect(example).toContain(`| \`${address}\` | Any text |`)
})

test('every file that the README of the example names exists', () => {
  const links = [...example.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(10)
  for (const path of links) expect(() => readFileSync(join(root, 'examples/web', path))).not.toThrow()
})
