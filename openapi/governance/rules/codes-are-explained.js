// A code without its meaning is of no use to a reader, and a meaning without its code is a mistake.
// The documentation shows them side by side.

import { codesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const codesAreExplained = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum) return
    // The fixed value of a header stands in the header itself, whose description explains it.
    if (schema.enum.length === 1 && location.pointer.endsWith('/schema')) return
    const codes = codesOf(schema)
    const meanings = Object.entries(schema['x-enumDescriptions'] ?? {})
    const explained = meanings.filter(([, text]) => typeof text === 'string' && text.trim() !== '')
    const unexplained = codes.filter((code) => !explained.some(([key]) => key === code))
    const unknown = meanings.map(([key]) => key).filter((key) => !codes.includes(key))
    if (unexplained.length > 0) {
      report({
        message: `Explain ${unexplained.join(', ')} in x-enumDescriptions.`,
        location: location.child(['enum']),
      })
    }
    if (unknown.length > 0) {
      report({
        message: `Remove ${unknown.join(', ')} from x-enumDescriptions, or add it to enum.`,
        location: location.child(['x-enumDescriptions']),
      })
    }
  },
})
