// Tools differ about the default of some keywords, for example additionalProperties. The generator also needs some
// keywords, such as the bounds of an integer. governance/dialect.yaml lists them.

import { absenceComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const requiredKeywords = () =>
  eachObject((object, kind, { report }) => {
    for (const { message } of absenceComplaints(object, kind)) report({ message })
  })
