import { describe, expect, test } from 'vitest'
import { Untranslatable } from '../../src/generator/untranslatable.ts'
import { generate, type Json, smallContract } from './small-contract.ts'

/** The message of the generator about the small contract after a change. */
function refusalAfter(change: (document: Json) => void): string {
  const document = smallContract()
  change(document)
  try {
    generate(document)
    return 'nothing is refused'
  } catch (error) {
    if (error instanceof Untranslatable) return error.message
    throw error
  }
}

const schemas = '#/components/schemas'

describe('an extension is rejected', () => {
  test.each<[what: string, change: (document: Json) => void, message: string]>([
    [
      'that is misspelt, and the nearest name is given',
      ({ components }) => {
        const { secret } = components.schemas.Raft.properties
        delete secret['x-sensitive']
        secret['x-senstive'] = true
      },
      `${schemas}/Raft/properties/secret/x-senstive: x-senstive is not in the register of extensions, openapi/governance/extensions.yaml. Did you mean x-sensitive?`,
    ],
    [
      'in other capitals',
      ({ components }) => {
        components.schemas.Boat['x-Sensitive'] = true
      },
      `${schemas}/Boat/x-Sensitive: x-Sensitive is not in the register of extensions, openapi/governance/extensions.yaml. Did you mean x-sensitive?`,
    ],
    [
      'that has no name like a registered one',
      ({ components }) => {
        components.schemas.Boat['x-keel'] = 'long'
      },
      `${schemas}/Boat/x-keel: x-keel is not in the register of extensions, openapi/governance/extensions.yaml. Register it, or remove it.`,
    ],
    [
      'in another kind of object',
      ({ components }) => {
        components.parameters.Limit['x-sensitive'] = true
      },
      '#/components/parameters/Limit/x-sensitive: x-sensitive may stand in Schema, not in Parameter.',
    ],
    [
      'in a schema of another type',
      ({ components }) => {
        components.schemas.BoatId['x-sensitive'] = true
      },
      `${schemas}/BoatId/x-sensitive: x-sensitive may stand in a schema of type string only.`,
    ],
    [
      'in a choice of two types',
      ({ components }) => {
        components.schemas.Mark['x-form'] = 'a mark'
      },
      `${schemas}/Mark/x-form: x-form may stand in a schema of type string only.`,
    ],
    [
      'without the keyword that it belongs to',
      ({ components }) => {
        components.schemas.Boat.properties.name['x-enumDescriptions'] = { Ann: 'A name' }
      },
      `${schemas}/Boat/properties/name/x-enumDescriptions: x-enumDescriptions needs enum in the same object.`,
    ],
    [
      'that says no instead of being left out',
      ({ components }) => {
        components.schemas.Raft.properties.secret['x-sensitive'] = false
      },
      `${schemas}/Raft/properties/secret/x-sensitive: x-sensitive must be true.`,
    ],
    [
      'of another form, deep inside',
      ({ components }) => {
        components.schemas.Raft['x-limits'] = { depth: 'many', members: 9 }
      },
      `${schemas}/Raft/x-limits/depth: x-limits/depth must be integer.`,
    ],
    [
      'with a member that its form does not have',
      ({ components }) => {
        components.schemas.PatientStatus['x-clocks'].idle = { weeks: 2, effect: 'It ends.' }
      },
      `${schemas}/PatientStatus/x-clocks/idle/weeks: x-clocks/idle must not have a property weeks.`,
    ],
  ])('%s', (_what, change, message) => {
    expect(refusalAfter(change)).toBe(message)
  })
})

describe('a mark without effect is rejected', () => {
  test.each<[where: string, change: (document: Json) => void, place: string]>([
    [
      'at the entries of a list',
      ({ components }) => {
        components.schemas.Boat.properties.crew.items['x-sensitive'] = true
      },
      `${schemas}/Boat/properties/crew/items`,
    ],
    [
      'at a component that no property refers to',
      ({ components }) => {
        components.schemas.Secret = { type: 'string', maxLength: 9, 'x-sensitive': true }
      },
      `${schemas}/Secret`,
    ],
    [
      'at a parameter',
      ({ paths }) => {
        paths['/boats'].get.parameters[3].schema['x-sensitive'] = true
      },
      '#/paths/~1boats/get/parameters/3/schema',
    ],
  ])('%s', (_where, change, place) => {
    expect(refusalAfter(change)).toBe(`${place}/x-sensitive: no property has this schema`)
  })
})

test('data, and names that the contract chooses, are not extensions', () => {
  const document = smallContract()
  const { schemas, examples } = document.components
  schemas.Boat.properties['x-ray'] = { type: 'boolean' }
  schemas.Boat.examples[0]['x-ray'] = true
  examples.TwoBoats.value[0]['x-unknown'] = 1
  document.paths['/boats'].get.responses[200].headers['x-trace'] = document.components.headers.ETag
  expect(() => generate(document)).not.toThrow()
})
