// Examples are the responses of the mock, the requests of the workflows, and what readers copy. Without examples, tools
// invent values that break the contract.

import { isNamed, typesOf } from './support.js'

/** @import { Context, Described, Rule } from './types.d.ts' */

const scalars = ['string', 'integer', 'boolean']

/**
 * @param {Described} node
 * @param {Context} context
 */
function exemplify(node, { report }) {
  if (node.example === undefined && node.examples === undefined) {
    report({ message: 'Add an example: a value as it can really be sent.' })
  }
}

/** @type {Rule} */
export const examplesEverywhere = () => ({
  Parameter: exemplify,
  Header: exemplify,
  MediaType(mediaType, { report }) {
    if (Object.keys(mediaType.examples ?? {}).length > 0) return
    report({ message: 'Add examples, each with a name, a summary and a value.' })
  },
  Example(example, { report }) {
    if (!example.summary) report({ message: 'Add a summary: what the example shows.' })
    if (example.value === undefined) report({ message: 'Add the value of the example.' })
  },
  Schema(schema, { report, location }) {
    const isScalar = typesOf(schema).some((type) => scalars.includes(type))
    if (!isScalar || !isNamed(location) || (schema.examples?.length ?? 0) > 0) return
    report({ message: 'Add examples, a list with at least one value.' })
  },
})
