/** Before a start, the documentation is built only if something has changed. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildDocs } from '../../src/generator/docs.ts'
import { root } from '../support/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'docs-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a page of the same contract and guides is kept, and another guide makes another page', () => {
  const output = join(folder, 'index.html')
  const guidesFolder = join(folder, 'guides')
  cpSync(join(root, 'docs/guides'), guidesFolder, { recursive: true })
  const build = () => buildDocs(output, { guidesFolder, keepIfSame: true })
  expect(build()).toBe(true)
  const first = readFileSync(output, 'utf8')
  expect(build()).toBe(false)
  expect(readFileSync(output, 'utf8')).toBe(first)
  const guide = join(guidesFolder, '3-errors.md')
  writeFileSync(guide, `${readFileSync(guide, 'utf8')}\nA SYNTHETIC SENTENCE.\n`)
  expect(build()).toBe(true)
  expect(readFileSync(output, 'utf8')).toContain('A SYNTHETIC SENTENCE.')
})
