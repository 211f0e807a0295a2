/** The same journey through every screen of the example, against the mock and against the sandbox. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../support/chromium.ts'
import { type Built, builtExample } from './built.ts'
import { mockTarget, sandboxTarget, type Target } from './targets.ts'
import { type User, userOf } from './user.ts'

/** Waits until a value is as expected, also on a slow machine. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000, interval: 20 })

/** The mock has five patients. With pages of two, it has three pages. */
const pageSize = 2
const number = '11731'

let example: Built
let browser: Browser
beforeAll(async () => {
  example = await builtExample({ VITE_SERVICE: 'http://127.0.0.1:9', VITE_PAGE_SIZE: String(pageSize) })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await example?.close()
})

describe.each([
  ['mock', mockTarget],
  ['sandbox', sandboxTarget],
] as const)('%s', (name, open) => {
  let target: Target
  let user: User
  beforeAll(async () => {
    target = await open()
    // A patient of the laboratory with a number that the mock has in its examples, too.
    const { data } = await target.colleague.POST('/api/v4/lims/patients', {
      body: {
        contact: { firstName: 'TEST', lastName: 'TEST' },
        address: {},
        insurances: [],
        medicationIDs: [],
        referringMedicalRecordNumber: number,
      },
    })
    expect(data?.patientMRN).toMatch(/^P\d{9}$/)
    user = await userOf(browser)
    await user.page.goto(example.address)
  })
  afterAll(async () => {
    expect(user.complaints).toEqual([])
    await user.page.close()
    await target.close()
  })

  const rows = () => user.page.locator('tbody tr')
  const ids = async () => (await user.page.locator('tbody th a').allInnerTexts()).map(Number)
  /** The axe checks are the same on both. On the mock, every screen has the same content each time. */
  const checks = (screen: string) => (name === 'mock' ? user.checks(screen) : Promise.resolve())
  const goTo = (hash: string) =>
    user.page.evaluate((to) => {
      location.hash = to
    }, hash)
  /** Opens the first patient in a status. @returns its identifier */
  const openFirst = async (status: string): Promise<number> => {
    await user.page.getByRole('navigation').getByRole('link', { name: 'Patients' }).click()
    await user.arrives('Patients')
    for (const box of await user.page.getByRole('group', { name: 'Status' }).getByRole('checkbox').all())
      await box.uncheck()
    await user.field('Only patients that are assigned to me').uncheck()
    await user.field('Patient ID').fill('')
    await user.page.getByRole('checkbox', { name: `(${status})` }).check()
    await user.press('Show patients')
    await user.page.waitForFunction(
      (text) => [...document.querySelectorAll('tbody td .badge')].every((node) => node.textContent === text),
      { NEW: 'Registered', PRE: 'Preliminary search', ACT: 'Active', SUS: 'Suspended', STP: 'Stopped' }[
        status
      ],
    )
    const [id = 0] = await ids()
    await user.follow(String(id))
    await user.arrives(`Patient ${id}`)
    return id
  }

  test('sign in: what is missing is said at the fields, and the focus goes there', async () => {
    await user.arrives('Sign in')
    await checks('sign-in')
    await user.field('Address of the service').fill('nowhere')
    await user.press('Sign in')
    expect(await user.errors()).toEqual([
      'Address of the service: Enter an address such as http://127.0.0.1:4010',
      'Access token: Enter a token. It has no spaces and no line breaks.',
    ])
    await checks('sign-in-errors')
    await user.page.getByRole('link', { name: /^Access token:/ }).click()
    const token = user.field('Access token')
    expect(await token.evaluate((node) => document.activeElement === node)).toBe(true)
    expect(await token.getAttribute('aria-invalid')).toBe('true')
  })

  test('sign in with the keyboard alone', async () => {
    await user.field('Address of the service').fill(`${target.address}/`)
    await user.field('Access token').focus()
    await user.page.keyboard.type(await target.token())
    await user.page.keyboard.press('Enter')
    await user.arrives('Patients')
    expect(user.page.url()).toBe(example.address)
    expect(await user.page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
    await checks('patients')
  })

  test('the list shows more and more patients, each once, and the focus goes to the first new one', async () => {
    expect(await rows().count()).toBe(pageSize)
    // A person who presses twice gets the same as one who presses once.
    await user.page.getByRole('button', { name: 'Show more' }).evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await soon(() => rows().count()).toBe(2 * pageSize)
    const shown = await ids()
    expect(new Set(shown).size).toBe(2 * pageSize)
    expect(await user.page.evaluate(() => document.activeElement?.textContent)).toBe(String(shown[pageSize]))
    await user.page
      .getByRole('status')
      .filter({ hasText: /^4 of \d+ patients are shown\.$/ })
      .waitFor()
    await user.press('Show more')
    await soon(() => rows().count()).toBeGreaterThan(2 * pageSize)
    const all = await ids()
    expect(new Set(all).size).toBe(all.length)
  })

  test('the list can be searched by the patient ID, which is in no URL', async () => {
    const [patientId = ''] = (await user.page.locator('td[data-title="Patient ID"]').allInnerTexts()).filter(
      (text) => text !== '–',
    )
    await user.field('Patient ID').fill(patientId)
    await user.press('Show patients')
    await user.page.getByRole('status').filter({ hasText: '1 of 1 patients are shown.' }).waitFor()
    expect(await user.page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
    expect([user.page.url(), ...target.requests].filter((url) => url.includes(patientId))).toEqual([])
    await user.field('Patient ID').fill('69390000P')
    await user.press('Show patients')
    await user.page.getByRole('main').getByText('No patient matches.').waitFor()
    await checks('patients-none')
    await user.field('Patient ID').fill('a'.repeat(200))
    await user.press('Show patients')
    expect(await user.errors()).toEqual([expect.stringMatching(/^Patient ID .*characters/)])
    await user.field('Patient ID').fill('')
  })

  test('my patients', async () => {
    await user.field('Only patients that are assigned to me').check()
    await user.press('Show patients')
    await user.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2)
    const people = await user.page.locator('td[data-title="Assigned to"]').allInnerTexts()
    expect(people).toEqual(['coordinator@registry.example', 'coordinator@registry.example'])
  })

  test('create a patient: every error of the service is at its field, and the text can be corrected', async () => {
    await user.follow('Create a patient')
    await user.arrives('Create a patient')
    await checks('create-patient')
    await user.press('Create the patient')
    expect(await user.errors()).toEqual([expect.stringMatching(/^HLA-A: /)])
    await user.field('HLA-A').fill('A*02:01')
    await user.field('HLA-B (2)').fill('07:02')
    await user.field('Country').fill('nl')
    await user.field('Weight in kilograms').fill('0')
    await user.press('Create the patient')
    const errors = await user.errors()
    expect(errors).toEqual([
      'HLA-A is not a valid HLA value.',
      'HLA-B is not a valid HLA value.',
      'Country is not a valid country code.',
      'Weight in kilograms must be at least 1.',
    ])
    const described = await user.field('Country').getAttribute('aria-describedby')
    const texts = await user.page
      .locator((described ?? '').replaceAll(/\S+/g, '#$&').split(' ').join(','))
      .allInnerTexts()
    expect(texts.join(' ')).toMatch(/^Two capital letters.* Country is not a valid country code\. Use/)
    await checks('create-patient-errors')
    await user.field('HLA-A').fill('02:01')
    await user.field('HLA-A (2)').fill('24:02')
    await user.field('HLA-B').fill('07:02')
    await user.field('HLA-B (2)').fill('')
    await user.field('HLA-DRB1').fill('15:01')
    await user.field('Country').fill('NL')
    await user.field('Weight in kilograms').fill('76')
    await user.field('Blood group').selectOption('A')
    // Pressed twice, as people do, it sends one request.
    await user.page.getByRole('button', { name: 'Create the patient' }).dblclick()
    await user.arrives(/^Patient \d+$/)
    await user.page
      .getByRole('status')
      .filter({ hasText: /^Patient \d+ was created\.$/ })
      .waitFor()
    expect(target.requests.filter((request) => request === 'POST /api/v2/patients')).toHaveLength(3)
  })

  test('a number that is none is not sent as if the field were empty', async () => {
    await openFirst('PRE')
    await user.follow('Edit the record')
    await user.arrives(/^Edit patient/)
    const before = target.requests.length
    await user.field('Weight in kilograms').pressSequentially('1e')
    await user.press('Save')
    expect(await user.errors()).toEqual(['Weight in kilograms: Enter a number.'])
    expect(target.requests.length).toBe(before)
  })

  test('edit a patient; if another user was faster, the form takes over the current record', async () => {
    const id = await openFirst('PRE')
    await checks('patient')
    await user.follow('Edit the record')
    await user.arrives(`Edit patient ${id}`)
    await checks('edit-patient')
    await user.field('Weight in kilograms').fill('81')
    // As if the record had another version by now.
    await user.page.route('**/api/v2/patients', (route, request) =>
      request.method() === 'PUT'
        ? route.continue({ headers: { ...request.headers(), 'if-match': '"987654"' } })
        : route.continue(),
    )
    await user.press('Save')
    const problem = user.page.getByRole('region', { name: /^Another user has changed this patient/ })
    await problem.waitFor()
    expect(await problem.evaluate((node) => document.activeElement === node)).toBe(true)
    await checks('edit-patient-conflict')
    await user.page.unroute('**/api/v2/patients')
    await user.press('Take over the current record')
    await user.page.getByText('The form has the current record').waitFor()
    expect(await user.field('Weight in kilograms').inputValue()).toBe('81')
    await user.press('Save')
    await user.arrives(`Patient ${id}`)
    await user.page
      .getByRole('status')
      .filter({ hasText: `Patient ${id} was saved.` })
      .waitFor()
  })

  test('change the status: only what is allowed, with a reason', async () => {
    const id = await openFirst('PRE')
    await user.follow('Change the status')
    await user.arrives(`Change the status of patient ${id}`)
    const offered = await user
      .field('New status')
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
    expect(offered.sort()).toEqual(['', 'ACT', 'PRE', 'STP', 'SUS'])
    await checks('change-status')
    await user.field('New status').selectOption('STP')
    await user.press('Change the status')
    expect(await user.errors()).toEqual(['Reason: Stopping a patient requires a reason.'])
    await user.field('New status').selectOption('ACT')
    await user.field('Reason').selectOption('OTH')
    await user.press('Change the status')
    await user.arrives(`Patient ${id}`)
    await user.page
      .getByRole('status')
      .filter({ hasText: `The status of patient ${id} is now: Active.` })
      .waitFor()
    const history = user.page.getByRole('table', { name: 'Status changes, newest first' })
    expect(await history.getByRole('row').count()).toBeGreaterThan(1)
  })

  test('a status that is not allowed any more is explained', async () => {
    const id = await openFirst('NEW')
    await user.follow('Change the status')
    await user.arrives(`Change the status of patient ${id}`)
    await user.field('New status').selectOption('STP')
    await user.field('Reason').selectOption('PPR')
    // As if the patient were in another status by now: NEW does not allow ACT.
    await user.page.route('**/api/v2/patients/status', (route, request) =>
      request.method() === 'PUT'
        ? route.continue({ postData: JSON.stringify({ wmdaId: id, newStatus: 'ACT' }) })
        : route.continue(),
    )
    await user.press('Change the status')
    await user.page
      .getByRole('region', { name: 'The patient has changed since you opened this form' })
      .waitFor()
    await checks('change-status-conflict')
    await user.page.unroute('**/api/v2/patients/status')
    await user.press('Show the current status')
    await user.arrives(`Change the status of patient ${id}`)
  })

  test('a stopped patient offers no form that the service would reject', async () => {
    const id = await openFirst('STP')
    expect(await user.page.getByRole('link', { name: 'Edit the record' }).count()).toBe(0)
    await checks('patient-stopped')
    await goTo(`/patients/${id}/search`)
    await user.arrives(`Request a search for patient ${id}`)
    await user.press('Request the search')
    await user.page.getByRole('region', { name: 'Patient stopped' }).waitFor()
    await user.follow('Change the status')
    await user.arrives(`Change the status of patient ${id}`)
  })

  test('a search is requested and watched until it has finished', async () => {
    const id = await openFirst('PRE')
    await user.follow('Request a search')
    await user.arrives(`Request a search for patient ${id}`)
    await checks('request-search')
    await user.field('Mismatches in total, at most').fill('8')
    await user.press('Request the search')
    expect(await user.errors()).toEqual(['Mismatches in total, at most must be at most 7.'])
    await user.field('Mismatches in total, at most').fill('1')
    // From here on, the time of the page moves only with the test.
    const { clock } = user.page
    await clock.pauseAt((await user.page.evaluate(() => Date.now())) + 1_000)
    await user.press('Request the search')
    await user.arrives(/^Search \d+$/)
    const checked = user.page.getByText(/^Checked at /)
    const retrieved = () =>
      target.requests.filter((request) => /^GET .*\/searches\/\d+$/.test(request)).length
    // Each step of 30 seconds is one request, until the search is over.
    for (let step = 0; !(await checked.innerText()).includes('is over'); step++) {
      expect(step).toBeLessThan(5)
      const [before, text] = [retrieved(), await checked.innerText()]
      await clock.runFor(29_999)
      expect(retrieved()).toBe(before)
      await clock.runFor(1)
      await soon(() => checked.innerText()).not.toBe(text)
      expect(retrieved()).toBe(before + 1)
    }
    await user.page.locator('dd', { hasText: '(FINISHED)' }).waitFor()
    expect(await user.page.locator('dt', { hasText: 'Potential donors' }).count()).toBe(1)
    const before = retrieved()
    await clock.runFor(120_000)
    await clock.resume()
    expect(retrieved()).toBe(before)
    await checks('search')
  })

  test('a record that does not exist, with a way to try again', async () => {
    await goTo('/patients/999999')
    await user.arrives('This cannot be shown')
    await user.page.getByRole('region', { name: 'Patient not found' }).waitFor()
    await checks('not-found')
    await user.press('Try again')
    await user.page.getByRole('region', { name: 'Patient not found' }).waitFor()
  })

  test('a patient of the laboratory is found, and a case is linked to it', async () => {
    await user.page.getByRole('navigation').getByRole('link', { name: 'Laboratory' }).click()
    await user.arrives('Laboratory')
    await user.field('Your number of the patient').fill(number)
    await user.press('Find')
    await user.page.getByRole('table', { name: 'Patients, newest first' }).waitFor()
    await checks('laboratory')
    await user.follow(/^P\d{9}$/)
    await user.arrives(/^Laboratory patient P\d{9}$/)
    await checks('laboratory-patient')
    await user.field('Specimen').fill('SpecimenTest1')
    await user.press('Open the case')
    await user.arrives(/^Case \d+$/)
    await user.page.getByText('This case is linked to').waitFor()
    await checks('case-link')
  })

  test('a case with a patient of its own: errors are at the fields of the block', async () => {
    await goTo('/laboratory')
    await user.arrives('Laboratory')
    await user.follow('Open a case with a new patient')
    await user.arrives('Open a case with a new patient')
    await checks('create-case')
    await user.field('First name').fill('TEST')
    await user.field('Last name').fill('TEST')
    await user.field('Social security number').fill('1234')
    await user.field('Date of birth').fill('1952-01-01')
    await user.press('Open the case')
    expect(await user.errors()).toEqual([expect.stringMatching(/^Social security number /)])
    await user.field('Social security number').fill('')
    await user.field('Specimen').fill('SpecimenTest1')
    await user.press('Open the case')
    await user.arrives(/^Case \d+$/)
    await user.page.getByText('This case has a patient of its own').waitFor()
    await checks('case-full')
  })

  const ofStoredData = () => {
    test('an update keeps what another user has changed in the meantime', async () => {
      const id = await openFirst('ACT')
      await user.follow('Edit the record')
      await user.arrives(`Edit patient ${id}`)
      const query = { wmdaId: id }
      const record = async () => (await target.colleague.GET('/api/v2/patients', { params: { query } })).data
      const opened = await record()
      if (!opened) throw new Error('The patient was not found.')
      const theirs = { ...opened, weight: 41, abo: opened.abo === 'B' ? ('A' as const) : ('B' as const) }
      await target.colleague.PUT('/api/v2/patients', { body: theirs })
      await user.field('Weight in kilograms').fill('42')
      await user.field('Transplant centre').fill('TC-TEST-9')
      await user.press('Save')
      await user.press('Take over the current record')
      const notice = user.page.locator('section.notice')
      await notice.waitFor()
      expect(await notice.innerText()).toContain('Changed by another user: Blood group.')
      expect(await notice.innerText()).toContain('Changed by both of you: Weight in kilograms.')
      await user.page.getByText('Another user has set this to: 41.').waitFor()
      await user.press('Save')
      await user.arrives(`Patient ${id}`)
      const { lastUpdated: _updated, lastViewed: _viewed, ...stored } = (await record()) ?? {}
      const { lastUpdated: _before, lastViewed: _seen, ...expected } = theirs
      expect(stored).toEqual({ ...expected, weight: 42, transplantCentreId: 'TC-TEST-9' })
    })

    test('a status change is in the history, with its reason', async () => {
      const id = await openFirst('ACT')
      await user.follow('Change the status')
      await user.arrives(`Change the status of patient ${id}`)
      await user.field('New status').selectOption('SUS')
      await user.field('Reason').selectOption('GCC')
      await user.press('Change the status')
      await user.arrives(`Patient ${id}`)
      const history = user.page.getByRole('table', { name: 'Status changes, newest first' })
      expect(await history.getByRole('row').nth(1).innerText()).toMatch(
        /Active\s+Suspended\s+Good clinical condition.*\s+coordinator@registry\.example/,
      )
    })

    test('503: the request is sent again after the time in Retry-After', async () => {
      await goTo('/laboratory')
      await user.arrives('Laboratory')
      await user.field('Your number of the patient').fill(number)
      await fetch(`${target.address}/sandbox/faults`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"next": "503"}',
      })
      const { clock } = user.page
      await clock.pauseAt((await user.page.evaluate(() => Date.now())) + 1_000)
      const sent = () =>
        target.requests.filter((request) => request.startsWith('GET /api/v4/lims/patients?')).length
      const before = sent()
      await user.press('Find')
      let passed = 0
      await soon(async () => {
        await clock.runFor(100)
        passed += 100
        return sent() - before
      }).toBe(2)
      expect(passed).toBeGreaterThanOrEqual(2_000)
      await clock.resume()
      await user.page.getByRole('table', { name: 'Patients, newest first' }).waitFor()
    })

    test('when the token has expired, the user signs in again and continues on the same screen', async () => {
      const id = await openFirst('SUS')
      await target.expireTokens()
      await user.follow('Change the status')
      await user.arrives('Sign in')
      await user.page.getByText('The service no longer accepts the token.').waitFor()
      expect(await user.page.evaluate(() => sessionStorage.length)).toBe(0)
      await user.field('Address of the service').fill(target.address)
      await user.field('Access token').fill('eyJ.not.valid')
      await user.press('Sign in')
      await user.page.getByRole('region', { name: 'Authentication required' }).waitFor()
      await user.field('Access token').fill(await target.token())
      await user.press('Sign in')
      await user.arrives(`Change the status of patient ${id}`)
    })
  }

  // The mock stores nothing.
  if (name === 'sandbox') describe('what only a service that stores can show', ofStoredData)

  test('after signing out, nothing is left', async () => {
    await user.press('Sign out')
    await user.arrives('Sign in')
    expect(await user.page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(await user.field('Access token').inputValue()).toBe('')
  })
})
