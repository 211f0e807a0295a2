// A required name without a property is a spelling mistake, and no tool documents it. Redocly's own rule,
// no-required-schema-properties-undefined, also reports the names that an object forbids: not: { required: [name] }.

import { isInNot, listOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const requiredAreProperties = () => ({
  Schema(schema, { report, location }) {
    if (isInNot(location)) return
    for (const [index, name] of listOf(schema.required).entries()) {
      if (Object.hasOwn(schema.properties ?? {}, name)) continue
      report({
        message: `Add ${name} to properties, or remove it from required.`,
        location: location.child(['required', index]),
      })
    }
  },
})
