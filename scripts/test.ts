/**
 * Everything that a pull request must pass: the contract and the code are linted, the code is compiled, and the tests
 * run. The last line counts all checks. A check by an entire tool counts as one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const report = 'dist/test-report.json'
mkdirSync('dist', { recursive: true })
rmSync(report, { force: true })

const checks: Record<string, string[]> = {
  'the contract keeps its rules': ['node', 'src/cli/lint-contract.ts'],
  'the version and the changelog of the contract fit its changes': ['node', 'src/cli/diff.ts'],
  'the code keeps its style': ['biome', 'check', '--error-on-warnings', '.'],
  'the code compiles': [process.execPath, 'node_modules/typescript/bin/tsc', '-p', '.'],
  'the example compiles': [process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'examples/web'],
}

let passed = 0
let failed = 0

for (const [name, [command = '', ...args]] of Object.entries(checks)) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${status === 0 ? '✓' : '✗'} ${name}\n`)
  if (status === 0) passed++
  else failed++
}

const tests = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'inherit'] },
)
if (existsSync(report)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
}
// A test file that cannot be loaded fails the run, although no test failed.
if (tests.status !== 0 && failed === 0) failed++

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
