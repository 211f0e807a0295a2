// A developer who requests a token must see which scope an operation requires and what it allows.

import { follow, listOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const scopesAreDeclared = () => {
  /** @type {Record<string, unknown>} */
  let declared = {}
  return {
    Root({ components }, context) {
      const scheme = follow(context, components?.securitySchemes?.bearerAuth, context.location).node
      declared = scheme['x-scopes'] ?? {}
    },
    Operation(operation, { report, location }) {
      for (const [index, requirement] of listOf(operation.security).entries()) {
        for (const scope of listOf(requirement?.bearerAuth)) {
          const meaning = declared[scope]
          if (typeof meaning === 'string' && meaning.trim() !== '') continue
          report({
            message: `Describe the scope ${scope} in x-scopes of bearerAuth.`,
            location: location.child(['security', index]),
          })
        }
      }
    },
  }
}
