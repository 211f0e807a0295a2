// A schema without a type accepts every value, and every rule about bounds would pass it by.

import { isNever, typesOf } from './support.js'

/** @import { Rule } from './types.d.ts' */

const knownTypes = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']

/** @param {unknown} schema */
const isSchema = (schema) => typeof schema === 'object' && schema !== null

/** @type {Rule} */
export const typedSchemas = () => ({
  Schema(schema, { report, location }) {
    // not: {} refuses every value, and its empty schema is no schema of the contract.
    if (isNever(schema) || location.pointer.endsWith('/not')) return
    const types = typesOf(schema)
    if (!schema.oneOf && !types.some((type) => type !== 'null' && knownTypes.includes(type))) {
      report({ message: 'Say which values are meant: give the schema a type or a oneOf.' })
    }
    if (schema.oneOf && types.length > 0) {
      report({
        message: 'A oneOf stands without a type; its branches say what they are.',
        location: location.child(['type']),
      })
    }
    if (types.includes('array') && !isSchema(schema.items)) {
      report({ message: 'Say what the entries are: give the array items, a schema.' })
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!isSchema(property)) {
        report({
          message: `Say what ${name} is: give it a schema of its own, with a type.`,
          location: location.child(['properties', name]),
        })
      }
    }
  },
})
