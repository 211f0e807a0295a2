// Tools ignore most keywords that they do not know, or interpret them differently. So the contract uses only the
// keywords of governance/dialect.yaml, each in the objects and with the types that it belongs to.

import { keyComplaints, referenceComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const knownKeywords = () => ({
  ...eachObject((object, kind, { report, location }) => {
    for (const { message, path } of keyComplaints(object, kind)) {
      report({ message, location: location.child(path).key() })
    }
  }),
  ref(_reference, { report, location, type }) {
    for (const { message, path } of referenceComplaints(type.name)) {
      report({ message, location: location.child(path).key() })
    }
  },
})
