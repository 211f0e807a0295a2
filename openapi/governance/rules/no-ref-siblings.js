// Some tools ignore what stands beside a $ref, some merge it, and some turn it into allOf.

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
