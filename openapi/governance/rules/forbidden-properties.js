// A property that an open object forbids is forbidden for the tools in not, and explained for people in x-forbidden.
// The errors of the service and the types of the clients are made from x-forbidden, so the two must agree.

import { forbiddenComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const forbiddenProperties = () =>
  eachObject((object, kind, { report, location }) => {
    if (kind !== 'Schema') return
    for (const { message, path } of forbiddenComplaints(object)) {
      report({ message, location: location.child(path) })
    }
  })
