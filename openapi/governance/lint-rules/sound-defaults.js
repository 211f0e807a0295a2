// No other check compares a default with its schema. A server that uses an invalid default would break the contract.

import { listOf, typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @param {unknown} value */
function typesThatTake(value) {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  return [Number.isInteger(value) ? 'integer' : typeof value]
}

/** @type {Rule} */
export const soundDefaults = () => ({
  Schema(schema, { report, location }) {
    const value = schema.default
    if (value === undefined) return
    const fits =
      typesThatTake(value).some((type) => typesOf(schema).includes(type)) &&
      (!schema.enum || listOf(schema.enum).includes(value)) &&
      !(typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    if (fits) return
    report({
      message: 'Choose a default that the schema itself accepts: its type, its enum and its bounds.',
      location: location.child(['default']),
    })
  },
})
