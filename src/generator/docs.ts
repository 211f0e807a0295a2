import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContract } from './docs/contract.ts'
import { guideTags, readGuides } from './docs/guides.ts'
import { pageTemplate, redocOptions, withGuides, withoutForeignLogos } from './docs/page.ts'
import { RedoclyMissing, renderWithRedoc } from './docs/redoc.ts'
import { withSamples } from './docs/samples.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Creates the documentation, one self-contained HTML page, from the contract, the samples, the guides and the theme.
 */
export function buildDocs(
  output: string,
  contractFile = join(root, 'generated/openapi.json'),
  guidesFolder = join(root, 'docs/guides'),
): void {
  const contract = readContract(contractFile)
  const document = withGuides(withSamples(contract), guideTags(readGuides(guidesFolder), contract))
  const theme = readFileSync(join(import.meta.dirname, 'docs/theme.css'), 'utf8')
  const html = withoutForeignLogos(renderWithRedoc(document, pageTemplate(theme), redocOptions))
  mkdirSync(dirname(output), { recursive: true })
  writeFileSync(output, html)
}

if (import.meta.main) {
  try {
    buildDocs(join(root, 'dist/docs/index.html'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // Before a start, this is not an error: the service shows the page that was built before, or none.
    const mayBeMissing = process.argv.includes('--if-possible') && error instanceof RedoclyMissing
    process.exitCode = mayBeMissing ? 0 : 1
  }
}
