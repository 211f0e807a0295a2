import { describe, expect, test } from 'vitest'
import { compareContracts } from '../../../src/governance/compare/contract.ts'
import { boats, edited, type Seed } from './boats.ts'
import { seeds } from './seeds/all.ts'
import { harmless } from './seeds/harmless.ts'

function check(edits: readonly Seed[]): void {
  for (const [what, edit, ...changes] of edits) {
    test(what, () => {
      const next = edited(edit)
      expect(JSON.stringify(next)).not.toBe(JSON.stringify(boats()))
      const found = compareContracts(boats(), next).map(({ rating, what }) => `${rating}: ${what}`)
      expect(found.sort()).toEqual(changes.toSorted())
    })
  }
}

for (const [group, edits] of Object.entries(seeds)) describe(group, () => check(edits))

describe('what is no change stays silent', () => check(harmless))
