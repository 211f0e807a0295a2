/**
 * Releases the contract: writes the bundle, the date into the changelog, and the text of the tag. It refuses, and writes
 * nothing, if the version is released already, or if the changelog or the version does not fit the changes.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareFiles } from '../governance/compare-files.ts'
import { obstaclesOf, releaseOf } from '../governance/release.ts'
import { newestRelease, releasedVersions } from '../governance/released.ts'

const usage = `Usage: npm run release [-- --folder FOLDER]

  --folder  a copy of openapi/released/, for a trial (default: openapi/released/)`

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundleFile = join(root, 'generated/openapi.json')

/** The bundle of the source as it is now. */
function currentBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    const output = join(folder, 'openapi.json')
    const redocly = join(root, 'node_modules/.bin/redocly')
    execFileSync(redocly, ['bundle', 'patient-api', '--output', output], { cwd: root, stdio: 'ignore' })
    return readFileSync(output, 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

try {
  const { values } = parseArgs({ options: { folder: { type: 'string' } } })
  const folder = values.folder === undefined ? join(root, 'openapi/released') : resolve(values.folder)
  const bundle = readFileSync(bundleFile, 'utf8')
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
  const base = newestRelease(folder)
  const today = new Date().toISOString().slice(0, 10)
  const report = base === undefined ? undefined : await compareFiles(base, bundleFile, changelog, today)
  const candidate = { bundle, changelog, released: releasedVersions(folder), demands: report?.demands ?? [] }
  const obstacles = [
    ...(bundle === currentBundle()
      ? []
      : ['generated/openapi.json is not up to date. Run `npm run generate`.']),
    ...obstaclesOf(candidate),
  ]
  if (obstacles.length > 0) {
    console.error(`The contract cannot be released:\n\n${obstacles.map((each) => `- ${each}`).join('\n')}`)
    process.exitCode = 1
  } else {
    const summary = report?.text.split('\n', 1)[0] ?? 'The first release.'
    const { version, tag, files } = releaseOf(candidate, today, summary)
    // The bundle is the last file. Without it, the version is not released.
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    console.log(
      [
        `Wrote ${Object.keys(files).join(', ')} to ${folder}. Now commit, tag and push:`,
        '',
        'git add openapi/released',
        `git commit -m "Contract ${version}"`,
        `git tag -a ${tag} -F openapi/released/${version}.txt`,
        `git push --follow-tags`,
      ].join('\n'),
    )
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`)
  process.exitCode = 2
}
