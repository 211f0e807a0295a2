/** Compares what surrounds the operations: information, servers, tags and the security scheme. */
import { isDeepStrictEqual } from 'node:util'
import { placeOf } from '../../json/pointer.ts'
import { type Change, change, editorial } from './change.ts'
import { extensionChanges, extensionNames } from './extensions.ts'
import { leftovers } from './leftovers.ts'
import { keysOf, listOf, nodeOf } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'
import { schemaChanges } from './schema.ts'

export const frameChanges = (follow: Follow, root: Pair): Change[] => [
  ...extensionChanges(root, { direction: 'request', via: '' }),
  ...leftovers(root, ['info', 'servers', 'tags', 'paths', 'components', ...extensionNames]),
  ...informationChanges(memberOf(root, 'info')),
  ...serverChanges(root),
  ...tagChanges(root),
  ...securityChanges(follow, memberOf(memberOf(root, 'components'), 'securitySchemes')),
]

/** The version is the subject of the comparison and no change of its own. */
function informationChanges({ before, after }: Pair): Change[] {
  const keys = new Set([...Object.keys(before.value), ...Object.keys(after.value)])
  return [...keys]
    .filter((key) => key !== 'version' && !isDeepStrictEqual(before.value[key], after.value[key]))
    .map((key) => editorial(`\`info.${key}\` changed`, placeOf(after.place, key)))
}

/** Generated clients call the first server if they are not told another one. */
function serverChanges({ before, after }: Pair): Change[] {
  const [had, has] = [before, after].map(({ value }) => listOf(value.servers).map(nodeOf))
  if (!had || !has || isDeepStrictEqual(had, has)) return []
  const [first, second] = [had, has].map(([server]) => ({
    url: server?.url,
    variables: defaultsOf(server?.variables),
  }))
  if (isDeepStrictEqual(first, second)) return [editorial('Servers changed', '#/servers')]
  return [
    change({
      what: `First server changed from \`${first?.url}\` to \`${second?.url}\``,
      place: '#/servers/0',
      rating: 'breaking',
      todo: 'Set the URL of the service in your client.',
      names: ['server', String(second?.url)],
    }),
  ]
}

const defaultsOf = (variables: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(nodeOf(variables)).map(([name, variable]) => [name, nodeOf(variable).default]),
  )

/** Which operation has which tag is compared at the operations. The order of tags is the order of the documentation. */
function tagChanges({ before, after }: Pair): Change[] {
  const [had, has] = [before, after].map(({ value }) =>
    Object.fromEntries(listOf(value.tags).map((tag) => [String(nodeOf(tag).name), tag])),
  )
  const { removed, added, kept } = keysOf(had ?? {}, has ?? {})
  return [
    ...removed.map((name) => editorial(`Tag \`${name}\` removed`, '#/tags')),
    ...added.map((name) => editorial(`Tag \`${name}\` added`, '#/tags')),
    ...kept
      .filter((name) => !isDeepStrictEqual(had?.[name], has?.[name]))
      .map((name) => editorial(`Description of the tag \`${name}\` changed`, '#/tags')),
  ]
}

function securityChanges(follow: Follow, schemes: Pair): Change[] {
  const { removed, added, kept } = keysOf(schemes.before.value, schemes.after.value)
  const whole = [...removed, ...added].map((name) => {
    const isAdded = added.includes(name)
    return change({
      what: `Security scheme \`${name}\` ${isAdded ? 'added' : 'removed'}`,
      place: placeOf(schemes.after.place, name),
      rating: isAdded ? 'addition' : 'breaking',
      todo: isAdded ? 'Nothing, unless an operation requires it.' : 'Authenticate in another way.',
      names: [name],
    })
  })
  const parts = kept.flatMap((name) => {
    const scheme = memberOf(schemes, name)
    const same = scheme.before.value.description === scheme.after.value.description
    return [
      ...(same ? [] : [editorial('Description changed', scheme.after.place)]),
      ...extensionChanges(scheme, { direction: 'request', via: name }),
      ...claimChanges(follow, scheme),
      ...leftovers(scheme, ['description', ...extensionNames]),
    ]
  })
  return [...whole, ...parts]
}

/** The claims of a token, as a schema (x-claims). Partners send tokens. */
function claimChanges(follow: Follow, scheme: Pair): Change[] {
  const claims = memberOf(scheme, 'x-claims')
  const [had, has] = [scheme.before, scheme.after].map(({ value }) => value['x-claims'] !== undefined)
  if (had && has) return schemaChanges(follow, claims, { direction: 'request', via: 'token' })
  if (had === has) return []
  return [
    change({
      what: `Claims of a token ${has ? 'added' : 'removed'}`,
      place: claims.after.place,
      rating: 'breaking',
      todo: 'Check the claims of your tokens.',
      names: ['token', 'claim', 'claims'],
    }),
  ]
}
