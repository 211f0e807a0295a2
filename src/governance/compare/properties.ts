/** Compares which fields an object has and which of them are required. */

import { placeOf } from '../../json/pointer.ts'
import { type Change, change, ignoreUnknown } from './change.ts'
import { sunsetOf } from './deprecation.ts'
import { effectOf, type SchemaUse } from './effect.ts'
import { keysOf, listOf, nodeOf } from './node.ts'
import type { Pair } from './pair.ts'

/** Fields that were added or removed, and fields that became required or optional. */
export function fieldChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const [had, has] = [nodeOf(before.value.properties), nodeOf(after.value.properties)]
  const [wasRequired, isRequired] = [listOf(before.value.required), listOf(after.value.required)]
  const { removed, added, kept } = keysOf(had, has)
  const placeIn = (place: string, name: string) => placeOf(`${place}/properties`, name)
  return [
    ...removed.map((name) => ({
      ...removedField(name, placeIn(before.place, name), use),
      sunset: sunsetOf(had[name], before.value, name),
    })),
    ...added.map((name) =>
      addedField(name, placeIn(after.place, name), use, {
        required: isRequired.includes(name),
        // In an open object, a field of this name could have any value before.
        open: before.value.additionalProperties !== false,
      }),
    ),
    ...kept
      .filter((name) => wasRequired.includes(name) !== isRequired.includes(name))
      .map((name) => requirementChange(name, placeIn(after.place, name), use, isRequired.includes(name))),
    // A required name without a property is possible in an open object.
    ...[...new Set([...wasRequired, ...isRequired])]
      .map(String)
      .filter((name) => !Object.hasOwn(had, name) && !Object.hasOwn(has, name))
      .filter((name) => wasRequired.includes(name) !== isRequired.includes(name))
      .map((name) => requirementChange(name, placeIn(after.place, name), use, isRequired.includes(name))),
  ]
}

const removedField = (name: string, place: string, { direction }: SchemaUse): Change =>
  change({
    what: `Field \`${name}\` removed`,
    place,
    rating: 'breaking',
    todo: direction === 'request' ? `Do not send \`${name}\`.` : `Do not read \`${name}\`.`,
    names: [name],
  })

function addedField(
  name: string,
  place: string,
  { direction }: SchemaUse,
  { required, open }: { required: boolean; open: boolean },
): Change {
  const facts = { what: `${required ? 'Required field' : 'Field'} \`${name}\` added`, place, names: [name] }
  if (direction === 'response') {
    return change({ ...facts, rating: 'addition', todo: ignoreUnknown })
  }
  if (required) return change({ ...facts, rating: 'breaking', todo: `Send \`${name}\` in every request.` })
  if (!open) return change({ ...facts, rating: 'addition', todo: `Nothing. You can send \`${name}\`.` })
  const todo = `If you already send \`${name}\`, check its value. Any value was accepted before.`
  return change({ ...facts, rating: 'breaking', todo })
}

const requirementChange = (name: string, place: string, use: SchemaUse, required: boolean): Change =>
  required
    ? effectOf('narrower', use, {
        what: `Field \`${name}\` is required`,
        place,
        names: [name],
        todo: `Send \`${name}\` in every request.`,
      })
    : effectOf('wider', use, {
        what: `Field \`${name}\` is optional`,
        place,
        names: [name],
        todo: `Handle responses without \`${name}\`.`,
      })
