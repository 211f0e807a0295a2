/** A person at the page: what every screen must be, and short forms of what the tests do often. */
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { violationsOn } from '../../support/axe.ts'

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** Set it to a folder to look at every screen. */
const pictures = process.env.SCREENSHOTS

export interface User {
  readonly page: Page
  /** The heading of the screen, once it is shown and has the focus. */
  readonly arrives: (title: string | RegExp) => Promise<void>
  /** Checks the screen in light, dark and on a phone: rules of axe, and nothing is wider than the phone. */
  readonly checks: (name: string) => Promise<void>
  readonly field: (label: string) => Locator
  readonly press: (name: string) => Promise<void>
  readonly follow: (name: string | RegExp) => Promise<void>
  /** The list of errors has the focus. @returns its entries */
  readonly errors: () => Promise<string[]>
  /** Errors of the scripts of the page. */
  readonly complaints: readonly string[]
}

export async function userOf(browser: Browser): Promise<User> {
  const page = await browser.newPage({ viewport: desktop })
  // Time goes on, and a test can move it forward, so that nobody waits.
  await page.clock.install()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  const main = page.getByRole('main')
  const heading = page.getByRole('heading', { level: 1 })
  return {
    page,
    complaints,
    arrives: async (title) => {
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      // The screen before can have had the same heading.
      await page.waitForFunction(() => document.activeElement?.matches('main:not([inert]) > h1'))
      expect(await page.title()).toBe(`${await heading.innerText()} – Patient desk`)
    },
    checks: async (name) => {
      for (const [colorScheme, viewport] of [
        ['light', desktop],
        ['dark', desktop],
        ['dark', phone],
        ['light', phone],
      ] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const kind = `${name} ${colorScheme} ${viewport.width}`
        if (viewport === desktop || colorScheme === 'light') {
          expect({ kind, found: await violationsOn(page) }).toEqual({ kind, found: [] })
        }
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect({ kind, width }).toEqual({ kind, width: viewport.width })
        if (pictures)
          await page.screenshot({ path: `${pictures}/${kind.replaceAll(' ', '-')}.png`, fullPage: true })
      }
      await page.setViewportSize(desktop)
    },
    field: (label) => main.getByLabel(label, { exact: true }),
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name) => main.getByRole('link', { name, exact: true }).first().click(),
    errors: async () => {
      const list = main.getByRole('region', { name: /^There (is|are) \d+ errors?$/ })
      await list.waitFor()
      expect(await list.evaluate((node) => document.activeElement === node)).toBe(true)
      return list.getByRole('listitem').allInnerTexts()
    },
  }
}
