/** Compares two schemas and everything in them, for one direction. */
import { isDeepStrictEqual } from 'node:util'
import { branchesOf, discriminatorChanges } from './branches.ts'
import { type Change, change, editorial } from './change.ts'
import { codeChanges } from './codes.ts'
import { deprecationChanges } from './deprecation.ts'
import { effectOf, type SchemaUse } from './effect.ts'
import { extensionChanges, extensionNames } from './extensions.ts'
import { comparedKeywords, keywordChanges } from './keywords.ts'
import { leftovers } from './leftovers.ts'
import { keysOf } from './node.ts'
import { type Follow, memberOf, type Pair } from './pair.ts'
import { fieldChanges } from './properties.ts'

const compared = [
  ...comparedKeywords,
  'title',
  'description',
  'examples',
  'deprecated',
  'enum',
  'properties',
  'required',
  'items',
  'oneOf',
  'discriminator',
]

/** All changes of a schema. Recursive schemas are compared once. */
export function schemaChanges(
  follow: Follow,
  pair: Pair,
  use: SchemaUse,
  open: readonly string[] = [],
): Change[] {
  const followed = follow(pair)
  const { before, after } = followed
  const key = `${before.place} ${after.place}`
  if (open.includes(key)) return []
  const within = [...open, key]
  const renamed = nameChanges(followed, use)
  if (isChoice(followed.before.value) !== isChoice(followed.after.value)) {
    return [...renamed, effectOf('other', use, { what: 'The form of the value changed', place: after.place })]
  }
  const { pairs, changes } = branchesOf(followed, use)
  const properties = memberOf(followed, 'properties')
  return [
    ...renamed,
    ...keywordChanges(followed, use),
    ...codeChanges(followed, use),
    ...fieldChanges(followed, use),
    ...changes,
    ...discriminatorChanges(followed, use),
    ...annotationChanges(followed),
    ...extensionChanges(followed, use),
    ...leftovers(followed, [...compared, ...extensionNames]),
    ...keysOf(properties.before.value, properties.after.value).kept.flatMap((name) =>
      schemaChanges(follow, memberOf(properties, name), { ...use, via: name }, within),
    ),
    ...itemChanges(follow, followed, use, within),
    ...pairs.flatMap((branch) => schemaChanges(follow, branch, use, within)),
  ]
}

const isChoice = (schema: object): boolean => 'oneOf' in schema

/** A list without items accepts any. */
function itemChanges(follow: Follow, pair: Pair, use: SchemaUse, within: readonly string[]): Change[] {
  const [had, has] = [pair.before, pair.after].map(({ value }) => value.items !== undefined)
  if (had && has) return schemaChanges(follow, memberOf(pair, 'items'), use, within)
  if (had === has) return []
  const what = `\`items\` ${has ? 'added' : 'removed'}`
  return [effectOf(has ? 'narrower' : 'wider', use, { what, place: pair.after.place })]
}

/** Generated clients have a type of the name of each component. */
function nameChanges({ before, after }: Pair, { via }: SchemaUse): Change[] {
  const [had, has] = [before.component, after.component]
  if (had === undefined || has === undefined || had === has) return []
  return [
    change({
      what: `Schema \`${has}\` instead of \`${had}\``,
      place: after.place,
      rating: 'breaking',
      todo: `If you generate your client, use its type \`${has}\`.`,
      names: [had, has, via].filter((name) => name !== ''),
    }),
  ]
}

/** Texts and examples, and the mark of a deprecated field. */
export function annotationChanges({ before, after }: Pair): Change[] {
  const place = after.place
  const differs = (key: string) => !isDeepStrictEqual(before.value[key], after.value[key])
  return [
    ...(differs('title') || differs('description') ? [editorial('Description changed', place)] : []),
    ...(differs('examples') ? [editorial('Examples changed', place)] : []),
    ...deprecationChanges({ before, after }),
  ]
}
