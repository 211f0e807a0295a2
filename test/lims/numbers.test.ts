/** Numbers of a laboratory are returned with their exact value, to the last digit, at any location. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  casesPath,
  coordinator,
  limsPatientsPath,
  type TestApi,
  testApi,
  tokenFor,
  usualScopes,
} from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { empty } from './support.ts'

async function send(api: TestApi, method: string, path: string, raw?: string, scope = usualScopes) {
  const token = await tokenFor({ ...coordinator, scope }, api.clock)
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  const headers = { Authorization: `Bearer ${token}`, ...(raw !== undefined && { 'Content-Type': type }) }
  const response = await ask(api.app, path, { method, headers, body: raw ?? null })
  return { status: response.status, text: await response.text() }
}

/** A number as an integer and a power of ten: 1.50 is 15 and -1. An independent parser, to compare two notations. */
function valueIn(text: string): string {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  let digits = BigInt(whole + fraction)
  let exponent = Number(power) - fraction.length
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n
    exponent++
  }
  return digits === 0n ? '0' : `${digits} ${exponent}`
}

const numbersAt = (text: string): string[] =>
  [...text.matchAll(/"n[0-9]+":(-?[0-9][-+.0-9eE]*)/g)].map(([, number = '']) => valueIn(number))

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`))
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits(25).map((text) => text.replace(/^0+(?=.)/, '')),
    fc.oneof(
      fc.constant(''),
      digits(25).map((text) => `.${text}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: -400, max: 400 }).map((power) => `e${power}`),
    ),
  )
  .map((parts) => parts.join(''))

test('numbers in a case, at any depth, and after a patch of a patient', async () => {
  const api = await testApi()
  const block = JSON.stringify(empty).slice(0, -1)
  await fc.assert(
    fc.asyncProperty(number, number, async (one, other) => {
      const rest = `"x":{"list":[{"n0":${one}}],"n1":${other}}`
      const opened = await send(api, 'POST', casesPath, `{"patient":${block},"y":{"n2":${one}}},${rest}}`)
      expect(opened.status).toBe(201)
      const { caseID } = JSON.parse(opened.text)
      const read = await send(api, 'GET', `${casesPath}/${caseID}`)
      expect(numbersAt(read.text).sort()).toEqual([one, one, other].map(valueIn).sort())

      const created = await send(
        api,
        'POST',
        limsPatientsPath,
        `${block.replace('"contact":{', `"contact":{"n0":${one}`)}}`,
      )
      const { patientMRN } = JSON.parse(created.text)
      const patched = await send(
        api,
        'PATCH',
        `${limsPatientsPath}/${patientMRN}`,
        `{"address":{"n1":${other}}}`,
      )
      expect(patched.status).toBe(200)
      expect(numbersAt(patched.text).sort()).toEqual([one, other].map(valueIn).sort())
    }),
    { numRuns: 60 },
  )
})

test('a long number is masked like a short one', async () => {
  const api = await testApi()
  const body = JSON.stringify(empty).replace(
    '"contact":{',
    '"contact":{"more":{"socialSecurityNumber":12345678901234567899}',
  )
  const { patientMRN } = JSON.parse((await send(api, 'POST', limsPatientsPath, body)).text)
  const path = `${limsPatientsPath}/${patientMRN}`
  expect((await send(api, 'GET', path)).text).toContain('"socialSecurityNumber":"****************7899"')
  const whole = await send(api, 'GET', path, undefined, `${usualScopes} lims:ssn`)
  expect(whole.text).toContain('"socialSecurityNumber":12345678901234567899')
})

test('a number that is valid only after rounding is rejected', async () => {
  const api = await testApi()
  const link = (mcid: string) => send(api, 'POST', casesPath, `{"patient":{"MCID":${mcid}}}`)
  const { ID } = JSON.parse((await send(api, 'POST', limsPatientsPath, JSON.stringify(empty))).text)
  expect((await link(`${ID}.0`)).status).toBe(201)
  expect((await link(`${ID}.00000000000000000000`)).status).toBe(201)
  expect((await link(`${ID}.00000000000000000001`)).status).toBe(400)
})

test('for an Idempotency-Key the same number in another notation is the same body, another number is not', async () => {
  const api = await testApi()
  const token = await tokenFor(coordinator, api.clock)
  const open = async (number: string) => {
    const response = await ask(api.app, limsPatientsPath, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': '00000000-0000-4000-8000-000000000042',
      },
      body: JSON.stringify(empty).replace('"contact":{', `"contact":{"n0":${number}`),
    })
    return response.status
  }
  expect(await open('12345678901234567890')).toBe(201)
  expect(await open('12345678901234567890')).toBe(201)
  for (const other of ['12345678901234567891', '{"rawJSON":"12345678901234567890"}']) {
    expect(await open(other)).toBe(409)
  }
})
