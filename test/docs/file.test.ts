/** The documentation opened as a file, without a server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildDocs } from '../../src/generator/docs.ts'
import { launchChromium } from '../support/chromium.ts'
import { contract } from './document.ts'

const folder = mkdtempSync(join(tmpdir(), 'docs-file-'))
let browser: Browser
beforeAll(async () => {
  buildDocs(join(folder, 'index.html'))
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

test('the contract can be downloaded as JSON and as YAML', async () => {
  const page = await browser.newPage()
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  const hrefs = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  // The service has the files at the same addresses relative to /docs.
  expect([...new Set(hrefs)]).toEqual(['openapi.json', 'openapi.yaml'])
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'openapi.json', exact: true }).first().click()
  const popup = await opened
  await popup.waitForLoadState()
  expect(popup.url()).toBe(pathToFileURL(join(folder, 'openapi.json')).href)
  expect(JSON.parse(await popup.locator('pre').innerText())).toEqual(contract())
  expect(parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8'))).toEqual(contract())
})
