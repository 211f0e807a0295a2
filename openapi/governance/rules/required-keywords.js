// What a keyword means where it is left out differs between tools, for example additionalProperties. And the
// generator needs some, such as the bounds of an integer. governance/dialect.yaml lists them.

import { absenceComplaints } from '../dialect.js'
import { eachObject } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const requiredKeywords = () =>
  eachObject((object, kind, { report }) => {
    for (const { message } of absenceComplaints(object, kind)) report({ message })
  })
