/** Compares the responses of two operations: statuses, headers, media types, bodies, types of problem, links. */
import { isDeepStrictEqual } from 'node:util'
import { type Change, change, editorial, nothingToDo, type Rating } from './change.ts'
import { sunsetOf } from './deprecation.ts'
import { effectOf } from './effect.ts'
import { exampleChanges } from './examples.ts'
import { leftovers } from './leftovers.ts'
import { keysOf, nodeOf } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'
import { problemChanges, refusalRating } from './problems.ts'
import { annotationChanges, schemaChanges } from './schema.ts'

export function responseChanges(follow: Follow, operation: Pair): Change[] {
  const responses = memberOf(operation, 'responses')
  const { removed, added, kept } = keysOf(responses.before.value, responses.after.value)
  const [lost, gained] = [removed.filter(isSuccess), added.filter(isSuccess)]
  const id = String(operation.after.value.operationId)
  const at = (status: string, rating: Rating, what: string, todo: string): Change =>
    change({ what, place: responses.after.place, rating, todo, names: [status, id] })
  const moved = lost.length === 1 && gained.length === 1
  return [
    ...(moved
      ? [
          at(
            String(gained),
            'breaking',
            `Status of a success changed from ${lost} to ${gained}`,
            `Expect ${gained}.`,
          ),
        ]
      : [
          ...lost.map((status) =>
            at(status, 'breaking', `Status ${status} removed`, `Do not wait for ${status}.`),
          ),
          ...gained.map((status) =>
            at(status, 'breaking', `Status ${status} added`, `Handle ${status} as a success.`),
          ),
        ]),
    ...removed
      .filter((status) => !isSuccess(status))
      .map((status) => at(status, 'addition', `Status ${status} removed`, nothingToDo)),
    ...added
      .filter((status) => !isSuccess(status))
      .map((status) => at(status, refusalRating(status), `Status ${status} added`, `Handle ${status}.`)),
    ...kept.flatMap((status) => changesOf(follow, follow(memberOf(responses, status)))),
  ]
}

const isSuccess = (status: string): boolean => status.startsWith('2')

const compared = ['description', 'headers', 'content', 'links']

function changesOf(follow: Follow, pair: Pair): Change[] {
  return [
    ...annotationChanges(pair),
    ...headerChanges(follow, memberOf(pair, 'headers')),
    ...contentChanges(follow, memberOf(pair, 'content')),
    ...problemChanges(follow, pair),
    ...linkChanges(follow, memberOf(pair, 'links')),
    ...leftovers(pair, compared),
  ]
}

const comparedInHeaders = [
  'description',
  'required',
  'deprecated',
  'x-deprecation',
  'schema',
  'example',
  'examples',
]

function headerChanges(follow: Follow, { before, after }: Pair): Change[] {
  const { removed, added, kept } = keysOf(before.value, after.value)
  return [
    ...removed.map((name) =>
      change({
        what: `Header \`${name}\` removed`,
        place: before.place,
        rating: 'breaking',
        todo: `Do not read \`${name}\`.`,
        names: [name],
        sunset: sunsetOf(follow(memberOf({ before, after }, name)).before.value),
      }),
    ),
    ...added.map((name) =>
      change({
        what: `Header \`${name}\` added`,
        place: after.place,
        rating: 'addition',
        todo: nothingToDo,
        names: [name],
      }),
    ),
    ...kept.flatMap((name) => {
      const header = follow(memberOf({ before, after }, name))
      const use = { direction: 'response', via: name } as const
      const [was, is] = [header.before.value.required === true, header.after.value.required === true]
      const requirement =
        was === is
          ? []
          : [
              effectOf(is ? 'narrower' : 'wider', use, {
                what: `Header \`${name}\` is ${is ? 'always sent' : 'not always sent'}`,
                place: header.after.place,
                todo: `Handle responses without \`${name}\`.`,
              }),
            ]
      return [
        ...requirement,
        ...annotationChanges({
          before: withoutExamples(header.before),
          after: withoutExamples(header.after),
        }),
        ...exampleChanges(follow, memberOf(header, 'examples')),
        ...(isDeepStrictEqual(header.before.value.example, header.after.value.example)
          ? []
          : [editorial('Example changed', header.after.place)]),
        ...schemaChanges(follow, memberOf(header, 'schema'), use),
        ...leftovers(header, comparedInHeaders),
      ]
    }),
  ]
}

/** The examples of a header have names. They are compared by name. */
const withoutExamples = ({ value: { examples: _, ...value }, place }: Pair['after']): Pair['after'] => ({
  value,
  place,
})

function contentChanges(follow: Follow, { before, after }: Pair): Change[] {
  const { removed, added, kept } = keysOf(before.value, after.value)
  return [
    ...removed.map((type) =>
      mediaChange(`Media type \`${type}\` removed`, before.place, `Do not expect \`${type}\`.`, type),
    ),
    ...added.map((type) =>
      mediaChange(`Media type \`${type}\` added`, after.place, `Handle \`${type}\`.`, type),
    ),
    ...kept.flatMap((type) => {
      const media = memberOf({ before, after }, type)
      return [
        ...schemaChanges(follow, memberOf(media, 'schema'), { direction: 'response', via: '' }),
        ...exampleChanges(follow, memberOf(media, 'examples')),
        ...leftovers(media, ['schema', 'examples']),
      ]
    }),
  ]
}

const mediaChange = (what: string, place: string, todo: string, type: string): Change =>
  change({ what, place, rating: 'breaking', todo, names: [type] })

/** Links are descriptions that tools read. No request and no response depends on them. */
function linkChanges(follow: Follow, { before, after }: Pair): Change[] {
  const { removed, added, kept } = keysOf(before.value, after.value)
  const differs = (name: string) => {
    const link = follow(memberOf({ before, after }, name))
    return !isDeepStrictEqual(nodeOf(link.before.value), nodeOf(link.after.value))
  }
  return [
    ...removed.map((name) => editorial(`Link \`${name}\` removed`, before.place, [name])),
    ...added.map((name) => editorial(`Link \`${name}\` added`, after.place)),
    ...kept.filter(differs).map((name) => editorial(`Link \`${name}\` changed`, after.place)),
  ]
}
