/** The front page of the sandbox, in Chromium: what it shows, what its buttons do, and whether everybody can use it. */
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/server/listener.ts'
import { ask } from '../support/judged.ts'
import { testSandbox } from '../support/sandbox.ts'

const sandbox = await testSandbox()
let browser: Browser
let listener: Listener
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  listener = await listen(sandbox.app.fetch, { host: '127.0.0.1', port: 0 })
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(listener.address)
})
afterAll(async () => {
  await browser.close()
  await listener.stop()
  await sandbox.end()
})

const text = () => page.locator('main').innerText()
/** Clicks a button that changes the sandbox, and waits until the page is loaded again. */
async function press(name: string) {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name, exact: true }).click()
  await loaded
}
const callerOf = async (label: string) => {
  await page.getByRole('button', { name: `Copy the token: ${label}`, exact: true }).click()
  await page.getByText('The token has been copied.').waitFor()
  const token = await page.evaluate(() => navigator.clipboard.readText())
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  const headers = { Authorization: `Bearer ${token}` }
  const { status } = await ask(sandbox.app, '/api/v2/patients/list?limit=1', { headers })
  return { status, organisation: claims.ion, username: claims.username }
}

describe('tokens', () => {
  test.each([
    ['A person', '6939', 'coordinator@registry.example'],
    ['A second person of the same organisation', '6939', 'colleague@registry.example'],
    ['A machine, for example a match engine', '6939', undefined],
    ['A person of another organisation, without a match engine', '9999', 'coordinator@other.example'],
    ['A machine of the other organisation', '9999', undefined],
  ])('%s: the button copies a token that works', async (label, organisation, username) => {
    expect(await callerOf(label)).toEqual({ status: 200, organisation, username })
  })
})

describe('contents', () => {
  const cells = async (title: string) => {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    const texts = await row.getByRole('cell').allInnerTexts()
    return texts.map((each) => /^(\d+)(?: \((\w+)\))?$/.exec(each)?.slice(1) ?? [])
  }

  test('the numbers are those of the lists, and each identifier is a record', async () => {
    const client = await sandbox.as('coordinator')
    for (const status of ['NEW', 'PRE', 'ACT', 'SUS', 'STP'] as const) {
      const [[count, wmdaId] = []] = await cells(status)
      const query = { status: [status], limit: 1 }
      const list = await client.GET('/api/v2/patients/list', { params: { query } })
      expect(count).toBe(String(list.data?.paging.totalCount))
      const found = await client.GET('/api/v2/patients', { params: { query: { wmdaId: Number(wmdaId) } } })
      expect(found.data?.status).toBe(status)
    }
    for (const state of ['FINISHED', 'FAILED', 'ENDED']) {
      const path = { searchId: Number((await cells(state))[0]?.[1]) }
      const { data } = await client.GET('/api/v2/searches/{searchId}', { params: { path } })
      expect(data?.state).toBe(state)
    }
    const patientMRN = (await cells('Patients'))[0]?.[1] ?? ''
    const patient = await client.GET('/api/v4/lims/patients/{patientMRN}', {
      params: { path: { patientMRN } },
    })
    expect(patient.response.status).toBe(200)
    for (const [title, field] of [
      ['Cases with a link', 'patient'],
      ['Cases with a full patient', 'casePatient'],
    ] as const) {
      const path = { caseID: Number((await cells(title))[0]?.[1]) }
      const { data } = await client.GET('/api/v4/lims/cases/{caseID}', { params: { path } })
      expect(data).toHaveProperty(field)
    }
  })

  test('the searches of the other organisation wait', async () => {
    expect((await cells('QUEUED')).map(([count]) => count)).toEqual(['0', '4'])
    expect((await cells('RUNNING')).map(([count]) => count)).toEqual(['0', '2'])
  })
})

describe('buttons', () => {
  test('the clock moves, and a screen shows what 42 days do', async () => {
    expect(await text()).toContain('The time of the sandbox is 2026-03-01T12:00:00.000Z. When')
    await press('1 day forward')
    expect(await text()).toContain('2026-03-02T12:00:00.000Z. It is 1 day ahead.')
    await press('10 days forward')
    await press('42 days forward')
    expect(await text()).toContain('2026-04-23T12:00:00.000Z. It is 53 days ahead.')
    expect(await text()).toMatch(/ACT\s+0\s+0/)
  })

  test('errors are planned', async () => {
    expect(await text()).toContain('Planned: none.')
    for (const name of ['503', '429', 'slow']) {
      await press(name)
      expect(await text()).toContain(`Planned: ${name} for the next 1 response.`)
    }
    await press('Next response: 500')
    await press('Next search fails')
    expect(await text()).toContain('Planned: 500 for the next 1 response, 1 failure of the match engine.')
  })

  test('a rejected request is explained', async () => {
    for (const days of [18_250, 18_200]) await sandbox.post('/sandbox/clock', { days })
    await page.getByRole('button', { name: '42 days forward' }).click()
    await page.getByText('The clock of the sandbox can be at most 100 years ahead.').waitFor()
  })

  test('a reset sets everything back', async () => {
    await press('Reset data and clock')
    expect(await text()).toContain('The time of the sandbox is 2026-03-01T12:00:00.000Z. When')
    expect(await text()).toContain('Planned: none.')
    expect(await text()).not.toMatch(/ACT\s+0/)
  })
})

describe('everybody can use it', () => {
  test.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    // As an expression, because the policy of the page allows no other script.
    await page.evaluate(axe.source)
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations)')
    expect(violations).toEqual([])
  })

  test('on a phone, nothing is wider than the screen, and each button can be touched', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const button of await page.getByRole('button').all()) {
      // WCAG 2.2, success criterion 2.5.8.
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    }
  })

  test('it links to the documentation and the contract', async () => {
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(expect.arrayContaining(['/docs', '/reference', '/openapi.json', '/openapi.yaml']))
  })
})

test('the page is not cached, allows only its own script, and the browser has no complaint', async () => {
  const { headers } = await ask(sandbox.app, '/')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; .*; connect-src 'self'; script-src 'sha256-[\w+/=]+'$/,
  )
  // The browser reports the rejected request, as it should.
  expect(complaints.filter((each) => !each.includes('400 (Bad Request)'))).toEqual([])
})

test('on paper there are no tokens and no buttons', async () => {
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('input:visible, button:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.locator('input:visible').count()).toBe(5)
})

test('without JavaScript, the page shows no button that does nothing, and says what to use', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const without = await context.newPage()
  await without.goto(listener.address)
  expect(await without.locator('button:visible').count()).toBe(0)
  expect(await without.locator('input:visible').count()).toBe(5)
  expect(await without.locator('noscript').innerText()).toContain('use the commands')
  await context.close()
})
