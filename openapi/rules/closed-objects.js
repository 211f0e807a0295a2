// Whether an object takes members that it does not name decides whether a misspelt member is refused.
// Tools differ in what they assume, so each object says it, also where it is deliberately open.

import { typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const closedObjects = () => ({
  Schema(schema, { report }) {
    if (!typesOf(schema).includes('object') || schema.additionalProperties !== undefined) return
    report({
      message: 'Add additionalProperties: false, or true if other members are welcome here.',
    })
  },
})
