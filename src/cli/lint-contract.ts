/** Lints the contract and prints the report. The exit code is 1 if there are errors. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corrected, formats, isFormat } from '../governance/lint-report.ts'

const usage = `Usage: npm run -s lint:contract [-- --format FORMAT] [DOCUMENT]

  --format  ${formats.join(', ')} (default: stylish)
  DOCUMENT  another document than openapi/openapi.yaml`

const root = fileURLToPath(new URL('../..', import.meta.url))
const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
)

try {
  const { values, positionals } = parseArgs({
    options: { format: { type: 'string', default: 'stylish' } },
    allowPositionals: true,
  })
  const { format } = values
  if (!isFormat(format)) throw new Error(`${format} is not a format.`)
  const args = ['lint', ...(positionals.length > 0 ? positionals : ['patient-api'])]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // The default is to stop after 100 problems.
    [redocly, ...args, '--format', format, '--max-problems', '100000'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      // Otherwise Redocly would look for a newer version on the network.
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  )
  process.stdout.write(corrected(stdout, format))
  process.stderr.write(stderr)
  process.exitCode = status ?? 1
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
