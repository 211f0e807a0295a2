// Beyond 2^53 - 1 JavaScript rounds and other languages do not, and zod refuses what ajv accepts.
// A number with both bounds is the same number everywhere.

import { typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const boundedIntegers = () => ({
  Schema(schema, { report, location }) {
    const type = typesOf(schema).find((each) => each === 'integer' || each === 'number')
    if (!type) return
    for (const bound of ['minimum', 'maximum']) {
      const value = schema[bound]
      if (value === undefined) {
        report({ message: `Add a ${bound}: every ${type} has a minimum and a maximum.` })
      } else if (Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER) {
        report({
          message: `Choose a ${bound} within 2^53 - 1 (9007199254740991); programs cannot hold more.`,
          location: location.child([bound]),
        })
      }
    }
  },
})
