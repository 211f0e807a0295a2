// If type allows null but enum does not contain it, some tools reject null and others accept it.

import { typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const nullAgrees = () => ({
  Schema(schema, { report, location }) {
    if (!Array.isArray(schema.enum)) return
    const inType = typesOf(schema).includes('null')
    if (inType === schema.enum.includes(null)) return
    report({
      message: inType
        ? "Add null to enum, or take 'null' out of type."
        : "Add 'null' to type, or take null out of enum.",
      location: location.child(['enum']),
    })
  },
})
