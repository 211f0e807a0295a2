/** Checks of a page with axe-core, which knows what makes a page hard to use for people with disabilities. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const load = async (page: Page) => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
}

/** Texts with too little contrast in the elements of a selector, each with the text. */
export async function contrastOn(page: Page, selector: string): Promise<string[]> {
  await load(page)
  return page.evaluate(async (within) => {
    const { violations } = await window.axe.run(within, {
      resultTypes: ['violations'],
      runOnly: ['color-contrast'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
  }, selector)
}

/**
 * What axe finds on a page, as the name of the rule and the selector of the element. If the element belongs to a
 * component of Redoc, the name of the component is shown instead.
 *
 * @param except rules that do not apply
 */
export async function violationsOn(page: Page, except: readonly string[] = []): Promise<string[]> {
  await load(page)
  // Only the violations leave the page. The list of all elements that pass is long.
  return page.evaluate(async (disabled) => {
    const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]))
    const { violations } = await window.axe.run({ resultTypes: ['violations'], rules })
    const nameOf = (selector: string) => {
      const element = document.querySelector(selector)
      const component = element?.closest('[data-component-name]')?.getAttribute('data-component-name')
      // The classes that Redoc makes begin with sc and change with each build.
      return component ?? (element?.matches('[class^="sc-"]') ? 'styled component' : selector)
    }
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${nameOf(target.join(' '))}`),
    )
  }, except)
}
