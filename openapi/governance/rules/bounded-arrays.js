// One request must not be able to carry, or ask for, any amount of work.

import { typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const boundedArrays = () => ({
  Schema(schema, { report }) {
    if (!typesOf(schema).includes('array') || schema.maxItems !== undefined) return
    report({ message: 'Add maxItems: every array says how many entries it can have.' })
  },
})
