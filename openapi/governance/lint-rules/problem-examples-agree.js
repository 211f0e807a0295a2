// The server reads the status and title of a problem from x-problem-types of ProblemType. An example with other values,
// or under another status, shows a response that is never sent.

import { follow, isRefusal, problemJson, schemaName } from './support.js'

/** @import { Location, ProblemEntry, Rule } from './types.d.ts' */

/**
 * What is wrong with an example of a response with this status.
 * @param {Partial<ProblemEntry> & { type?: string }} shown
 * @param {string} status
 * @param {Record<string, ProblemEntry>} registry
 */
function problemOf(shown, status, registry) {
  const entry = registry[shown.type ?? '']
  if (!entry) return `Use a registered type; ${shown.type} is none.`
  if (entry.title !== shown.title) return `Use the registered title: ${entry.title}`
  if (entry.status !== shown.status) return `Use the registered status: ${entry.status}.`
  if (String(entry.status) !== status) return `Move the example: a ${entry.status} stands under ${status}.`
}

/** @type {Rule} */
export const problemExamplesAgree = () => {
  /** @type {Record<string, ProblemEntry> | undefined} */
  let registry
  /** @type {Map<string, { status: string, value: object, location: Location }>} */
  const examples = new Map()
  return {
    Schema(schema, { location }) {
      if (schemaName(location) === 'ProblemType') registry = schema['x-problem-types'] ?? {}
    },
    Responses(responses, context) {
      for (const [status, response] of Object.entries(responses)) {
        if (!isRefusal(status)) continue
        const { node, location } = follow(context, response, context.location.child([status]))
        for (const [name, example] of Object.entries(node.content?.[problemJson]?.examples ?? {})) {
          const at = location.child(['content', problemJson, 'examples', name])
          const shown = follow(context, example, at)
          const value = Object(shown.node.value)
          // A response that several operations share is checked once for each status.
          const key = `${status} ${shown.location.absolutePointer}`
          examples.set(key, { status, value, location: shown.location.child(['value']) })
        }
      }
    },
    Root: {
      leave(_, { report }) {
        if (!registry) return
        for (const { status, value, location } of examples.values()) {
          const message = problemOf(value, status, registry)
          if (message) report({ message, location })
        }
      },
    },
  }
}
