// x-branch: { member, present, absent } selects one of two branches by the presence of a member. The schema named
// `present` requires the member, and the schema named `absent` rejects it. x-branch has names and no $ref, because a
// bundle copies a schema into an extension instead of referring to it.

import { rejects } from '../dialect.js'
import { follow, listOf, schemaName } from './support.js'

/** @import { Context, Schema } from './types.d.ts' */

/**
 * @param {Schema} schema
 * @param {Context} context
 */
export function branchProblems(schema, context) {
  const { member = '', present, absent } = schema['x-branch'] ?? {}
  const branches = listOf(schema.oneOf).map((branch) => follow(context, branch, context.location))
  const names = branches.map(({ location }) => schemaName(location))
  const withMember = branches[names.indexOf(present)]?.node
  const without = branches[names.indexOf(absent)]?.node
  if (!member || branches.length !== 2 || !withMember || !without || present === absent) {
    return ['Give x-branch a member, and the names of the two branches as present and absent.']
  }
  const problems = []
  if (schema.discriminator) problems.push('Remove the discriminator: x-branch decides.')
  if (!listOf(withMember.required).includes(member)) problems.push(`Make ${member} required in ${present}.`)
  if (!rejects(without, member)) problems.push(`Forbid ${member} in ${absent}.`)
  return problems
}
