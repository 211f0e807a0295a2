/** A page of a partner, built with Vite and opened in Chromium, uses the package against the service. */
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { developmentToken, scratchFolder, startService } from '../support/process.ts'
import { installPackage } from './installed-package.ts'

/** Creates a patient, retrieves it, updates it, and writes what was seen into the title of the page. */
const program = (address: string, token: string) => `
import { codes, createClient, idempotencyKeys, ifMatch, isProblem, retrying } from '@patient-api/client'

const client = createClient({ baseUrl: '${address}', headers: { Authorization: 'Bearer ${token}' }, fetch: retrying() })
client.use(idempotencyKeys())
const hla = { a: { field1: '02:01' } }
const created = await client.POST('/api/v2/patients', { body: { hla } })
const { wmdaId } = created.data
const retrieved = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
const params = { header: ifMatch(retrieved) }
const updated = await client.PUT('/api/v2/patients', { params, body: { ...retrieved.data, abo: codes.abo[0].value } })
const again = await client.PUT('/api/v2/patients', { params, body: { ...retrieved.data } })
const list = await client.GET('/api/v2/patients/list', { params: { query: { status: ['NEW', 'STP'] } } })
document.title = [
  updated.response.status,
  isProblem(again.error, 'precondition-failed'),
  list.data.patients.length,
].join(' ')
`

test('the page creates, retrieves, updates and lists', async () => {
  const { project, remove } = await installPackage()
  const folder = scratchFolder()
  const pages = createServer()
  await new Promise<void>((listening) => pages.listen(0, '127.0.0.1', listening))
  const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
  const service = await startService(folder.path, { CORS_ORIGINS: origin })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const token = await developmentToken(folder.path, '--organisation', '6939', '--username', 'a@b.example')
    writeFileSync(join(project, 'page.js'), program(service.address, token))
    const output = await build({
      root: project,
      logLevel: 'error',
      build: { write: false, lib: { entry: 'page.js', formats: ['es'], fileName: 'page' } },
    })
    const [bundle] = [output].flat()
    const code = bundle && 'output' in bundle ? bundle.output[0].code : ''
    pages.on('request', (_, response) => {
      response.setHeader('content-type', 'text/html').end(`<script type="module">${code}</script>`)
    })
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(origin)
    await page.waitForFunction(() => document.title !== '')
    expect([await page.title(), errors]).toEqual(['204 true 1', []])
  } finally {
    await browser.close()
    await service.end()
    pages.close()
    folder.remove()
    remove()
  }
})
