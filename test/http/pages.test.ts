import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { problems } from '../../generated/problems.ts'
import { pages } from '../../src/pages/pages.ts'
import { contract } from '../support/contract.ts'

const docsFile = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'docs-')), 'index.html'))
const app = pages({ docsFile, check: async () => {} })
const get = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

test('the front page leads to the documentation and the contract', async () => {
  const { status, text } = await get('/')
  expect(status).toBe(200)
  for (const address of ['/docs', '/openapi.json', '/openapi.yaml', '/health/ready']) {
    expect(text).toContain(`href="${address}"`)
    expect((await get(address)).status).not.toBe(404)
  }
})

test('the contract is served as it is, as JSON and as YAML', async () => {
  const [json, yaml] = [await get('/openapi.json'), await get('/openapi.yaml')]
  expect([json.type, JSON.parse(json.text)]).toEqual(['application/json', contract])
  expect([yaml.type, parse(yaml.text)]).toEqual(['application/yaml', contract])
})

test('without built documentation the page says how to build it; with it the page is served', async () => {
  expect(await get('/docs')).toMatchObject({ status: 503, text: expect.stringContaining('npm run docs') })
  writeFileSync(docsFile, '<!doctype html><title>built</title>')
  expect(await get('/docs')).toMatchObject({ status: 200, text: '<!doctype html><title>built</title>' })
})

describe('every kind of problem has a page at its type', () => {
  test.each(Object.values(problems))('$type', async ({ type, title, action }) => {
    const { status, text } = await get(type)
    expect(status).toBe(200)
    expect(text).toContain(`<h1>${title.replace("'", '&#39;')}</h1>`)
    expect(text).toContain(action.slice(0, 20))
  })
})

test('health tells whether the store answers', async () => {
  expect(await get('/health/live')).toMatchObject({ status: 200 })
  expect(await get('/health/ready')).toMatchObject({ status: 200 })
  const broken = pages({ docsFile, check: () => Promise.reject(new Error()) })
  expect((await broken.request('/health/ready')).status).toBe(503)
  expect((await broken.request('/health/live')).status).toBe(200)
})
