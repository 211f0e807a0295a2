import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pointerOf } from '../contract/document.ts'
import { root } from './lint.ts'

// Partners and auditors lint the document with their own rules. Spectral's rules for OpenAPI and for the OWASP API
// Security Top 10 are the most common ones.

interface Exception {
  readonly rule: string
  readonly places: string
  readonly decision: number
  readonly reason: string
}

interface Finding {
  readonly rule: string
  readonly place: string
}

const exceptions: Exception[] = parse(readFileSync(join(root, 'openapi/governance/exceptions.yaml'), 'utf8'))
const spectral = join(
  createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json'),
  '../dist/index.js',
)

/** All findings of Spectral in the bundle, including hints. */
async function findingsOfSpectral(): Promise<Finding[]> {
  const args = [spectral, 'lint', 'generated/openapi.json', '--ruleset', 'openapi/governance/spectral.yaml']
  const options = { cwd: root, maxBuffer: 2 ** 26 }
  const report = await new Promise<string>((resolve, reject) => {
    // The exit code is 1 if there are findings, so only a missing report is a failure.
    execFile(process.execPath, [...args, '--format', 'json', '--quiet'], options, (error, stdout, stderr) =>
      stdout.trim().startsWith('[') ? resolve(stdout) : reject(error ?? new Error(stderr)),
    )
  })
  const found: { code: string; path: (string | number)[] }[] = JSON.parse(report)
  return found.map(({ code, path }) => ({ rule: code, place: pointerOf(path) }))
}

let found: Finding[] = []

beforeAll(async () => {
  found = await findingsOfSpectral()
}, 120_000)

const allows = ({ rule, places }: Exception, finding: Finding) =>
  rule === finding.rule && new RegExp(places).test(finding.place)

test('Spectral and the OWASP rules find only the exceptions', () => {
  expect(found.filter((finding) => !exceptions.some((exception) => allows(exception, finding)))).toEqual([])
})

test('every exception is still needed', () => {
  const idle = exceptions.filter((exception) => !found.some((finding) => allows(exception, finding)))
  expect(idle).toEqual([])
})

test('every exception names a decision that exists', () => {
  const decisions = readdirSync(join(root, 'docs/decisions')).map((file) => Number(file.slice(0, 4)))
  expect(exceptions.filter(({ decision, reason }) => !decisions.includes(decision) || !reason)).toEqual([])
})
