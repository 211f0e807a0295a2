/**
 * Compares the contract with its newest release, or with another bundle, and prints the report as Markdown. The exit code
 * is 1 if the version is too low or the changelog does not mention a change, and 2 if something cannot be read.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { newestRelease, readBundle } from '../governance/released.ts'
import { reportOn } from '../governance/report.ts'
import { redoclyVerdicts, unsharedVerdicts } from '../governance/second-opinion.ts'

const usage = `Usage: npm run -s diff [-- --base FILE]

  --base  the bundle to compare with (default: the newest one in openapi/released/)`

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

try {
  const { values } = parseArgs({ options: { base: { type: 'string' } } })
  const base = values.base === undefined ? newestRelease(pathOf('openapi/released')) : resolve(values.base)
  if (base === undefined) {
    console.log('No version of the contract has been released yet, so there is nothing to compare.')
  } else {
    const contract = pathOf('generated/openapi.json')
    const changelog = readFileSync(pathOf('openapi/released/CHANGELOG.md'), 'utf8')
    const [before, after] = [readBundle(base), readBundle(contract)]
    const verdicts = await redoclyVerdicts(base, contract)
    const { text, demands } = reportOn(before, after, changelog, (changes) =>
      unsharedVerdicts(verdicts, changes),
    )
    console.log(text)
    if (demands.length > 0) process.exitCode = 1
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
