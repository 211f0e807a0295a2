import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenReleases } from '../../src/governance/integrity.ts'
import { type Candidate, obstaclesOf, releaseOf } from '../../src/governance/release.ts'
import { newestRelease, releasedVersions } from '../../src/governance/released.ts'
import { versionOf } from '../../src/governance/version.ts'

const changelog = `# Changes of the contract

## 0.2.0, not released yet

- Adds \`sail\`, which
  is long.
- Removes \`oar\`.

## 0.1.0, 2026-01-15

- Adds boats.
`

const candidate = (version: string, facts: Partial<Candidate> = {}): Candidate => ({
  bundle: JSON.stringify({ openapi: '3.1.1', info: { version } }),
  changelog,
  released: [versionOf('0.1.0')],
  demands: [],
  ...facts,
})

describe('a release is refused', () => {
  test.each([
    [
      'of a version that is released',
      candidate('0.1.0'),
      '0.1.0 is released already. Set a higher `info.version` in openapi/openapi.yaml.',
    ],
    ['of an earlier version', candidate('0.0.9'), '0.0.9 is lower than 0.1.0, which is released already.'],
    [
      'without an entry in the changelog',
      candidate('0.3.0'),
      'CHANGELOG.md has no entry for 0.3.0. Add `## 0.3.0` and a list of what changed.',
    ],
    [
      'with an empty entry',
      candidate('0.2.0', { changelog: '## 0.2.0\n\nNothing.\n' }),
      'CHANGELOG.md has no entry for 0.2.0. Add `## 0.2.0` and a list of what changed.',
    ],
    [
      'if the comparison demands something',
      candidate('0.2.0', { demands: ['Name `keel`.'] }),
      'Name `keel`.',
    ],
  ])('%s', (_what, facts, obstacle) => {
    expect(obstaclesOf(facts)).toEqual([obstacle])
  })

  test('of nothing else', () => {
    expect(obstaclesOf(candidate('0.2.0'))).toEqual([])
    expect(obstaclesOf(candidate('0.2.0', { released: [] }))).toEqual([])
  })
})

const release = (version = '0.2.0') => releaseOf(candidate(version), '2026-02-03', 'Changes: few.')

test('a release is the bundle, the date in the changelog, and the text of the tag', () => {
  const { tag, files } = release()
  expect(tag).toBe('contract-0.2.0')
  expect(Object.keys(files).at(-1)).toBe('0.2.0.json')
  expect(files['0.2.0.json']).toBe(candidate('0.2.0').bundle)
  expect(files['CHANGELOG.md']).toBe(changelog.replace('0.2.0, not released yet', '0.2.0, 2026-02-03'))
  expect(files['0.2.0.txt']).toBe(`Contract of the Patient API 0.2.0, 2026-02-03

Changes: few.

- Adds \`sail\`, which is long.
- Removes \`oar\`.

openapi/released/0.2.0.json, SHA-256 d221991608eedda4c54ce244f70a08cc1bc3c7b154ef029edf5c32640930a1df
`)
})

describe('released files', () => {
  let folder = ''
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'released-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('are ordered by number and not by letter, and other files are no releases', () => {
    write({ '0.9.0.json': '', '0.10.0.json': '', '0.2.0.json': '', '0.11.0.txt': '', 'CHANGELOG.md': '' })
    expect(releasedVersions(folder).map(String)).toEqual(['0,10,0', '0,9,0', '0,2,0'])
    expect(newestRelease(folder)).toBe(join(folder, '0.10.0.json'))
  })

  test('are none in an empty or missing folder', () => {
    expect(newestRelease(folder)).toBeUndefined()
    expect(newestRelease(join(folder, 'missing'))).toBeUndefined()
  })

  test('are complete after a release', () => {
    write(release().files)
    expect(brokenReleases(folder)).toEqual([])
  })

  test.each<[what: string, file: string, edit: (text: string) => string, complaint: string]>([
    [
      'the bundle was edited',
      '0.2.0.json',
      (text) => `${text} `,
      '0.2.0.json is not the file that was released. Restore it from its tag.',
    ],
    [
      'the text of the tag is lost',
      '0.2.0.txt',
      () => '',
      '0.2.0.json is not the file that was released. Restore it from its tag.',
    ],
    [
      'the date is lost',
      'CHANGELOG.md',
      (text) => text.replace(', 2026-02-03', ''),
      'CHANGELOG.md has no entry with a date for 0.2.0.',
    ],
  ])('are broken if %s', (_what, file, edit, complaint) => {
    write(release().files)
    write({ [file]: edit(readFileSync(join(folder, file), 'utf8')) })
    expect(brokenReleases(folder)).toEqual([complaint])
  })

  test('are broken if a bundle has the name of another version', () => {
    const { files } = release()
    write({ ...files, '0.1.0.json': String(files['0.2.0.json']), '0.1.0.txt': String(files['0.2.0.txt']) })
    expect(brokenReleases(folder)).toEqual(['0.1.0.json has another `info.version` than its name says.'])
  })
})
