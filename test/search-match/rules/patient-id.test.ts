import { describe, expect, test } from 'vitest'
import { consentAfter, registeredPatientId } from '../../../src/search-match/rules/patient-id.ts'

const mine = '69391234P'

describe('a registration', () => {
  test.each([
    [mine, true, mine],
    [mine, false, null],
    [mine, null, null],
    [mine, undefined, null],
    [null, true, null],
    [undefined, true, null],
  ])('with patientId %s and legalTerms %s stores %s', (patientId, legalTerms, stored) => {
    expect(registeredPatientId({ patientId, legalTerms })).toBe(stored)
  })
})

// Every case is in ../consent.test.ts.
describe('an update', () => {
  test('removes the patientId only if both fields are written', () => {
    const stored = { patientId: mine, legalTerms: true }
    expect(consentAfter(stored, { patientId: null, legalTerms: false })).toMatchObject({ patientId: null })
    for (const sent of [{ legalTerms: false }, { patientId: null }, { patientId: null, legalTerms: null }])
      expect(consentAfter(stored, sent)).toMatchObject({ patientId: mine })
  })

  test('a patientId in another case is another one', () => {
    expect(consentAfter({ patientId: mine, legalTerms: true }, { patientId: '69391234p' })).toBe('conflict')
  })
})
