import { hash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withDeprecations } from './docs/deprecations.ts'
import { readContract } from './docs/document.ts'
import { guideTags, readGuides } from './docs/guides.ts'
import { readOperator } from './docs/operator.ts'
import { downloads, pageTemplate, redocOptions, withGuides, withoutForeignLogos } from './docs/page.ts'
import { RedoclyMissing, redoclyVersion, renderWithRedoc } from './docs/redoc.ts'
import { withSampleOfExample } from './docs/sample-of-example.ts'
import { withSamples } from './docs/samples.ts'

const root = join(import.meta.dirname, '../..')

export interface DocsOptions {
  readonly contractFile?: string
  readonly guidesFolder?: string
  /** The JSON file of the operator. Without it, the pages contain placeholders. */
  readonly operatorFile?: string
  /** Keeps a page that was built from the same contract, guides, theme and version of Redocly. */
  readonly keepIfSame?: boolean
}

/**
 * Creates the documentation, one self-contained HTML page, from the contract, the samples, the guides and the theme. The
 * contract is copied beside it, so that the page can offer it if it is opened as a file.
 *
 * @returns whether the page was built; false if it was kept
 */
export function buildDocs(
  output: string,
  {
    contractFile = join(root, 'generated/openapi.json'),
    guidesFolder = join(root, 'docs/guides'),
    operatorFile,
    keepIfSame = false,
  }: DocsOptions = {},
): boolean {
  const contract = readContract(contractFile)
  mkdirSync(dirname(output), { recursive: true })
  for (const file of downloads) {
    const source = join(dirname(contractFile), file)
    if (existsSync(source)) copyFileSync(source, join(dirname(output), file))
  }
  const document = withGuides(
    withSamples(withDeprecations(contract)),
    guideTags(
      readGuides(guidesFolder, join(root, 'openapi/released/CHANGELOG.md')),
      contract,
      readOperator(operatorFile),
    ),
  )
  const template = pageTemplate(readFileSync(join(import.meta.dirname, 'docs/theme.css'), 'utf8'), contract)
  const sources = hash('sha256', JSON.stringify([document, template, redocOptions, redoclyVersion()]))
  const mark = `<!-- sources: ${sources} -->`
  if (keepIfSame && existsSync(output) && readFileSync(output, 'utf8').endsWith(mark)) return false
  const html = withSampleOfExample(withoutForeignLogos(renderWithRedoc(document, template, redocOptions)))
  writeFileSync(output, html + mark)
  return true
}

if (import.meta.main) {
  const isBeforeStart = process.argv.includes('--before-start')
  try {
    buildDocs(join(root, 'dist/docs/index.html'), {
      keepIfSame: isBeforeStart,
      ...(process.env.DOCS_CONFIG && { operatorFile: process.env.DOCS_CONFIG }),
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // Before a start, this is not an error: the service shows the page that was built before, or none.
    const mayBeMissing = isBeforeStart && error instanceof RedoclyMissing
    process.exitCode = mayBeMissing ? 0 : 1
  }
}
