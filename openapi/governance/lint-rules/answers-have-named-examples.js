// The mock prefers an example of the schema to the named examples of the response (Prism 5.16). An example in the
// schema of a response would hide the examples of the operation.

import { follow, typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const answersHaveNamedExamples = () => ({
  Response({ content }, context) {
    for (const [type, media] of Object.entries(content ?? {})) {
      const at = context.location.child(['content', type, 'schema'])
      const { node, location } = follow(context, media?.schema, at)
      if (node.examples === undefined || !typesOf(node).includes('object')) continue
      context.report({
        message: 'Move the examples of this schema to the answers that use it, each with a name.',
        location: location.child(['examples']).key(),
      })
    }
  },
})
