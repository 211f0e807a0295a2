/** Builds the documentation and opens it in Chromium, for the tests of one file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { buildDocs, type DocsOptions } from '../../src/generator/docs.ts'
import { launchChromium } from '../support/chromium.ts'

/** A page of the browser, with its errors and its requests to other origins. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
  readonly goto: (address: string) => Promise<unknown>
}

/** @param options of the documentation, for example another contract */
export async function openBrowser(options: DocsOptions = {}): Promise<{
  newPage: () => Promise<Watched>
  close: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-test-'))
  buildDocs(join(folder, 'index.html'), options)
  const html = readFileSync(join(folder, 'index.html'))
  rmSync(folder, { recursive: true })
  const server = createServer((request, response) => {
    if (request.url === '/docs') response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const docs = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`
  const browser = await launchChromium()
  return {
    newPage: async () => {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (!['data:', 'blob:'].includes(url.protocol) && url.href !== docs) complaints.push(url.href)
      })
      return { page, complaints, goto: (address) => page.goto(docs + address) }
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
