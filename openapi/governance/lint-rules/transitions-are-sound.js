// The check of transitions, the table in the documentation, the diagram and the property tests are derived from
// x-transitions. An error in it would be an error in all of them.

import { codesOf, isSentence, listOf, schemaName } from './support.js'

/** @import { Location, Rule, Schema, Transition } from './types.d.ts' */

const movers = ['user', 'search', 'system']

/**
 * What is wrong with one transition.
 * @param {Transition} move
 * @param {string[]} statuses
 * @param {string[]} askable
 */
function* problemsOf({ from, to, by, effect }, statuses, askable) {
  for (const status of [from, to]) {
    if (!statuses.includes(status)) yield `Use a code of the enum; ${status} is none.`
  }
  const known = Array.isArray(by) && by.every((mover) => movers.includes(mover))
  if (!known || by.length === 0 || new Set(by).size < by.length) {
    yield `Let by list one or more of ${movers.join(', ')}, each once.`
  } else if (by.includes('user') && !askable.includes(to)) {
    yield `Add ${to} to NewStatus, or take user out of by: nobody can ask for ${to}.`
  }
  if (!isSentence(effect)) yield 'Say in effect, in a sentence, what the move does.'
}

/** @type {Rule} */
export const transitionsAreSound = () => {
  /** @type {Map<string | undefined, { schema: Schema, location: Location }>} */
  const schemas = new Map()
  return {
    Schema(schema, { location }) {
      schemas.set(schemaName(location), { schema, location })
    },
    Root: {
      leave(_, { report }) {
        const status = schemas.get('PatientStatus')
        if (!status) return
        const { schema, location } = status
        const askable = codesOf(schemas.get('NewStatus')?.schema ?? {})
        const moves = listOf(schema['x-transitions'])
        if (moves.length === 0) {
          report({ message: 'Add x-transitions, a list: the moves of the life cycle.', location })
        }
        const seen = new Set()
        for (const [index, each] of moves.entries()) {
          const move = { ...each }
          const at = location.child(['x-transitions', index])
          for (const message of problemsOf(move, codesOf(schema), askable)) report({ message, location: at })
          const pair = `${move.from} to ${move.to}`
          if (seen.has(pair)) report({ message: `Join the moves from ${pair}; there are two.`, location: at })
          seen.add(pair)
        }
      },
    },
  }
}
