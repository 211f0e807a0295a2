/**
 * The running server and tokens: the stated scope alone is enough, all others are not, and claims have their formats.
 */
import { describe, expect, test } from 'vitest'
import { coordinator, type Identity, listPath, machine, testApi } from '../support/api.ts'
import { make, readyFor } from './support/calls.ts'
import { organisations, usernames } from './tables/claims.ts'
import { operations } from './tables/operations.ts'
import { masks } from './tables/rules.ts'
import { scopes } from './tables/scopes.ts'

const all = Object.keys(scopes)

describe.each(operations)('$name', ({ name, scope, machine: onlyMachine = false, success }) => {
  const statusFor = async (who: object, granted: readonly string[]) => {
    const api = await testApi()
    const ready = await readyFor(api, name)
    return (await make(api, { ...ready, as: { ...who, scope: granted.join(' ') } })).status
  }
  const succeeds = Number(Object.keys(success)[0])

  test('is allowed by its scope alone', async () => {
    expect(await statusFor(machine, [scope])).toBe(succeeds)
  })

  test('is not allowed by any other scope', async () => {
    const others = all.filter((each) => each !== scope)
    expect(await statusFor(onlyMachine ? machine : coordinator, others)).toBe(403)
  })

  test(onlyMachine ? 'rejects a person' : 'accepts a person', async () => {
    expect(await statusFor(coordinator, [scope])).toBe(onlyMachine ? 403 : succeeds)
  })
})

test.each(masks)('%s is shown as %s without lims:ssn, and in full with it', async (number, masked) => {
  const api = await testApi()
  const body = { insurances: [], contact: { socialSecurityNumber: number }, address: {}, medicationIDs: [] }
  const { patientMRN } = (await api.call('POST', '/api/v4/lims/patients', { body })).body
  const shown = async (scope: string) =>
    (await api.call('GET', `/api/v4/lims/patients/${patientMRN}`, { as: { ...coordinator, scope } })).body
      .contact.socialSecurityNumber
  expect(await shown('lims:read')).toBe(masked)
  expect(await shown(all.filter((each) => each !== 'lims:ssn').join(' '))).toBe(masked)
  expect(await shown('lims:read lims:ssn')).toBe(number)
})

const statusOf = async (as: Identity) => {
  const api = await testApi()
  return (await api.call('GET', listPath, { as })).status
}

test.each(organisations.taken)('the organisation %s is accepted', async (organisation) => {
  expect(await statusOf({ organisation })).toBe(200)
})

test.each(organisations.refused.map((value) => [value]))(
  'the organisation %j is rejected',
  async (organisation) => {
    expect(await statusOf({ organisation })).toBe(401)
  },
)

test.each(usernames.taken.map((value) => [value]))('the username %j is accepted', async (username) => {
  expect(await statusOf({ organisation: '6939', username })).toBe(200)
})

test.each(usernames.refused.map((value) => [value]))('the username %j is rejected', async (username) => {
  expect(await statusOf({ organisation: '6939', username })).toBe(401)
})
