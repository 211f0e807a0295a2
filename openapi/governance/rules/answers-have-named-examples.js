// The mock takes an example of the schema before the named examples of the answer (Prism 5.16), so an
// example on the object that is an answer would hide the examples that belong to the operation.

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
