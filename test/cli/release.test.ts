import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { brokenReleases } from '../../src/governance/integrity.ts'

const folder = mkdtempSync(join(tmpdir(), 'release-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const run = () =>
  spawnSync(process.execPath, [fromRoot('src/cli/release.ts'), '--folder', folder], { encoding: 'utf8' })
const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

test('the contract can be released, once', () => {
  const { version } = contract.info
  copyFileSync(fromRoot('openapi/released/CHANGELOG.md'), join(folder, 'CHANGELOG.md'))

  const first = run()
  expect(first.stderr).toBe('')
  expect(first.status).toBe(0)
  expect(first.stdout).toContain(`git tag -a contract-${version} -F openapi/released/${version}.txt`)
  expect(JSON.parse(readFileSync(join(folder, `${version}.json`), 'utf8'))).toEqual(contract)
  expect(brokenReleases(folder)).toEqual([])

  const released = contents()
  const second = run()
  expect(second.status).toBe(1)
  expect(second.stderr).toContain(`- ${version} is released already.`)
  expect(contents()).toEqual(released)
})
