import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operationAddress, operations, transitions } from '../../src/generator/docs/contract.ts'
import { withoutForeignLogos } from '../../src/generator/docs/page.ts'
import { buildDocs } from '../../src/generator/docs.ts'
import { contract } from './contract.ts'

const chromiumArguments =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync'

describe('the page in a browser', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-test-'))
  let server: Server
  let browser: Browser
  let origin: string
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    buildDocs(join(folder, 'index.html'))
    const html = readFileSync(join(folder, 'index.html'))
    server = createServer((request, response) => {
      if (request.url === '/docs') response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
      else response.writeHead(404).end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: chromiumArguments.split(' '),
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true })
  })

  beforeEach(async () => {
    page = await browser.newPage()
    complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (!['data:', 'blob:'].includes(url.protocol) && url.href !== `${origin}/docs`)
        complaints.push(url.href)
    })
    return () => page.close()
  })

  /** Redoc is alive when its search has replaced the words it was sent with. */
  const opened = async (address = '') => {
    await page.goto(`${origin}/docs${address}`)
    await page.getByText('Search Ctrl+K').waitFor({ state: 'attached' })
  }

  test('shows every operation, asks no other origin and reports no error', async () => {
    await opened()
    for (const operation of operations(contract())) {
      await page.goto(`${origin}/docs${operationAddress(operation)}`)
      await page.locator(`h2:text-is("${operation.summary}")`).waitFor({ timeout: 5000 })
    }
    expect(complaints).toEqual([])
  })

  test('draws the life cycle with every arrow', async () => {
    await opened('#/life-cycle')
    const drawing = page.locator('svg.life-cycle')
    await drawing.waitFor()
    expect(await drawing.locator('.move').count()).toBe(transitions(contract()).length)
    expect(complaints).toEqual([])
  })

  test.each(['', '#/errors', '#/life-cycle'])('fits on a phone: %s', async (address) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${origin}/docs${address}`)
    await page
      .getByRole('heading', { level: address ? 2 : 1 })
      .first()
      .waitFor()
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(pageWidth).toBe(390)
    for (const wide of await page.locator('table, svg.life-cycle').all()) {
      const place = await wide.boundingBox()
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    expect(complaints).toEqual([])
  })
})

test('a Redoc that loads other logos is refused', () => {
  expect(() => withoutForeignLogos('<html>')).toThrow('0 logo addresses where 2 were expected')
})
