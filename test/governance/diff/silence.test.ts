/** No change is silent: every value of a contract is changed and removed, one at a time. */
import { describe, expect, test } from 'vitest'
import { dialect } from '../../../openapi/governance/dialect.js'
import { extensions } from '../../../openapi/governance/extensions.js'
import { compareContracts } from '../../../src/governance/compare/contract.ts'
import { extensionNames } from '../../../src/governance/compare/extensions.ts'
import { at, pointerOf, type Steps, withAt } from '../../contract/document.ts'
import { boats, type Json } from './boats.ts'

/** The location of every value, containers included. */
function locations(value: Json, steps: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [steps]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [
    ...(steps.length > 0 ? [steps] : []),
    ...keys.flatMap((key) => locations(value[key], [...steps, key])),
  ]
}

const changed = (value: Json): Json => {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  return typeof value === 'string' ? `${value}x` : 'x'
}

function removed(document: Json, steps: Steps): Json {
  const parent = at(document, steps.slice(0, -1))
  const last = steps.at(-1)
  const rest = Array.isArray(parent)
    ? parent.filter((_, index) => index !== last)
    : Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last))
  return withAt(document, steps.slice(0, -1), rest)
}

/** Changes without an effect, each with the reason. */
const harmless: Record<string, string> = {
  '/info/version': 'the version is compared with the changes',
  '/components/parameters/Limit/required': 'false is the default',
  '/components/schemas/Raft/additionalProperties': 'true is the default',
  '/components/schemas/Boat/properties/cargo/additionalProperties': 'true is the default',
  '/components/schemas/Boat/properties/cargo/properties': 'it is empty',
  '/components/securitySchemes/bearerAuth/x-claims/additionalProperties': 'true is the default',
}

const contract = boats()
const everywhere = locations(contract)
const isReference = (steps: Steps) => steps.at(-1) === '$ref' || steps.includes('mapping')
const silentAfter = (edit: (steps: Steps) => Json, among: readonly Steps[]) =>
  among
    .filter((steps) => compareContracts(contract, edit(steps)).length === 0)
    .map(pointerOf)
    .filter((place) => !Object.hasOwn(harmless, place))

describe('no edit is silent', () => {
  test('a value is changed', () => {
    const leaves = everywhere.filter(
      (steps) => typeof at(contract, steps) !== 'object' && !isReference(steps),
    )
    expect(leaves.length).toBeGreaterThan(200)
    expect(silentAfter((steps) => withAt(contract, steps, changed(at(contract, steps))), leaves)).toEqual([])
  })

  test('a member or an item is removed', () => {
    const removable = everywhere.filter((steps) => !isReference(steps))
    expect(silentAfter((steps) => removed(contract, steps), removable)).toEqual([])
  })
})

test('every registered extension has a rule, and every rule is for a registered extension', () => {
  expect([...extensionNames].sort()).toEqual(Object.keys(extensions).sort())
})

test('a schema with any keyword of the dialect is compared, and no keyword is a leftover', () => {
  const keywords = new Set(Object.values(dialect.schemas).flatMap(({ keywords }) => keywords))
  for (const keyword of [...keywords, ...dialect.annotations].filter((name) => name !== '$ref')) {
    const next = withAt(contract, ['components', 'schemas', 'Boat', keyword], 'x')
    const changes = compareContracts(contract, next)
    expect(
      changes.filter(({ what }) => what.includes('has no rule')),
      keyword,
    ).toEqual([])
  }
})
