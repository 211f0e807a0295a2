// A schema of an object, of codes or of several forms becomes a type in every client. Of one without a name, each
// generator invents a name, and the name changes when the contract changes.

import { isInNot, schemaName } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const namedSchemas = () => ({
  Schema(schema, { report, location }) {
    if (schemaName(location) || isInNot(location)) return
    // The fixed value of a header is no type of a client.
    if (schema.enum?.length === 1 && location.pointer.endsWith('/schema')) return
    const isType = schema.enum || schema.oneOf || [schema.type].flat().includes('object')
    if (isType) report({ message: 'Make this schema a component, and refer to it by $ref.' })
  },
})
