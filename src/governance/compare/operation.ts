/** Compares two versions of one operation. */
import { type Change, change, editorial, usedBy } from './change.ts'
import { deprecationChanges } from './deprecation.ts'
import { exampleChanges } from './examples.ts'
import { extensionChanges, extensionNames } from './extensions.ts'
import { leftovers } from './leftovers.ts'
import { keysOf, listOf, nodeOf, without } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'
import { parameterChanges } from './parameters.ts'
import { responseChanges } from './responses.ts'
import { schemaChanges } from './schema.ts'

const compared = [
  'operationId',
  'tags',
  'summary',
  'description',
  'deprecated',
  'security',
  'parameters',
  'requestBody',
  'responses',
]

export function operationChanges(follow: Follow, pair: Pair): Change[] {
  const operationId = String(pair.after.value.operationId)
  const own = [
    ...nameChanges(pair),
    ...tagChanges(pair),
    ...textChanges(pair),
    ...deprecationChanges(pair),
    ...scopeChanges(pair),
    ...extensionChanges(pair, { direction: 'request', via: operationId }),
    ...leftovers(pair, [...compared, ...extensionNames]),
  ]
  const request = [
    ...parameterChanges(follow, pair),
    ...bodyChanges(follow, memberOf(pair, 'requestBody'), operationId),
  ]
  return [
    ...usedBy({ operationId }, own),
    ...usedBy({ operationId, direction: 'request' }, request),
    ...usedBy({ operationId, direction: 'response' }, responseChanges(follow, pair)),
  ]
}

function nameChanges({ before, after }: Pair): Change[] {
  const [had, has] = [before.value.operationId, after.value.operationId].map(String)
  if (had === undefined || has === undefined || had === has) return []
  return [
    change({
      what: `Operation \`${had}\` renamed to \`${has}\``,
      place: after.place,
      rating: 'breaking',
      todo: `If you generate your client, call \`${has}\`. The request is the same.`,
      names: [had, has],
    }),
  ]
}

/** Generated clients have a class for each tag. */
function tagChanges({ before, after }: Pair): Change[] {
  const [had, has] = [listOf(before.value.tags).join(', '), listOf(after.value.tags).join(', ')]
  if (had === has) return []
  return [
    change({
      what: `Tag changed from \`${had}\` to \`${has}\``,
      place: after.place,
      rating: 'breaking',
      todo: `If you generate your client, call the operation in the class of \`${has}\`.`,
      names: [had, has],
    }),
  ]
}

const textChanges = ({ before, after }: Pair): Change[] =>
  ['summary', 'description'].some((key) => before.value[key] !== after.value[key])
    ? [editorial('Description changed', after.place)]
    : []

/** The scopes of the only requirement that the dialect allows. A token must have all of them. */
function scopeChanges({ before, after }: Pair): Change[] {
  const [had, has] = [scopesOf(before.value.security), scopesOf(after.value.security)]
  const id = String(after.value.operationId)
  return [
    ...without(has, had).map((scope) =>
      change({
        what: `Scope \`${scope}\` is required`,
        place: after.place,
        rating: 'breaking',
        todo: `Request \`${scope}\` for your tokens.`,
        names: [scope, id],
      }),
    ),
    ...without(had, has).map((scope) =>
      change({
        what: `Scope \`${scope}\` is no longer required`,
        place: after.place,
        rating: 'addition',
        todo: `Nothing. Other operations can still require \`${scope}\`.`,
        names: [scope, id],
      }),
    ),
  ]
}

const scopesOf = (security: unknown): string[] =>
  listOf(security).flatMap((requirement) =>
    Object.entries(nodeOf(requirement)).flatMap(([scheme, scopes]) => [
      ...(scheme === 'bearerAuth' ? [] : [scheme]),
      ...listOf(scopes).map(String),
    ]),
  )

function bodyChanges(follow: Follow, body: Pair, operationId: string): Change[] {
  const place = body.after.place
  const [had, has] = [body.before, body.after].map(({ value }) => Object.keys(value).length > 0)
  if (!had && !has) return []
  if (had !== has) {
    const what = has ? 'Request body added' : 'Request body removed'
    const todo = has ? 'Send the request body.' : 'Send no request body.'
    return [change({ what, place, rating: 'breaking', todo, names: [operationId] })]
  }
  const content = memberOf(body, 'content')
  const { removed, added, kept } = keysOf(content.before.value, content.after.value)
  const media = (type: string, isAdded: boolean): Change =>
    change({
      what: `Media type \`${type}\` ${isAdded ? 'added' : 'removed'}`,
      place: content.after.place,
      rating: isAdded ? 'addition' : 'breaking',
      todo: isAdded ? `Nothing. You can send \`${type}\`.` : `Send another media type than \`${type}\`.`,
      names: [type],
    })
  return [
    ...(body.before.value.description === body.after.value.description
      ? []
      : [editorial('Description changed', place)]),
    ...removed.map((type) => media(type, false)),
    ...added.map((type) => media(type, true)),
    ...leftovers(body, ['description', 'content']),
    ...kept.flatMap((type) => {
      const pair = memberOf(content, type)
      return [
        ...schemaChanges(follow, memberOf(pair, 'schema'), { direction: 'request', via: '' }),
        ...exampleChanges(follow, memberOf(pair, 'examples')),
        ...leftovers(pair, ['schema', 'examples']),
      ]
    }),
  ]
}
