import { expect, test } from 'vitest'
import { patientIdToStore } from '../../../src/search-match/rules/patient-id.ts'

test.each([
  { stored: null, sent: '69391234P', legalTerms: true, result: { patientId: '69391234P' } },
  { stored: null, sent: '69391234P', legalTerms: false, result: { patientId: null } },
  { stored: null, sent: '69391234P', legalTerms: null, result: { patientId: null } },
  { stored: null, sent: null, legalTerms: true, result: { patientId: null } },
  { stored: null, sent: undefined, legalTerms: true, result: { patientId: null } },
  { stored: '69391234P', sent: '69391234P', legalTerms: true, result: { patientId: '69391234P' } },
  { stored: '69391234P', sent: '69391234P', legalTerms: false, result: { patientId: '69391234P' } },
  { stored: '69391234P', sent: null, legalTerms: false, result: { patientId: '69391234P' } },
  { stored: '69391234P', sent: undefined, legalTerms: true, result: { patientId: '69391234P' } },
  { stored: '69391234P', sent: '69395678P', legalTerms: true, result: 'conflict' },
  { stored: '69391234P', sent: '69395678P', legalTerms: false, result: 'conflict' },
  { stored: '69391234P', sent: '69391234p', legalTerms: true, result: 'conflict' },
])('stored $stored, sent $sent, legalTerms $legalTerms', ({ result, ...input }) => {
  expect(patientIdToStore(input)).toEqual(result)
})
