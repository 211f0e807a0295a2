import { expect, test } from 'vitest'
import { masked, maskedPlaces } from '../../src/lims/mask.ts'

test.each([
  ['000001234', '*****1234'],
  ['12345', '*2345'],
  ['1234', '****'],
  ['1', '*'],
  ['', ''],
  [null, null],
])('%j is shown as %j', (value, shown) => {
  expect(masked({ contact: { socialSecurityNumber: value } })).toEqual({
    contact: { socialSecurityNumber: shown },
  })
})

test('at any depth, in arrays, in any letter case, as a number or in parts', () => {
  const sent = {
    deep: [{ er: { SocialSecurityNumber: '000001234' } }],
    socialsecuritynumber: 1234567,
    socialSecurityNumber: { old: '000005678', all: ['000009012'] },
  }
  expect(masked(sent)).toEqual({
    deep: [{ er: { SocialSecurityNumber: '*****1234' } }],
    socialsecuritynumber: '***4567',
    socialSecurityNumber: { old: '*****5678', all: ['*****9012'] },
  })
})

test('other fields are unchanged, and the argument is not changed', () => {
  const value = {
    contact: { firstName: 'TEST', socialSecurityNumber: '000001234', n: 1, yes: true, none: null },
  }
  expect(masked(value).contact).toEqual({ ...value.contact, socialSecurityNumber: '*****1234' })
  expect(value.contact.socialSecurityNumber).toBe('000001234')
})

test('masked values are found exactly where a caller without the scope sees them', () => {
  const record = {
    contact: { socialSecurityNumber: '000001234', firstName: 'TEST' },
    deep: [{ 'a/b': { SocialSecurityNumber: '000001234' } }],
    socialSecurityNumber: { old: '000005678', all: ['000009012'] },
  }
  expect(maskedPlaces(record)).toEqual([])
  expect(maskedPlaces(masked(record))).toEqual([
    '#/contact/socialSecurityNumber',
    '#/deep/0/a~1b/SocialSecurityNumber',
    '#/socialSecurityNumber/old',
    '#/socialSecurityNumber/all/0',
  ])
  expect(maskedPlaces({ contact: { firstName: '*****' }, note: '***' })).toEqual([])
})
