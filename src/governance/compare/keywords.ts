/** Compares the keywords of one schema that restrict its values, except codes, properties and branches. */
import { forbiddenIn } from '../../../openapi/governance/dialect.js'
import { type Change, change, editorial, ignoreUnknown } from './change.ts'
import { type Effect, effectOf, type SchemaUse } from './effect.ts'
import { without } from './node.ts'
import type { Pair } from './pair.ts'

export const comparedKeywords = [
  'type',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'pattern',
  'uniqueItems',
  'default',
  'additionalProperties',
  'not',
]

export const keywordChanges = (pair: Pair, use: SchemaUse): Change[] => [
  ...typeChanges(pair, use),
  ...formatChanges(pair, use),
  ...boundChanges(pair, use),
  ...restrictionChanges(pair, use),
  ...defaultChanges(pair, use),
  ...opennessChanges(pair, use),
  ...forbiddenChanges(pair, use),
]

const shown = (value: unknown): string => `\`${JSON.stringify(value)}\``

/** The types of a schema besides null. */
const typesOf = (type: unknown): string[] =>
  [type]
    .flat()
    .filter((each) => each !== undefined && each !== 'null')
    .map(String)

function typeChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const place = after.place
  const [had, has] = [typesOf(before.value.type), typesOf(after.value.type)]
  const other =
    String(had) === String(has)
      ? []
      : [effectOf('other', use, { what: `Type changed from ${nameOf(had)} to ${nameOf(has)}`, place })]
  const [hadNull, hasNull] = [before, after].map(({ value }) => [value.type].flat().includes('null'))
  if (hadNull === hasNull) return other
  const nulls = hasNull
    ? effectOf('wider', use, { what: 'Can be null', place, todo: 'Handle null when you read it.' })
    : effectOf('narrower', use, { what: 'Cannot be null any more', place, todo: 'Do not send null.' })
  return [...other, nulls]
}

const nameOf = (types: readonly string[]): string => types.join(' or ') || 'a choice'

/** Generated clients choose their type by the format, so another format of an integer is another type. */
function formatChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [had, has] = [before.value.format, after.value.format]
  if (had === has) return []
  const isInteger = typesOf(after.value.type).includes('integer')
  const effect: Effect = isInteger
    ? 'other'
    : had === undefined
      ? 'narrower'
      : has === undefined
        ? 'wider'
        : 'other'
  return [
    effectOf(effect, use, {
      what: `\`format\` ${difference(had, has)}`,
      place: after.place,
      ...(isInteger && { todo: 'Check the integer type that your program uses.' }),
    }),
  ]
}

const difference = (had: unknown, has: unknown): string => {
  if (had === undefined) return `${shown(has)} added`
  return has === undefined ? `${shown(had)} removed` : `changed from ${shown(had)} to ${shown(has)}`
}

/** Each bound, the number that means no bound, and the sign of a change that makes the range smaller. */
const bounds: readonly (readonly [keyword: string, none: number, narrowing: number])[] = [
  ['minimum', -Infinity, 1],
  ['minLength', 0, 1],
  ['minItems', 0, 1],
  ['minProperties', 0, 1],
  ['maximum', Infinity, -1],
  ['maxLength', Infinity, -1],
  ['maxItems', Infinity, -1],
]

const boundChanges = ({ before, after }: Pair, use: SchemaUse): Change[] =>
  bounds.flatMap(([keyword, none, narrowing]) => {
    const [had, has] = [before.value[keyword], after.value[keyword]]
    if (had === has) return []
    const effect = (Number(has ?? none) - Number(had ?? none)) * narrowing > 0 ? 'narrower' : 'wider'
    return [effectOf(effect, use, { what: `\`${keyword}\` ${difference(had, has)}`, place: after.place })]
  })

/** Whether one pattern accepts less than another cannot be told, so a changed pattern is breaking. */
function restrictionChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const changes: Change[] = []
  const [hadPattern, hasPattern] = [before.value.pattern, after.value.pattern]
  if (hadPattern !== hasPattern) {
    const effect: Effect =
      hadPattern === undefined ? 'narrower' : hasPattern === undefined ? 'wider' : 'other'
    changes.push(
      effectOf(effect, use, {
        what: `\`pattern\` ${difference(hadPattern, hasPattern)}`,
        place: after.place,
      }),
    )
  }
  const [wasUnique, isUnique] = [before, after].map(({ value }) => value.uniqueItems === true)
  if (wasUnique !== isUnique) {
    const what = isUnique ? 'Items must be unique' : 'Items can be repeated'
    changes.push(effectOf(isUnique ? 'narrower' : 'wider', use, { what, place: after.place }))
  }
  return changes
}

/** A default is the meaning of a request that omits the field or parameter. */
function defaultChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [had, has] = [before.value.default, after.value.default]
  if (JSON.stringify(had) === JSON.stringify(has)) return []
  // The service applies no default to a response.
  if (use.direction === 'response') return [editorial(`Default ${difference(had, has)}`, after.place)]
  return [
    effectOf('other', use, {
      what: `Default ${difference(had, has)}`,
      place: after.place,
      todo: 'Send the value that you need. A request that omits it now has another meaning.',
    }),
  ]
}

/** Clients must ignore unknown fields of a response, so an object that becomes open there breaks none. */
function opennessChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [wasOpen, isOpen] = [before, after].map(({ value }) => value.additionalProperties !== false)
  if (wasOpen === isOpen) return []
  const place = after.place
  const what = isOpen ? 'Other fields are allowed' : 'Other fields are no longer allowed'
  if (use.direction === 'response') {
    return [change({ what, place, rating: 'addition', todo: ignoreUnknown, names: [use.via] })]
  }
  const effect = isOpen ? 'wider' : 'narrower'
  return [effectOf(effect, use, { what, place, todo: 'Send only the documented fields.' })]
}

function forbiddenChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [had, has] = [forbiddenIn(before.value), forbiddenIn(after.value)]
  const place = after.place
  return [
    ...without(has, had).map((name) =>
      effectOf('narrower', use, {
        what: `Field \`${name}\` is forbidden`,
        place,
        names: [name],
        todo: `Do not send \`${name}\`.`,
      }),
    ),
    ...without(had, has).map((name) =>
      effectOf('wider', use, { what: `Field \`${name}\` is no longer forbidden`, place, names: [name] }),
    ),
  ]
}
