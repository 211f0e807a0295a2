/** The page for operators names what is there: settings, files, sections, fields of the log. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/process.ts'
import { settingNames } from './settings.ts'

const page = readFileSync(join(root, 'docs/deployment.md'), 'utf8')
const sectionOf = (title: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
const firstCells = (section: string) => [...section.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)

test('the table of settings has every setting of the service, and no other', () => {
  expect(settingNames.length).toBeGreaterThan(10)
  expect(firstCells(sectionOf('Settings')).sort()).toEqual(settingNames)
})

test('no other program of the service reads a setting', () => {
  const programs = ['server', 'http', 'store', 'pages', 'log', 'search-match', 'lims'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join('src', folder, file)),
  )
  const readers = programs.filter((file) =>
    /process\.env[.[]|\} = process\.env/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(readers).toEqual([])
})

test('every file and every section that it refers to exists', () => {
  const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(
    ([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`,
  )
  expect(targets.length).toBeGreaterThan(15)
  const missing = targets.filter((target) =>
    target.startsWith('#') ? !anchors.includes(target) : !existsSync(join(root, 'docs', target)),
  )
  expect(missing).toEqual([])
})

test('the fields of the log are those that the program writes', () => {
  const table = sectionOf('What to watch').split('| Line with |')[1]?.split('\n\n')[0] ?? ''
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  const written = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(server|http|log)\/.*\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, 'src', file), 'utf8').matchAll(/log\.\w+\(\{([\s\S]*?)\}[,)]/g),
    ])
    // The names at the beginning of a line or after an opening bracket or comma, not those of a nested object.
    .flatMap(([, fields = '']) => [
      ...fields.replace(/\{[^}]*\}?/g, '').matchAll(/(?:^|,)\s*(?:\.\.\.)?(\w+)/g),
    ])
    .map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(written.map((name) => (name === 'undeclared' ? 'answer' : name))))
})
