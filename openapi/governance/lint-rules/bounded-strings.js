// Without a maximum length, a string can fill a disk, and nobody knows how wide a database column must be.

import { codesOf, typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const boundedStrings = () => ({
  Schema(schema, { report, location }) {
    if (!typesOf(schema).includes('string')) return
    const { maxLength } = schema
    if (maxLength === undefined) {
      report({ message: 'Add a maxLength: every string has one, an enum and a date too.' })
      return
    }
    for (const code of codesOf(schema)) {
      if ([...code].length <= maxLength) continue
      report({
        message: `Raise maxLength to ${[...code].length}: the code ${code} is longer than it allows.`,
        location: location.child(['maxLength']),
      })
    }
  },
})
