// People read the contract as documentation, so everything in it has a description in full sentences. A summary is a
// heading and has no full stop.

import { isNamed, isSentence } from './support.js'

/** @import { Context, Described, Operation, Rule } from './types.d.ts' */

/**
 * @param {Described} node
 * @param {Context} context
 */
function describe(node, { report, location }) {
  if (node.description === undefined) {
    report({ message: 'Add a description, in sentences.' })
  } else if (!isSentence(node.description)) {
    report({ message: 'End the description with a full stop.', location: location.child(['description']) })
  }
}

/**
 * @param {Operation} operation
 * @param {Context} context
 */
function headline(operation, { report, location }) {
  const summary = String(operation.summary ?? '').trim()
  if (!summary) report({ message: 'Add a summary, the heading of the operation.' })
  else if (summary.endsWith('.')) {
    report({
      message: 'Remove the full stop: a summary is a heading.',
      location: location.child(['summary']),
    })
  }
}

/** @type {Rule} */
export const described = () => ({
  Tag: describe,
  Parameter: describe,
  Header: describe,
  RequestBody: describe,
  Response: describe,
  SecurityScheme: describe,
  Operation(operation, context) {
    describe(operation, context)
    headline(operation, context)
  },
  Schema(schema, context) {
    if (isNamed(context.location)) describe(schema, context)
  },
})
