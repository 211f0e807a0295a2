// The amount of work that one request can send or cause must be limited.

import { typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const boundedArrays = () => ({
  Schema(schema, { report }) {
    if (!typesOf(schema).includes('array') || schema.maxItems !== undefined) return
    report({ message: 'Add maxItems: every array says how many entries it can have.' })
  },
})
