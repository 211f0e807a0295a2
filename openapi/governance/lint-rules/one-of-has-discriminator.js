// With a discriminator, all tools select the branch by the same member, and only the errors of that branch are
// reported. If no member has a code, x-branch names the member whose presence decides. Simple types are distinguished
// by their JSON type.

import { isChoiceOfTypes } from '../dialect.js'
import { branchProblems } from './branch.js'
import { codesOf, follow, listOf, sameMembers } from './support.js'

/** @import { Context, Rule, Schema } from './types.d.ts' */

/**
 * @param {Schema[]} branches
 * @param {NonNullable<Schema['discriminator']>} discriminator
 * @param {Context} context
 */
function check(branches, { propertyName, mapping }, context) {
  const { location, report } = context
  const places = Object.entries(mapping ?? {}).map(([code, $ref]) => ({
    code,
    place: follow(context, { $ref }, location).location.absolutePointer,
  }))
  const targets = branches.map((branch, index) => follow(context, branch, location.child(['oneOf', index])))
  for (const [index, { node, location: target }] of targets.entries()) {
    const at = location.child(['oneOf', index])
    const codes = places.filter(({ place }) => place === target.absolutePointer).map(({ code }) => code)
    const property = follow(context, node.properties?.[propertyName], target).node
    if (codes.length === 0) {
      report({ message: 'Add the codes of this branch to the mapping of the discriminator.', location: at })
    } else if (!listOf(node.required).includes(propertyName)) {
      report({
        message: `Make ${propertyName} required in this branch: it decides which is meant.`,
        location: at,
      })
    } else if (!sameMembers(codes, codesOf(property))) {
      report({
        message: `Make the enum of ${propertyName} in this branch the codes of the mapping: ${codes.join(', ')}.`,
        location: at,
      })
    }
  }
  for (const { code, place } of places) {
    if (targets.some((target) => target.location.absolutePointer === place)) continue
    report({
      message: `Let ${code} lead to a branch of this oneOf.`,
      location: location.child(['discriminator', 'mapping', code]),
    })
  }
}

/** @type {Rule} */
export const oneOfHasDiscriminator = () => ({
  Schema(schema, context) {
    const { oneOf, discriminator } = schema
    if (!oneOf) {
      if (discriminator) context.report({ message: 'Remove the discriminator: there is no oneOf to decide.' })
    } else if (schema['x-branch']) {
      for (const message of branchProblems(schema, context)) context.report({ message })
    } else if (discriminator) {
      check(listOf(oneOf), discriminator, context)
    } else if (!isChoiceOfTypes(schema)) {
      context.report({
        message:
          'Add a discriminator with a mapping, or x-branch if a member decides by being there. Different simple types need neither.',
      })
    }
  },
})
