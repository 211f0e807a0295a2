/** What the guide "Clinical safety" says that nothing checks. If the service checks it one day, the guide must change. */
import { describe, expect, test } from 'vitest'
import { casesPath, limsPatientsPath, minimal, patientsPath, testApi } from '../support/api.ts'

const [a, b, drb1] = ['a', 'b', 'drb1'].map(() => ({ field1: '99:99' }))

describe('Search & Match accepts', () => {
  test.each([
    ['an allele that no nomenclature has', { hla: { a, b, drb1 } }],
    ['an allele with five digits that no nomenclature has', { hla: { a: { field1: '02:99999' } } }],
    ['a multiple allele code that was never issued', { hla: { a: { field1: '02:ZZZZZ' } } }],
    ['two of DRB3, DRB4 and DRB5 without a fitting DRB1', { hla: { drb1, drb3: a, drb4: a, drb5: a } }],
    ['a country that ISO does not list', { poolCountryCode: 'ZZ' }],
    ['a birth in the future', { dateOfBirth: '2099-12-31' }],
    [
      'a diagnosis before the birth',
      { dateOfBirth: '2001-01-01', diagnosis: { diagnosisDate: '1999-01-01' } },
    ],
    [
      'a text that contradicts the code',
      { diagnosis: { diagnosisCode: 'AML', diagnosisText: 'Not a leukaemia' } },
    ],
    [
      'a patientId of no organisation that begins with the ION',
      { patientId: 'no construct', legalTerms: true },
    ],
  ])('%s', async (_what, change) => {
    const api = await testApi()
    expect((await api.call('POST', patientsPath, { body: { ...minimal, ...change } })).status).toBe(201)
  })
})

describe('the laboratory accepts', () => {
  const block = { insurances: [], contact: {}, address: {}, medicationIDs: [] }
  test.each([
    ['a day that does not exist', { contact: { dateOfBirth: '2023-02-31' } }],
    ['an e-mail address without a domain', { contact: { email: 'nobody' } }],
    ['a social security number of zeros', { contact: { socialSecurityNumber: '000000000' } }],
    ['a country that ISO does not list', { address: { countryCode: 'ZZ', state: 'ZZ', zip: 'none' } }],
    [
      'a payer and a medication that nobody knows',
      { insurances: [{ payer: { MCID: 1 } }], medicationIDs: [1] },
    ],
  ])('%s', async (_what, change) => {
    const api = await testApi()
    const body = { ...block, ...change }
    expect((await api.call('POST', limsPatientsPath, { body })).status).toBe(201)
    const more = { patient: body, specimens: [{ diagnosis: 'no code' }], physician: 1 }
    expect((await api.call('POST', casesPath, { body: more })).status).toBe(201)
  })
})
