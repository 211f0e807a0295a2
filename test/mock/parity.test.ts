/** The mock and the service answer the same request in the same way, or the difference is in a short list. */
import { afterAll, describe, expect, test } from 'vitest'
import { operations } from '../contract/shown.ts'
import { bothServers } from './parity/both.ts'
import { differences } from './parity/differences.ts'
import {
  assignments,
  changes,
  creations,
  deliveries,
  lists,
  moves,
  otherCallers,
  patientPages,
  recordLists,
  retrievals,
  sinceAssignment,
} from './parity/records.ts'
import {
  otherPaths,
  preflights,
  right,
  type Sent,
  withOtherBodies,
  withOtherCallers,
  withOtherHeaders,
  withOtherMediaTypes,
  withOtherParameters,
  withUnreadableBodies,
  wrongTokens,
} from './parity/requests.ts'

const both = await bothServers()
const met = new Set<string>()
let sent = 0

/** Sends requests to both. Every difference must be in the list. */
async function compare(requests: readonly Sent[]): Promise<void> {
  sent += requests.length
  const unknown = (await both.differences(requests)).filter((difference) => {
    const reasons = Object.keys(differences).filter((reason) => differences[reason]?.(difference))
    for (const reason of reasons) met.add(reason)
    return reasons.length === 0
  })
  expect(unknown.slice(0, 3)).toEqual([])
}

describe.each(operations)('$id', (operation) => {
  test('the right request', () => compare([right(operation)]))
  test('values at the limits of every schema of the body', () => compare(withOtherBodies(operation)))
  test('values at the limits of every parameter', () => compare(withOtherParameters(operation)))
  test('other media types', () => compare(withOtherMediaTypes(operation)))
  test('bodies that cannot be read', () => compare(withUnreadableBodies(operation)))
  test('other headers', () => compare(withOtherHeaders(operation)))
  test('other callers', () => compare([...withOtherCallers(operation), ...wrongTokens(operation)]))
})

describe('every record of the examples', () => {
  test('is retrieved as it is', () => compare(retrievals))
  test('is retrieved by other callers', () => compare(otherCallers))
  test('is in the lists that fit, on the page that fits', () => compare(lists))
  test('is on one of the pages', () => compare([...patientPages, ...sinceAssignment]))
  test('has its own lists, page by page', () => compare(recordLists))
  test('is assigned to a user', () => compare(assignments))
  test('changes its status if the transitions allow it', () => compare(moves))
  test('can be changed if its state allows it', () => compare(changes))
  test('can be searched for, and linked to a case', () => compare(creations))
  test('takes results with the lease of the examples', () => compare(deliveries))
})

test('every method on every path, also on paths that do not exist', () => compare(otherPaths(operations)))

test('preflight requests of browsers', () => compare(preflights(operations)))

afterAll(() => {
  // The figure in the README and in decision 37.
  expect(sent).toBeGreaterThan(8_000)
})

test('every difference in the list still exists', () => {
  expect(Object.keys(differences).filter((reason) => !met.has(reason))).toEqual([])
})
