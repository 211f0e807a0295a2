// An open object lists a forbidden property twice: in not for tools, and in x-forbidden with an explanation for people.
// The errors of the service and the types of the clients are derived from x-forbidden, so both must agree.

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
