// A schema of an object, an enum or a oneOf becomes a type in every client. If it has no name, each generator invents
// one, and the invented name can change when the contract changes.

import { isInNot, schemaName } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const namedSchemas = () => ({
  Schema(schema, { report, location }) {
    if (schemaName(location) || isInNot(location)) return
    // A fixed value of a header does not become a type.
    if (schema.enum?.length === 1 && location.pointer.endsWith('/schema')) return
    const isType = schema.enum || schema.oneOf || [schema.type].flat().includes('object')
    if (isType) report({ message: 'Make this schema a component, and refer to it by $ref.' })
  },
})
