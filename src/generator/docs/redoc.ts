import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Redocly is a development dependency, so it is missing in an installation for production. */
export class RedoclyMissing extends Error {
  constructor() {
    super('The documentation cannot be built, because @redocly/cli is not installed. Run `npm ci` first.')
    this.name = 'RedoclyMissing'
  }
}

const { resolve } = createRequire(import.meta.url)

/** A file of Redocly. @throws RedoclyMissing */
function redoclyFile(name: string): string {
  try {
    return resolve(`@redocly/cli/${name}`)
  } catch {
    throw new RedoclyMissing()
  }
}

/** The version that renders, for example 2.77.0. @throws RedoclyMissing */
export const redoclyVersion = (): string =>
  JSON.parse(readFileSync(redoclyFile('package.json'), 'utf8')).version

/** Renders a document as HTML with a page template and options of Redoc. @throws RedoclyMissing */
export function renderWithRedoc(document: object, template: string, options: object): string {
  const redocly = redoclyFile('bin/cli.js')
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
    writeFileSync(join(folder, 'page.hbs'), template)
    // In a separate folder, Redocly finds no redocly.yaml and does not load the lint rules.
    execFileSync(
      process.execPath,
      [
        redocly,
        ...['build-docs', 'openapi.json', '--inlineBundle', '--output', 'index.html'],
        ...['--template', 'page.hbs', '--openapi', JSON.stringify(options)],
      ],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    return readFileSync(join(folder, 'index.html'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
