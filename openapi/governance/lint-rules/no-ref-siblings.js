// Some tools ignore the keywords beside a $ref, some merge them, and some convert both to allOf.

import { siblingComplaints } from '../dialect.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const noRefSiblings = () => ({
  ref(reference, { report, location }) {
    for (const { message, path } of siblingComplaints(reference)) {
      report({ message, location: location.child(path).key() })
    }
  },
})
