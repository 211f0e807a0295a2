// Whoever asks for a token must be able to see which scope an operation needs and what it allows.

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
      const security = listOf(operation.security)
      if (security.length === 0)
        report({ message: 'Add security: bearerAuth with the scope that is needed.' })
      for (const [index, way] of security.entries()) {
        const at = location.child(['security', index])
        const scopes = listOf(way?.bearerAuth)
        if (Object.keys(way ?? {}).join() !== 'bearerAuth' || scopes.length === 0) {
          report({ message: 'Ask for bearerAuth, alone and with at least one scope.', location: at })
        }
        for (const scope of scopes) {
          const meaning = declared[scope]
          if (typeof meaning === 'string' && meaning.trim() !== '') continue
          report({ message: `Describe the scope ${scope} in x-scopes of bearerAuth.`, location: at })
        }
      }
    },
  }
}
