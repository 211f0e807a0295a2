// Programs decide by the type of a problem. Each type has one status, one title and one advice,
// registered once; the server sends them, and every example must show what it would send.

import { codesOf, follow, isSentence, sameMembers, schemaName } from './support.js'

/** @import { Context, Location, Responses, Rule, Schema } from './types.d.ts' */

const problemJson = 'application/problem+json'

/**
 * The refusals among the responses: their media types and the values of their examples.
 * @param {Responses} responses
 * @param {Context} context
 */
function refusalsOf(responses, context) {
  return Object.entries(responses)
    .filter(([status]) => /^[45]/.test(status))
    .map(([status, response]) => {
      const { node, location } = follow(context, response, context.location.child([status]))
      const examples = Object.entries(node.content?.[problemJson]?.examples ?? {}).map(([name, example]) =>
        follow(context, example, location.child(['content', problemJson, 'examples', name])),
      )
      return { status, location, mediaTypes: Object.keys(node.content ?? {}), examples }
    })
}

/**
 * What is wrong with the registry itself.
 * @param {Schema} schema
 */
function* registryProblems(schema) {
  const registry = schema['x-problem-types'] ?? {}
  const codes = codesOf(schema)
  if (!sameMembers(codes, Object.keys(registry)))
    yield 'Register each code of the enum in x-problem-types, and no other.'
  for (const [type, entry] of Object.entries(registry)) {
    const { status, title, action } = entry ?? {}
    if (!Number.isInteger(status) || status < 400 || status > 599)
      yield `Give ${type} a status from 400 to 599.`
    if (typeof title !== 'string' || !title.trim()) yield `Give ${type} a title.`
    if (!isSentence(action)) yield `Say in the action of ${type}, in a sentence, what its receiver can do.`
  }
}

/** @type {Rule} */
export const problemsAreRegistered = () => {
  /** @type {{ schema: Schema, location: Location } | undefined} */
  let types
  /** @type {Map<string, { status: string, location: Location, value: unknown }>} */
  const examples = new Map()
  return {
    Schema(schema, { location }) {
      if (schemaName(location) === 'ProblemType') types = { schema, location }
    },
    Responses(responses, context) {
      for (const { status, location, mediaTypes, examples: shown } of refusalsOf(responses, context)) {
        if (mediaTypes.join() !== problemJson) {
          context.report({ message: `Answer with ${problemJson} and nothing else.`, location })
        }
        for (const { node, location: at } of shown) {
          examples.set(`${status} ${at.absolutePointer}`, { status, location: at, value: node.value })
        }
      }
    },
    Root: {
      leave(_, { report }) {
        if (!types) return
        for (const message of registryProblems(types.schema)) report({ message, location: types.location })
        for (const { status, location, value } of examples.values()) {
          const shown = /** @type {{ type?: string, title?: string, status?: number }} */ (value ?? {})
          const entry = types.schema['x-problem-types']?.[shown.type ?? '']
          const at = location.child(['value'])
          if (!entry) report({ message: `Use a registered type; ${shown.type} is none.`, location: at })
          else if (entry.title !== shown.title || entry.status !== shown.status) {
            report({
              message: `Use the registered status and title: ${entry.status}, ${entry.title}`,
              location: at,
            })
          } else if (String(entry.status) !== status) {
            report({
              message: `Move the example: it shows ${entry.status} and stands under ${status}.`,
              location: at,
            })
          }
        }
      },
    },
  }
}
