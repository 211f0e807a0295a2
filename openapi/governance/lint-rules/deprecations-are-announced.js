// A partner must know until when something deprecated works and what to use instead, and the server tells it in the
// headers Deprecation (RFC 9745) and Sunset (RFC 8594) of every response of the operation.

import { deprecationComplaints } from '../deprecation.js'
import { eachObject, follow } from './support.js'

/** @import { Operation, Rule } from './types.d.ts' */

/** The headers of every response of a deprecated operation. */
const announcing = ['Deprecation', 'Sunset']

/** @type {Rule} */
export const deprecationsAreAnnounced = () =>
  eachObject((object, kind, context) => {
    const { report, location } = context
    for (const { message, path } of deprecationComplaints(object)) {
      report({ message, location: location.child(path) })
    }
    // A field is deprecated, not its schema: other fields can have the same schema.
    if (kind === 'Schema' && object.deprecated === true && !/\/properties\/[^/]+$/.test(location.pointer)) {
      const message = 'Deprecate each field with this schema: list it in x-deprecations of its object.'
      report({ message, location: location.child(['deprecated']) })
    }
    if (kind !== 'Operation' || object.deprecated !== true) return
    const { responses = {} } = /** @type {Operation} */ (object)
    for (const [status, written] of Object.entries(responses)) {
      const { node } = follow(context, written, location)
      const declared = Object.keys(node.headers ?? {})
      const missing = announcing.filter((name) => !declared.includes(name))
      if (missing.length === 0) continue
      report({
        message: `The operation is deprecated. Declare the headers ${missing.join(' and ')} in this response.`,
        location: location.child(['responses', status]),
      })
    }
  })
