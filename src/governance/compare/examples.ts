/** Compares named examples. The mock returns them, and front-end developers ask it for one by name. */
import { isDeepStrictEqual } from 'node:util'
import { type Change, change, editorial } from './change.ts'
import { keysOf } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'

/** The changelog must name an example that was removed, because tests against the mock can ask for it. */
export function exampleChanges(follow: Follow, { before, after }: Pair): Change[] {
  const { removed, added, kept } = keysOf(before.value, after.value)
  return [
    ...removed.map((name) =>
      change({
        what: `Example \`${name}\` removed`,
        place: before.place,
        rating: 'editorial',
        todo: `Nothing, unless a test asks the mock for \`${name}\`.`,
        names: [name],
      }),
    ),
    ...added.map((name) => editorial(`Example \`${name}\` added`, after.place)),
    ...kept
      .filter((name) => {
        const pair = follow(memberOf({ before, after }, name))
        return !isDeepStrictEqual(pair.before.value, pair.after.value)
      })
      .map((name) => editorial(`Example \`${name}\` changed`, after.place)),
  ]
}
