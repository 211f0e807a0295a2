import { describe, expect, test } from 'vitest'
import type { PatientStatus } from '../../../generated/schemas.ts'
import { isAllowed, reachable } from '../../../src/search-match/rules/transitions.ts'

// From the facts, not from the contract: NEW → STP; PRE → PRE, ACT, SUS, STP; ACT, SUS, STP → ACT, SUS, STP.
const byHand: Record<PatientStatus, PatientStatus[]> = {
  NEW: ['STP'],
  PRE: ['PRE', 'ACT', 'SUS', 'STP'],
  ACT: ['ACT', 'SUS', 'STP'],
  SUS: ['ACT', 'SUS', 'STP'],
  STP: ['ACT', 'SUS', 'STP'],
}
const statuses = Object.keys(byHand) as PatientStatus[]

describe('transitions by a user', () => {
  for (const from of statuses) {
    for (const to of statuses) {
      const expected = byHand[from].includes(to)
      test(`${from} → ${to} is ${expected ? 'allowed' : 'not allowed'}`, () => {
        expect(isAllowed(from, to, 'user')).toBe(expected)
      })
    }
  }
})

test('only a requested search leads from NEW to PRE', () => {
  expect(isAllowed('NEW', 'PRE', 'search')).toBe(true)
  expect(isAllowed('NEW', 'PRE', 'system')).toBe(false)
  expect(statuses.filter((from) => reachable(from, 'search').length > 0)).toEqual(['NEW'])
})

test('the system changes the status only to STP', () => {
  expect(statuses.map((from) => reachable(from, 'system'))).toEqual([['STP'], ['STP'], ['STP'], ['STP'], []])
})
