// The documentation, the mock and the workflows show a request together with its response. They match the two by the
// name of the example.

import { follow } from './support.js'

/** @import { Body, Context, Location, Reference, Rule } from './types.d.ts' */

/**
 * The names of the examples of a body, and the location of each.
 * @param {Context} context
 * @param {Body | Reference | undefined} body
 * @param {Location} location
 */
function examplesOf(context, body, location) {
  const target = follow(context, body, location)
  return Object.entries(target.node.content ?? {}).flatMap(([type, media]) =>
    Object.keys(media?.examples ?? {}).map((name) => ({
      name,
      location: target.location.child(['content', type, 'examples', name]).key(),
    })),
  )
}

/** @type {Rule} */
export const examplePairs = () => ({
  Operation({ requestBody, responses }, context) {
    const at = context.location
    const requests = examplesOf(context, requestBody, at.child(['requestBody']))
    const successes = Object.entries(responses ?? {}).filter(([status]) => status.startsWith('2'))
    const hasBody = successes.some(([, response]) => follow(context, response, at).node.content)
    if (!hasBody) return
    const answered = new Set(
      successes
        .flatMap(([status, response]) => examplesOf(context, response, at.child(['responses', status])))
        .map(({ name }) => name),
    )
    for (const { name, location } of requests) {
      if (answered.has(name)) continue
      context.report({
        message: `Add an example ${name} to the response: the answer to this request.`,
        location,
      })
    }
  },
})
