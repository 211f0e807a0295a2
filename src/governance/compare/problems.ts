/** Compares the types of problem that an operation can answer. The examples of a response show them. */
import { type Change, change, nothingToDo, type Rating } from './change.ts'
import { nodeOf, without } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'

/**
 * The rating of a refusal that an operation could not answer before. Requests that succeeded can now be rejected, so it
 * is breaking, with these exceptions. Every client must expect 5xx and 429. 304 and 412 are responses to a header that
 * asks for them.
 */
export const refusalRating = (status: string): Rating =>
  status.startsWith('5') || ['304', '412', '429'].includes(status) ? 'addition' : 'breaking'

/** Types of problem that were added or removed under a status that both versions have. */
export function problemChanges(follow: Follow, response: Pair): Change[] {
  const media = memberOf(memberOf(response, 'content'), 'application/problem+json')
  const examples = memberOf(media, 'examples')
  const [had, has] = [typesIn(follow, examples, 'before'), typesIn(follow, examples, 'after')]
  const place = response.after.place
  return [
    ...without(had, has).map((type) =>
      change({
        what: `Problem \`${type}\` is no longer sent`,
        place,
        rating: 'addition',
        todo: nothingToDo,
        names: [type],
      }),
    ),
    ...without(has, had).map((type) =>
      change({
        what: `Problem \`${type}\` can be sent`,
        place,
        rating: refusalRating(statusOf(follow, examples, type)),
        todo: `Handle \`${type}\`. Requests that succeeded before can be rejected with it.`,
        names: [type],
      }),
    ),
  ]
}

const valuesIn = (follow: Follow, examples: Pair, side: keyof Pair) =>
  Object.keys(examples[side].value).map((name) => nodeOf(follow(memberOf(examples, name))[side].value.value))

const typesIn = (follow: Follow, examples: Pair, side: keyof Pair): string[] => [
  ...new Set(valuesIn(follow, examples, side).map(({ type }) => String(type))),
]

const statusOf = (follow: Follow, examples: Pair, type: string): string =>
  String(valuesIn(follow, examples, 'after').find((value) => value.type === type)?.status)
