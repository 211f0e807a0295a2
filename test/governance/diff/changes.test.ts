import { describe, expect, test } from 'vitest'
import { compareContracts } from '../../../src/governance/compare/contract.ts'
import { whereOf } from '../../../src/governance/where.ts'
import { boats, create, edited, type Json, type Seed, schema } from './boats.ts'
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

describe('a change says who is affected, what to do, and what the changelog must name', () => {
  const only = (edit: (document: Json) => void) => {
    const [change, ...others] = compareContracts(boats(), edited(edit))
    expect(others).toEqual([])
    return change
  }

  test('in a schema of requests and responses: the worse of both', () => {
    const change = only((document) => schema(document, 'PatientStatus').enum.push('LOST'))
    expect(change).toEqual({
      what: 'Code `LOST` added',
      place: '#/components/schemas/PatientStatus',
      rating: 'breaking',
      todo: 'Handle `LOST` before the service returns it. Generated clients reject a code that they do not know.',
      names: ['status', 'LOST'],
      uses: [
        { operationId: 'createRaft', direction: 'request' },
        { operationId: 'createRaft', direction: 'response' },
      ],
    })
  })

  test('in one operation', () => {
    const change = only((document) => {
      delete create(document).responses[201].headers.ETag
    })
    expect(change && whereOf(change)).toBe('`createRaft`, response 201')
    expect(change?.todo).toBe('Do not read `ETag`.')
  })

  test('in a request body', () => {
    const change = only((document) => {
      create(document).requestBody.description = 'A raft.'
    })
    expect(change && whereOf(change)).toBe('`createRaft`, request body')
  })

  test('in the items of a list', () => {
    const change = only((document) => {
      schema(document, 'Boat').properties.crew.items.maxLength = 10
    })
    expect(change && whereOf(change)).toBe('`Boat.crew[]`, responses of `listBoats`')
  })

  test('an integer of another size', () => {
    const change = only((document) => {
      schema(document, 'Sail').properties.wind.format = 'int64'
    })
    expect(change?.todo).toBe('Check the integer type that your program uses.')
  })

  test('another schema', () => {
    const change = only((document) => {
      document.components.schemas.RaftKind = schema(document, 'Kind')
      schema(document, 'RaftState').properties.kind = { $ref: '#/components/schemas/RaftKind' }
    })
    expect(change?.names).toEqual(['Kind', 'RaftKind', 'kind'])
  })
})
