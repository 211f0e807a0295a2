// A schema without a type accepts every value. A type that is not in the dialect cannot be translated.

import { typeComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const typedSchemas = () =>
  eachObject((object, kind, { report, location }) => {
    if (kind !== 'Schema') return
    for (const { message, path } of typeComplaints(object)) {
      report({ message, location: path.length > 0 ? location.child(path) : location })
    }
  })
