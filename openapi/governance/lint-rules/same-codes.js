// The dialect cannot express "X or null", so a nullable enum is written twice. XOrNull must have the same codes as X.

import { codesOf, schemaName } from './support.js'

/** @import { Location, Rule, Schema } from './types.d.ts' */

/** @param {Schema} schema */
const vocabulary = (schema) =>
  codesOf(schema).map((code) => `${code}: ${schema['x-enumDescriptions']?.[code]}`)

/** @type {Rule} */
export const sameCodes = () => {
  /** @type {Map<string, { schema: Schema, location: Location }>} */
  const lists = new Map()
  return {
    Schema(schema, { location }) {
      const name = schemaName(location)
      if (name && schema.enum) lists.set(name, { schema, location })
    },
    Root: {
      leave(_, { report }) {
        for (const [name, { schema, location }] of lists) {
          if (!name.endsWith('OrNull')) continue
          const twin = name.slice(0, -'OrNull'.length)
          const original = lists.get(twin)
          if (!original) {
            report({
              message: `Call it ${twin}: nothing in the contract uses a ${twin} without null.`,
              location,
            })
          } else if (vocabulary(schema).join('\n') !== vocabulary(original.schema).join('\n')) {
            report({
              message: `Copy the codes and their meanings, in the same order, from ${twin} and add null.`,
              location: location.child(['enum']),
            })
          }
        }
      },
    },
  }
}
