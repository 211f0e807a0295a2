/** Pairs the branches of two choices (oneOf), and compares what selects a branch. */

import { placeOf } from '../../json/pointer.ts'
import { type Change, change } from './change.ts'
import { effectOf, type SchemaUse } from './effect.ts'
import { keysOf, listOf, nodeOf } from './node.ts'
import type { Located, Pair } from './pair.ts'

interface Branches {
  readonly pairs: readonly Pair[]
  readonly changes: readonly Change[]
}

/** Branches belong together if they have the same schema or the same type. One that was renamed belongs to the other one. */
export function branchesOf(pair: Pair, use: SchemaUse): Branches {
  const [before, after] = [branchMap(pair.before), branchMap(pair.after)]
  const { removed, added, kept } = keysOf(before, after)
  const pairs = kept.map((key) => pairOf(before[key], after[key]))
  const [gone, come] = [removed[0], added[0]]
  if (removed.length === 1 && added.length === 1 && gone !== undefined && come !== undefined) {
    return { pairs: [...pairs, pairOf(before[gone], after[come])], changes: [] }
  }
  return {
    pairs,
    changes: [
      ...removed.map((key) =>
        effectOf('narrower', use, { what: `Form ${key} removed`, place: pair.after.place, names: [key] }),
      ),
      ...added.map((key) =>
        effectOf('wider', use, { what: `Form ${key} added`, place: pair.after.place, names: [key] }),
      ),
    ],
  }
}

const nowhere: Located = { value: {}, place: '' }

const pairOf = (before: Located = nowhere, after: Located = nowhere): Pair => ({ before, after })

function branchMap({ value, place }: Located): Record<string, Located> {
  const branches = listOf(value.oneOf).map((written, index) => {
    const branch = nodeOf(written)
    const { $ref, type } = branch
    const key = typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : String(type)
    return [key, { value: branch, place: placeOf(`${place}/oneOf`, String(index)) }] as const
  })
  return Object.fromEntries(branches)
}

/** Which value selects which branch. */
export function discriminatorChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [had, has] = [nodeOf(before.value.discriminator), nodeOf(after.value.discriminator)]
  const place = `${after.place}/discriminator`
  if (had.propertyName !== has.propertyName) {
    const names = [had.propertyName, has.propertyName].map(String)
    const what = `The field that selects the form changed from \`${names[0]}\` to \`${names[1]}\``
    return [change({ what, place, rating: 'breaking', todo: `Send or read \`${names[1]}\`.`, names })]
  }
  const [led, leads] = [nodeOf(had.mapping), nodeOf(has.mapping)]
  const { removed, added, kept } = keysOf(led, leads)
  return [
    ...removed.map((code) =>
      effectOf('narrower', use, { what: `\`${code}\` selects no form any more`, place, names: [code] }),
    ),
    ...added.map((code) =>
      effectOf('wider', use, { what: `\`${code}\` selects a form`, place, names: [code] }),
    ),
    ...kept
      .filter((code) => led[code] !== leads[code])
      .map((code) =>
        effectOf('other', use, { what: `\`${code}\` selects another form`, place, names: [code] }),
      ),
  ]
}
