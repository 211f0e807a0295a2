// Programs make decisions based on the type of a problem. Each type has one status, one title and one advice,
// registered once beside its codes. The server and the documentation read them from there.

import { codesOf, isSentence, sameMembers, schemaName } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const problemsAreRegistered = () => ({
  Schema(schema, { report, location }) {
    const registry = schema['x-problem-types'] ?? {}
    if (schemaName(location) !== 'ProblemType' && !schema['x-problem-types']) return
    if (!sameMembers(codesOf(schema), Object.keys(registry))) {
      report({ message: 'Register each code of the enum in x-problem-types, and no other.' })
    }
    for (const [type, entry] of Object.entries(registry)) {
      const at = location.child(['x-problem-types', type])
      const { status, title, action } = entry ?? {}
      if (!Number.isInteger(status) || status < 400 || status > 599) {
        report({ message: `Give ${type} a status from 400 to 599.`, location: at })
      }
      if (typeof title !== 'string' || title.trim() === '') {
        report({ message: `Give ${type} a title.`, location: at })
      }
      if (!isSentence(action)) {
        report({
          message: `Say in action, in a sentence, what the receiver of ${type} can do.`,
          location: at,
        })
      }
    }
  },
})
