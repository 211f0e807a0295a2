/**
 * Compares the contract with its newest release, or with another bundle, and prints the report as Markdown. The exit code
 * is 1 if the version is too low, the changelog does not mention a change, or a released file was edited, and 2 if
 * something cannot be read.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareFiles } from '../governance/compare-files.ts'
import { brokenReleases } from '../governance/integrity.ts'
import { newestRelease } from '../governance/released.ts'

const usage = `Usage: npm run -s diff [-- --base FILE]

  --base  the bundle to compare with (default: the newest one in openapi/released/)`

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'openapi/released')

try {
  const { values } = parseArgs({ options: { base: { type: 'string' } } })
  const broken = brokenReleases(folder)
  const base = values.base === undefined ? newestRelease(folder) : resolve(values.base)
  if (broken.length > 0) {
    console.log(`A released file was edited:\n\n${broken.map((each) => `- ${each}`).join('\n')}`)
    process.exitCode = 1
  } else if (base === undefined) {
    console.log('No version of the contract has been released yet, so there is nothing to compare.')
  } else {
    const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
    const today = new Date().toISOString().slice(0, 10)
    const { text, demands } = await compareFiles(base, join(root, 'generated/openapi.json'), changelog, today)
    console.log(text)
    if (demands.length > 0) process.exitCode = 1
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
