/** The pages that the service creates have no violation of the rules of axe: light, dark, on a phone and printed. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/pages/pages.ts'
import { violationsOn } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { ask } from '../support/judged.ts'

const app = pages({
  docsFile: new URL('file:///does-not-exist'),
  readiness: async () => ({ status: 'not ready', checks: { database: 'SQLITE_FULL' } }),
  build: '2026-11-29.1a2b3c4',
})

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

async function opened(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: desktop })
  await page.setContent(await (await ask(app, path)).text())
  return page
}

/** Keeps the first entries of each section. The others have the same markup, and axe takes long for all of them. */
const shortened = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let entries = 0
    for (const element of [...(document.querySelector('main')?.children ?? [])]) {
      if (element.matches('h2')) entries = 0
      if (element.matches('h3, section')) entries++
      if (entries > 2) element.remove()
    }
  })

describe.each(['/', '/reference', '/problems/invalid-request'])('%s', (path) => {
  let page: Page
  beforeAll(async () => {
    page = await opened(path)
  })
  afterAll(() => page?.close())

  test('light, on a desktop', async () => {
    expect(await violationsOn(page)).toEqual([])
  })

  test('on a phone, whose width it does not exceed', async () => {
    await page.setViewportSize(phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    await shortened(page)
    expect(await violationsOn(page)).toEqual([])
  })

  test('dark', async () => {
    await page.setViewportSize(desktop)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 25, 31)')
    expect(await violationsOn(page)).toEqual([])
  })

  test('printed on white, although the screen is dark', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    // Of the links to the other pages, only the name of the product is printed.
    expect(await page.locator('header a:visible').count()).toBe(1)
    // Nobody touches a link on paper.
    expect(await violationsOn(page, ['target-size'])).toEqual([])
  })
})

test('no code of a list is broken on a phone', async () => {
  const page = await opened('/reference')
  await page.setViewportSize(phone)
  const codes = await page.evaluate(() =>
    [...document.querySelectorAll('table.two tbody th code')].map((code) => ({
      code: code.textContent,
      lines: code.getClientRects().length,
    })),
  )
  expect(codes.length).toBeGreaterThan(150)
  expect(codes.filter(({ lines }) => lines !== 1)).toEqual([])
  await page.close()
})

test('a page that breaks rules is reported, with the rule and the element', async () => {
  const page = await browser.newPage()
  await page.setContent(
    '<title>a</title><main><h1>a</h1><p style="color: #999">Some text</p><img src="data:,"></main>',
  )
  expect(await violationsOn(page)).toEqual(['color-contrast p', 'html-has-lang html', 'image-alt img'])
  await page.close()
})
