import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDeprecations } from '../../src/generator/docs/deprecations.ts'
import { deprecatedContract } from '../support/deprecated.ts'
import { openBrowser } from './browser.ts'
import { contract } from './document.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deprecated-'))
  const contractFile = join(folder, 'openapi.json')
  writeFileSync(contractFile, JSON.stringify(deprecatedContract()))
  browser = await openBrowser({ contractFile })
  rmSync(folder, { recursive: true })
  const opened = await browser.newPage()
  page = opened.page
  await opened.goto('#/patients/listpatients')
  await page.getByText('Search Ctrl+K').waitFor({ state: 'attached' })
}, 60_000)

afterAll(() => browser?.close())

test.each(['searchPatientList', 'after'])('the page says to use %s instead', async (name) => {
  const sentence = `Deprecated since 2027-02-01, can be removed on 2027-08-01. Use ${name}.`
  await page.getByText(sentence).first().waitFor({ state: 'attached', timeout: 20_000 })
})

// Redoc shows the fields of a response only after a click, so these are read from what Redoc gets.
test('the descriptions of fields and codes say it too, and a field has the mark that Redoc shows', () => {
  const { schemas } = Object(withDeprecations(deprecatedContract()).components)
  const sentence = (name: string) =>
    `**Deprecated** since 2027-02-01, can be removed on 2027-08-01. Use \`${name}\`.`
  expect(schemas.Patient.properties.abo).toEqual({
    $ref: '#/components/schemas/Abo',
    deprecated: true,
    description: `${schemas.Abo.description}\n\n${sentence('rhesus')}`,
  })
  expect(schemas.Sex['x-enumDescriptions'].M).toBe(`Male. ${sentence('F')}`)
  expect(schemas.Problem.properties.detail.description).toContain(`\n\n${sentence('title')}`)
})

test('a contract without deprecations stays as it is', () => {
  expect(withDeprecations(contract())).toEqual(contract())
})
