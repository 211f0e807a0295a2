// Runs the linter once with the rules of the project, for any number of documents.

import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
)

interface Report {
  totals: { ignored: number }
  problems: {
    ruleId: string
    severity: string
    message: string
    location: { source: { ref: string }; pointer: string }[]
  }[]
}

export interface Finding {
  file: string
  rule: string
  pointer: string
  message: string
}

export interface Linted {
  /** All errors and warnings, by file relative to the root of the project. */
  findings: Finding[]
  /** How many findings .redocly.lint-ignore.yaml excludes. */
  ignored: number
}

export async function lint(files: string[]): Promise<Linted> {
  const args = [
    redocly,
    'lint',
    ...files,
    '--config',
    'redocly.yaml',
    '--format',
    'json',
    '--max-problems',
    '100000',
  ]
  // Otherwise the linter would look for a newer version on the network.
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const output = await new Promise<string>((resolve, reject) => {
    // The exit code is 1 if there are findings, so only a missing report is a failure.
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      stdout.trim().startsWith('{') ? resolve(stdout) : reject(error ?? new Error(stderr)),
    )
  })
  // One JSON object per document, without separators.
  const reports = output.split(/(?<=^\})(?=\{$)/m).map((report) => JSON.parse(report) as Report)
  if (reports.length !== files.length) throw new Error('The linter left a document out.')
  const problems = reports.flatMap((report) => report.problems)
  const findings = problems.map(({ ruleId, message, location: [place] }) => ({
    file: relative(root, join(root, place?.source.ref ?? '')),
    rule: ruleId,
    pointer: place?.pointer ?? '',
    message,
  }))
  return { findings, ignored: reports.reduce((sum, { totals }) => sum + totals.ignored, 0) }
}
