/** The pages besides the API: the front page, the documentation, the reference, the contract and the problem types. */
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { type ProblemName, problems } from '../../generated/problems.ts'
import { contract } from '../contract/document.ts'
import { ProblemError, problem } from '../problems/problem.ts'
import { type PublicDocument, publicDocument } from './document.ts'
import { frontPage } from './front.ts'
import { page, pageHeaders, prose } from './html.ts'
import type { Readiness } from './readiness.ts'
import { referencePage } from './reference/page.ts'
import { problemPlace } from './reference/places.ts'
import { code } from './tables.ts'

/** The bundled contract as YAML, which the generator writes. */
const yamlFile = new URL('../../generated/openapi.yaml', import.meta.url)

export interface PagesOptions {
  /** The file that `npm run docs` creates. */
  readonly docsFile: URL
  /** Whether the service is ready, for the front page. */
  readonly readiness: () => Promise<Readiness>
  /** The name of the build that runs, for the front page, or null. */
  readonly build?: string | null
}

export function pages({ docsFile, readiness, build = null }: PagesOptions): Hono {
  const app = new Hono()
  const docs = whenThere(docsFile)
  const yaml = once(() =>
    publicDocument(readFileSync(yamlFile, 'utf8'), { 'Content-Type': 'application/yaml' }),
  )
  const json = once(() => publicDocument(JSON.stringify(contract), { 'Content-Type': 'application/json' }))
  const reference = once(() => publicDocument(referencePage(), pageHeaders))
  const problemPages = new Map<string, PublicDocument>()

  // The front page shows the present state, so it is not cached.
  app.get('/', async (c) => c.body(frontPage(await readiness(), build), 200, pageHeaders))
  app.get('/reference', (c) => reference()(c))
  // People often type a slash at the end. The canonical URL has none.
  app.get('/docs/', (c) => c.redirect('/docs', 308))
  app.get('/docs', (c) => docs()?.(c) ?? c.body(docsMissing, 503, pageHeaders))
  app.get('/openapi.json', (c) => json()(c))
  app.get('/openapi.yaml', (c) => yaml()(c))
  app.get('/problems/:name', (c) => {
    const name = c.req.param('name')
    if (!Object.hasOwn(problems, name))
      throw new ProblemError(problem('not-found', 'This problem type does not exist.'))
    const document = problemPages.get(name) ?? publicDocument(problemPage(name as ProblemName), pageHeaders)
    problemPages.set(name, document)
    return document(c)
  })
  return app
}

/** Created at the first request. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The documentation, if it has been built. Its page has its own policy, which allows its script to run. */
function whenThere(file: URL): () => PublicDocument | null {
  let document: PublicDocument | undefined
  return () => {
    try {
      document ??= publicDocument(readFileSync(file, 'utf8'), {
        ...pageHeaders,
        'Content-Security-Policy': "frame-ancestors 'none'",
      })
    } catch {
      return null
    }
    return document
  }
}

const docsMissing = page('The documentation has not been built', {
  description: 'The documentation of this service has not been built.',
  content: `<p>Run <code>npm run docs</code> where the service is installed, then reload this page. The
<a href="/reference">reference</a> contains the whole contract.</p>`,
})

function problemPage(name: ProblemName): string {
  const { type, status, title, meaning, action } = problems[name]
  return page(title, {
    description: meaning.replaceAll('`', ''),
    content: `<p>${prose(meaning)}</p>
<dl>
<dt>What to do</dt><dd>${prose(action)}</dd>
<dt>Type</dt><dd>${code(type)}</dd>
<dt>HTTP status</dt><dd>${status}</dd>
</dl>
<p>The reference has <a href="/reference#${problemPlace(name)}">examples and the operations that return this problem</a>. The
documentation describes <a href="/docs#/errors">how to process errors</a>.</p>`,
  })
}
