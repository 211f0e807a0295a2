// A partner who gets a token to read must not be able to write with it, and a reader must not need a scope to write. So
// get needs the scope that ends with :read, and every other method the one that ends with :write.

import { listOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/**
 * The operations that need another scope.
 * @type {Record<string, string>}
 */
const exceptions = {
  // It reads. Its filters are in the request body, so that a patientId is in no address and no log.
  searchPatientList: 'patients:read',
  // They belong to match engines, which have a scope of their own (decision 22).
  leaseSearches: 'searches:run',
  recordSearchResults: 'searches:run',
}

/** @type {Rule} */
export const scopesFitMethods = () => ({
  Operation({ operationId = '', security }, { report, location, key }) {
    const exception = Object.hasOwn(exceptions, operationId) ? exceptions[operationId] : undefined
    const ending = key === 'get' ? ':read' : ':write'
    for (const [index, scope] of listOf(listOf(security)[0]?.bearerAuth).entries()) {
      if (exception === undefined ? scope.endsWith(ending) : scope === exception) continue
      const expected = exception === undefined ? `a scope that ends with ${ending}` : exception
      report({
        message: `${String(key)} needs ${expected}, not ${scope}. Write it, or add the operation to the exceptions of this rule.`,
        location: location.child(['security', 0, 'bearerAuth', index]),
      })
    }
  },
})
