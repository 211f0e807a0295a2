import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { problems } from '../../generated/problems.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { pages } from '../../src/pages/pages.ts'
import type { Readiness } from '../../src/pages/readiness.ts'
import { contract } from '../support/document.ts'
import { ask } from '../support/judged.ts'

const docsFile = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'docs-')), 'index.html'))
let readiness: Readiness = { status: 'ready', checks: { database: 'ok' } }
const app = pages({ docsFile, readiness: async () => readiness })
const get = async (path: string) => {
  const response = await ask(app, path)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

test('the front page links to every page', async () => {
  const { status, text } = await get('/')
  expect(status).toBe(200)
  for (const address of ['/docs', '/reference', '/openapi.json', '/openapi.yaml', '/health/ready']) {
    expect(text).toContain(`href="${address}"`)
  }
})

test('the front page shows the versions of the contract and of the service', async () => {
  const { text } = await get('/')
  for (const version of [contract.info.version, packageJson.version]) {
    expect(text).toContain(`<code>${version}</code>`)
  }
})

test('the front page shows the build, if its name is known', async () => {
  const app = pages({ docsFile, readiness: async () => readiness, build: '2026-11-29.1a2b3c4' })
  expect(await (await ask(app, '/')).text()).toContain('<code>2026-11-29.1a2b3c4</code></th><td>the build')
  expect((await get('/')).text).not.toContain('the build')
})

test('the front page shows at once whether the service is ready, and what is missing', async () => {
  readiness = { status: 'not ready', checks: { database: 'SQLITE_FULL', issuer: 'ok' } }
  const { status, text } = await get('/')
  expect(status).toBe(200)
  expect(text).toContain('The service is not ready. database: <code>SQLITE_FULL</code></p>')
  readiness = { status: 'ready', checks: { database: 'ok', issuer: 'ok' } }
  const answer = await ask(app, '/')
  expect(await answer.text()).toContain('The service is ready.')
  expect(answer.headers.get('etag')).toBe(null)
})

test('the contract is served unchanged, as JSON and as YAML', async () => {
  const [json, yaml] = [await get('/openapi.json'), await get('/openapi.yaml')]
  expect([json.type, JSON.parse(json.text)]).toEqual(['application/json', contract])
  expect([yaml.type, parse(yaml.text)]).toEqual(['application/yaml', contract])
})

test('readers of YAML 1.1 and of YAML 1.2 read the same as readers of JSON', async () => {
  const { text } = await get('/openapi.yaml')
  for (const version of ['1.1', '1.2'] as const) {
    expect(parse(text, { version, merge: true, logLevel: 'silent' })).toEqual(contract)
  }
})

test('if the documentation is not built, the page says how to build it; otherwise it is served', async () => {
  expect(await get('/docs')).toMatchObject({ status: 503, text: expect.stringContaining('npm run docs') })
  writeFileSync(docsFile, '<!doctype html><title>built</title>')
  expect(await get('/docs')).toMatchObject({ status: 200, text: '<!doctype html><title>built</title>' })
  const docs = await ask(app, '/docs')
  expect(docs.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a trailing slash after /docs leads to the documentation', async () => {
  const answer = await ask(app, '/docs/')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/docs'])
})

describe('every kind of problem has a page at its type', () => {
  test.each(Object.values(problems))('$type', async ({ type, title, action }) => {
    const { status, text } = await get(type)
    expect(status).toBe(200)
    expect(text).toContain(`<h1>${title.replace("'", '&#39;')}</h1>`)
    expect(text.replace(/<\/?code>/g, '`')).toContain(action.slice(0, 20))
  })
})
