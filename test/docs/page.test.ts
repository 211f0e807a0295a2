import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operationAddress, operations, transitions } from '../../src/generator/docs/document.ts'
import { withoutForeignLogos } from '../../src/generator/docs/page.ts'
import { withSampleOfExample } from '../../src/generator/docs/sample-of-example.ts'
import { withSamples } from '../../src/generator/docs/samples.ts'
import { contrastOn, violationsOn } from '../support/axe.ts'
import { openBrowser, type Watched } from './browser.ts'
import { contract, root } from './document.ts'
import { violationsOfRedoc } from './violations-of-redoc.ts'

describe('the page in a browser', { timeout: 60_000 }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let page: Page
  let complaints: string[]
  let goto: Watched['goto']

  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)

  afterAll(() => browser?.close())

  beforeEach(async () => {
    ;({ page, complaints, goto } = await browser.newPage())
    return () => page.close()
  })

  /** Redoc has started when its search replaces the text that the server sent. */
  const opened = async (address = '') => {
    await goto(address)
    await page.getByText('Search Ctrl+K').waitFor({ state: 'attached' })
  }

  test('shows every operation, sends no request to another origin and reports no error', async () => {
    await opened()
    for (const operation of operations(contract())) {
      await goto(operationAddress(operation))
      await page.locator(`h2:text-is("${operation.summary}")`).waitFor({ timeout: 5000 })
    }
    expect(complaints).toEqual([])
  })

  /** A word at the beginning of a sample of each language. */
  const beginnings: Record<string, string> = {
    curl: 'curl -i',
    TypeScript: 'createClient',
    Python: 'requests',
    Java: 'HttpClient',
  }

  /** The panel with the samples of an operation, its text, and functions that select a language and an example. */
  const samplePanel = (method: string, path: string) => {
    const panel = page
      .locator('.panel-request-samples')
      .filter({ has: page.getByRole('button', { name: `${method} ${path}`, exact: true }) })
    const choose = async (from: string | RegExp, to: string) => {
      await panel.getByRole('button', { name: from }).last().click()
      await page.getByRole('menuitem', { name: to, exact: true }).click()
    }
    return {
      chooseLanguage: (to: string) => choose(/^(curl|TypeScript|Python|Java|Payload)$/, to),
      chooseExample: (to: string) => choose(/^Example$/, to),
      text: async () => (await panel.locator('pre').last().innerText()).trim(),
      panel,
    }
  }

  // Other tests compare the order of the samples of every operation with the order of its examples.
  test('each example of a request is a sample in each language, and a payload', async () => {
    const path = '/api/v4/lims/cases'
    const { 'x-codeSamples': samples = [] } = withSamples(contract()).paths[path]?.post ?? {}
    const titles = ['Proposal', 'Link'].map(
      (name) => contract().components.examples[`CreateLimsCase${name}Request`]?.summary ?? '',
    )
    await opened('#/lims/createlimscase')
    const { chooseLanguage, chooseExample, text } = samplePanel('POST', path)
    for (const language of ['Java', 'Python', 'TypeScript', 'curl']) {
      await chooseLanguage(language)
      const sources = samples.filter(({ label }) => label === language).map(({ source }) => source.trim())
      expect(sources.length).toBe(titles.length)
      for (const [index, title] of titles.entries()) {
        await chooseExample(title)
        await expect.poll(text, { timeout: 10_000 }).toBe(sources[index])
      }
    }
    await chooseLanguage('Payload')
    for (const [title, field] of [
      [titles[0], '"insurances"'],
      [titles[1], '"MCID": 1032'],
    ] as const) {
      await chooseExample(title ?? '')
      await expect.poll(text, { timeout: 10_000 }).toContain(field)
    }
    expect(complaints).toEqual([])
  })

  test('has a title and a description', async () => {
    await opened()
    expect(await page.title()).toBe('Patient API · Documentation')
    const description = await page.locator('meta[name="description"]').getAttribute('content')
    expect(description).toMatch(/^Documentation of the Patient API: .{60,160}$/)
  })

  test('a print has the whole guide, and no other one', async () => {
    await opened('#/limits')
    const text = readFileSync(join(root, 'docs/guides/15-limits.md'), 'utf8')
    const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title)
    expect(sections.length).toBeGreaterThan(4)
    const last = page.locator('h3').filter({ hasText: sections.at(-1) ?? '' })
    await last.waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    const visible = await page.locator('h2:visible, h3:visible').allInnerTexts()
    expect(visible.slice(visible.indexOf('Limits and retries') + 1)).toEqual(sections)
    expect(visible).not.toContain('Errors')
    for (const name of ['Copy', 'Search Ctrl+K']) {
      expect(await page.getByText(name, { exact: true }).filter({ visible: true }).count()).toBe(0)
    }
  })

  test('a print has the selected operation with its sample, and no empty place', async () => {
    await opened('#/searches/leasesearches')
    const sample = page.locator('[id="searches/leasesearches"] .panel-request-samples pre')
    await sample.waitFor()
    // Redoc may have added the neighbours already, so the place of another operation is made here.
    await page.evaluate(() => {
      const place = document.createElement('div')
      place.setAttribute('data-section-id', '/searches/other')
      place.style.minHeight = '100px'
      document.querySelector('[id="searches/leasesearches"]')?.parentElement?.append(place)
    })
    await page.emulateMedia({ media: 'print' })
    expect(await sample.innerText()).toContain('curl -i')
    expect(await sample.evaluate((pre) => pre.scrollWidth <= pre.clientWidth)).toBe(true)
    const lease = operations(contract()).find(({ operationId }) => operationId === 'leaseSearches')
    expect(await page.locator('h2:visible').allInnerTexts()).toContain(lease?.summary)
    const places = page.locator('[data-section-id]:empty')
    expect(await places.count()).toBeGreaterThan(0)
    expect(await places.filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('h2:visible').filter({ hasText: 'Errors' }).count()).toBe(0)
  })

  test('draws the life cycle with every arrow', async () => {
    await opened('#/life-cycle')
    const drawing = page.locator('svg.life-cycle')
    await drawing.waitFor()
    expect(await drawing.locator('.move').count()).toBe(transitions(contract()).length)
    expect(complaints).toEqual([])
  })

  test('the search finds the code of a meaning, each as a word of its own', async () => {
    await opened()
    await page.getByText('Search Ctrl+K').click()
    await page.keyboard.type('lymphoma')
    await page
      .getByText(/NHL Non-Hodgkin lymphoma HL Hodgkin lymphoma/)
      .first()
      .waitFor()
    expect(complaints).toEqual([])
  })

  test.each([1440, 390])('no short code of a table is broken on a screen of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await opened('#/life-cycle/all-transitions')
    await page.locator('table:has-text("Changed by")').waitFor()
    const codes = await page
      .locator('.facts code.whole')
      .evaluateAll((all) =>
        all.map((code) => ({ code: code.textContent, lines: code.getClientRects().length })),
      )
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter(({ lines }) => lines !== 1)).toEqual([])
  })

  test('each operation leads to its place in the reference', async () => {
    await opened('#/lims/createlimscase')
    const links = page.getByRole('link', { name: 'This operation in the reference' })
    await links.first().waitFor()
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(addresses).toContain('/reference#createLimsCase')
  })

  test('axe finds only what Redoc itself does, in light and in dark mode', async () => {
    const found = new Set<string>()
    for (const [colorScheme, address] of [
      ['light', '#/life-cycle'],
      ['light', '#/environments'],
      ['light', '#/lims/createlimscase'],
      ['dark', '#/lims/createlimscase'],
      ['dark', '#/code-lists'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('about:blank')
      await opened(address)
      await page.locator('h2').first().waitFor()
      for (const violation of await violationsOn(page)) found.add(violation)
    }
    expect([...found].sort()).toEqual(Object.keys(violationsOfRedoc).sort())
  })

  // Each language has other kinds of words, in colours of their own.
  test.each(['light', 'dark'] as const)('samples have enough contrast in %s mode', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await opened('#/lims/createlimscase')
    const { chooseLanguage, panel } = samplePanel('POST', '/api/v4/lims/cases')
    for (const [language, beginning] of Object.entries(beginnings)) {
      await chooseLanguage(language)
      await panel.getByText(beginning).first().waitFor()
      const found = await contrastOn(page, '[id="lims/createlimscase"] .panel-request-samples')
      expect(found, language).toEqual([])
    }
  })

  test('the widest table is no wider than the text around it', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await opened('#/identifiers')
    const text = await page.getByText('No identifier links one record').boundingBox()
    const table = await page.locator('table:has-text("patientMRN")').first().boundingBox()
    expect(table?.width).toBeLessThanOrEqual(text?.width ?? 0)
  })

  test.each([
    '',
    '#/errors',
    '#/life-cycle',
    '#/identifiers',
    '#/laboratory',
    '#/generate-a-client',
    '#/environments',
    '#/limits',
    '#/test-data',
    '#/support',
    '#/lims/createlimscase',
  ])('fits on a phone: %s', async (address) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await goto(address)
    await page
      .getByRole('heading', { level: address ? 2 : 1 })
      .first()
      .waitFor()
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(pageWidth).toBe(390)
    const broken = await page
      .locator('.facts code.whole')
      .evaluateAll((all) =>
        all.filter((code) => code.getClientRects().length > 1).map((code) => code.textContent),
      )
    expect(broken).toEqual([])
    for (const wide of await page.locator('table, svg.life-cycle').all()) {
      const place = await wide.boundingBox()
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    expect(complaints).toEqual([])
  })
})

test('a version of Redoc that selects samples in another way is rejected', () => {
  expect(() => withSampleOfExample('<html>')).toThrow('Redoc does not select code samples as expected')
})

test('a version of Redoc that loads other logos is rejected', () => {
  expect(() => withoutForeignLogos('<html>')).toThrow('0 logo addresses where 2 were expected')
})
