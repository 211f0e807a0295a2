// A code without a description is useless to a reader, and a description without a code is an error. The documentation
// shows both together.

import { codesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const codesAreExplained = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum) return
    // A fixed value of a header is explained in the description of the header.
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
