import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clients } from './clients.ts'
import { address, blocksOf, commandsOf, guide } from './guide.ts'
import versions from './versions.json' with { type: 'json' }

/** Names with their versions as npm, pip, Maven and Go write them. */
function versionsIn(commands: string): [name: string, version: string][] {
  return [...commands.matchAll(/(@?[\w./-]+)(?:\[\w+\])?(?:@|==|:)(v?\d+\.\d[\w.]*)/g)].map(
    ([, name = '', version = '']) => [name, version],
  )
}

/** The pinned version of a package. Go names the command inside a module, Maven starts with the group. */
const pinned = (name: string) =>
  Object.entries(versions).find(([known]) => name === known || name.startsWith(`${known}/cmd/`))?.[1]

test('the guide has a section for each client that is tested, and no other', () => {
  const headings = [...guide.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  // The client package has tests of its own.
  const [ours, introduction, ...others] = headings
  expect([ours, introduction]).toEqual(['TypeScript with the client package', 'Generated clients'])
  expect(others).toEqual(['Before you start', ...clients.map(({ name }) => name)])
})

test('the versions in the commands of the guide are the pinned ones, and each pinned one is there', () => {
  const found = versionsIn(guide)
  for (const [name, version] of found) expect([name, pinned(name)]).toEqual([name, version])
  const names = found.map(([name]) => name)
  const isUsed = (name: string) => names.some((used) => used === name || used.startsWith(`${name}/cmd/`))
  expect(Object.keys(versions).filter((name) => !isUsed(name))).toEqual([])
})

test('the file that Java starts has the version that Maven downloads', () => {
  const jars = [...guide.matchAll(/openapi-generator-cli-([\d.]+)\.jar/g)].map(([, version]) => version)
  expect(jars).toEqual([versions['openapi-generator-cli']])
})

test('the test downloads the document where the guide says, from its own address', () => {
  expect(commandsOf('Before you start', address)).toContain(`${address}/openapi.json`)
  expect(commandsOf('Before you start', 'http://127.0.0.1:1')).not.toContain(address)
  expect(commandsOf('Before you start', 'http://127.0.0.1:1')).toContain('http://127.0.0.1:1/openapi.json')
})

test('an unknown section is refused', () => {
  expect(() => blocksOf('COBOL')).toThrow('The guide has no section "COBOL".')
})

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')

test.each(clients.filter(({ program }) => program))(
  'the samples for $name are lines of its journey',
  ({ name, program }) => {
    const folder = join(import.meta.dirname, 'programs', program ?? '')
    const source = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    const samples = blocksOf(name).filter(({ language }) => language !== 'bash')
    expect(samples.length).toBeGreaterThan(0)
    for (const { text } of samples) {
      for (const part of text.split(/\n{2,}/)) expect(lines(source)).toContain(lines(part))
    }
  },
)
