/**
 * The running server and tokens: the stated scope alone is enough, all others are not, and claims have their formats.
 */
import { describe, expect, test } from 'vitest'
import { coordinator, type Identity, listPath, machine, testApi } from '../support/api.ts'
import { validatorAt } from '../support/document.ts'
import { make, readyFor } from './support/calls.ts'
import { document, type Json } from './support/view.ts'
import { claims, requiredClaims } from './tables/claims.ts'
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

test('the contract lists the claims and those that a token must have', () => {
  const [{ 'x-claims': written }] = Object.values<Json>(document.components.securitySchemes)
  expect(Object.keys(written.properties)).toEqual(Object.keys(claims))
  expect(written.required).toEqual(requiredClaims)
})

/** A token with one value, as the claims of the contract name it and as an identity of a test. */
const tokenWith: Record<string, (value: unknown) => { claims: object; as: Identity }> = {
  ion: (ion) => ({ claims: { ion }, as: { organisation: ion } }),
  username: (username) => ({ claims: { ion: '6939', username }, as: { organisation: '6939', username } }),
  scope: (scope) => ({ claims: { ion: '6939', scope }, as: { organisation: '6939', scope } }),
}

describe.each(Object.entries(claims))('the claim %s', (claim, { taken, refused }) => {
  const isValid = validatorAt('/components/securitySchemes/bearerAuth/x-claims')

  async function verdicts(value: unknown) {
    const token = tokenWith[claim]?.(value)
    const api = await testApi()
    const { status } = await api.call('GET', listPath, { as: token?.as })
    return { contract: isValid(token?.claims), server: status !== 401 }
  }

  test.each(taken.map((value) => [value]))('may be %j', async (value) => {
    expect(await verdicts(value)).toEqual({ contract: true, server: true })
  })

  test.each(refused.map((value) => [value]))('must not be %j', async (value) => {
    expect(await verdicts(value)).toEqual({ contract: false, server: false })
  })
})
