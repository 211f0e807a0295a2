/** What stands beside the contract: the front page, the documentation, the document, problem types, health. */
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { stringify } from 'yaml'
import { type ProblemName, problems } from '../../generated/problems.ts'
import { contract } from '../http/contract.ts'
import { Refused, refuse } from '../http/problems.ts'
import { escaped, page, pageHeaders } from './html.ts'

export interface PagesDependencies {
  /** The file that `npm run docs` writes. */
  readonly docsFile: URL
  /** @throws when the service cannot answer requests */
  readonly check: () => Promise<void>
}

/** The pages as an app of their own. */
export function pages({ docsFile, check }: PagesDependencies): Hono {
  const app = new Hono()
  app.get('/', (c) => c.body(frontPage, 200, pageHeaders))
  app.get('/docs', (c) => {
    const html = readDocs(docsFile)
    // The page brings its own, stricter policy along; it needs its inlined script.
    const { 'Content-Security-Policy': _, ...headers } = pageHeaders
    return html ? c.body(html, 200, headers) : c.body(docsMissing, 503, pageHeaders)
  })
  app.get('/openapi.json', (c) =>
    c.body(JSON.stringify(contract), 200, { 'Content-Type': 'application/json' }),
  )
  app.get('/openapi.yaml', (c) => c.body(contractAsYaml(), 200, { 'Content-Type': 'application/yaml' }))
  app.get('/problems/:name', (c) => {
    const name = c.req.param('name')
    if (!Object.hasOwn(problems, name))
      throw new Refused(refuse('not-found', 'There is no problem of this kind.'))
    return c.body(problemPage(name as ProblemName), 200, pageHeaders)
  })
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => {
    try {
      await check()
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'not ready' }, 503)
    }
  })
  return app
}

let yaml: string | undefined

/** Written when somebody asks for it first, because it takes longer than everything else at the start. */
function contractAsYaml(): string {
  yaml ??= stringify(contract, { aliasDuplicateObjects: false })
  return yaml
}

function readDocs(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const frontPage = page(
  'Patient API',
  `<p>${escaped(contract.info.description)}</p>
<ul>
<li><a href="/docs">Documentation</a></li>
<li><a href="/openapi.json">The contract as JSON</a> and <a href="/openapi.yaml">as YAML</a></li>
<li><a href="/health/ready">Whether the service is ready</a></li>
</ul>`,
)

const docsMissing = page(
  'The documentation has not been built',
  `<p>Run <code>npm run docs</code> where the service is installed, then open this page again. The contract
itself is at <a href="/openapi.json">/openapi.json</a>.</p>`,
)

function problemPage(name: ProblemName): string {
  const { type, status, title, meaning, action } = problems[name]
  return page(
    title,
    `<p>${escaped(meaning)}</p>
<dl>
<dt>What to do</dt><dd>${escaped(action)}</dd>
<dt>Type</dt><dd><code>${escaped(type)}</code></dd>
<dt>HTTP status</dt><dd>${status}</dd>
</dl>
<p><a href="/docs">Documentation</a></p>`,
  )
}
