// The dialect allows only some values of some keywords: additionalProperties is true or false, and security has exactly
// one requirement. governance/dialect.yaml lists them.

import { valueComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const keywordValues = () => {
  const ofHeaders = new WeakSet()
  return eachObject((object, kind, { report, location }) => {
    if (kind === 'Header' && typeof object.schema === 'object' && object.schema) ofHeaders.add(object.schema)
    const parent = ofHeaders.has(object) ? 'Header' : undefined
    for (const { message, path } of valueComplaints(object, kind, parent)) {
      report({ message, location: location.child(path) })
    }
  })
}
