/** Compares a list of codes. The meanings of the codes are an extension. */
import { type Change, editorial } from './change.ts'
import { sunsetOf } from './deprecation.ts'
import { effectOf, type SchemaUse } from './effect.ts'
import { listOf, without } from './node.ts'
import type { Pair } from './pair.ts'

/**
 * Added codes break clients that read them: the clients that are generated as the guide describes reject a code that
 * they do not know. A new type of problem is compared at the operations that can answer it, not here.
 */
export function codeChanges({ before, after }: Pair, use: SchemaUse): Change[] {
  const place = after.place
  if (before.value.enum === undefined && after.value.enum === undefined) return []
  const [had, has] = [codesOf(before.value.enum), codesOf(after.value.enum)]
  if (before.value.enum === undefined)
    return [effectOf('narrower', use, { what: 'Limited to a list of codes', place })]
  if (after.value.enum === undefined)
    return [effectOf('wider', use, { what: 'No longer limited to a list of codes', place })]

  const [removed, added] = [without(had, has), without(has, had)]
  if (removed.length === 0 && added.length === 0) {
    return String(had) === String(has) ? [] : [editorial('Order of the codes changed', place)]
  }
  if (isRename(had, has, removed)) {
    return removed.map((code) => {
      const next = String(has[had.indexOf(code)])
      return effectOf('other', use, {
        what: `Code \`${code}\` renamed to \`${next}\``,
        place,
        names: [code, next],
        todo: `Send and read \`${next}\` instead of \`${code}\`.`,
        sunset: sunsetOf({}, before.value, code),
      })
    })
  }
  const isProblemType = after.value['x-problem-types'] !== undefined
  return [
    ...removed.map((code) =>
      effectOf('narrower', use, {
        what: `Code \`${code}\` removed`,
        place,
        names: [code],
        todo: `Do not send \`${code}\`.`,
        sunset: sunsetOf({}, before.value, code),
      }),
    ),
    ...(isProblemType ? [] : added).map((code) =>
      effectOf('wider', use, {
        what: `Code \`${code}\` added`,
        place,
        names: [code],
        todo: `Handle \`${code}\` before the service returns it. Generated clients reject a code that they do not know.`,
      }),
    ),
  ]
}

/** Codes as texts, without null: the type also says whether null is valid. */
const codesOf = (codes: unknown): string[] =>
  listOf(codes)
    .filter((code) => code !== null)
    .map(String)

/** Whether only single codes were replaced, at their position in the list. */
const isRename = (had: readonly string[], has: readonly string[], removed: readonly string[]): boolean =>
  had.length === has.length && had.every((code, index) => removed.includes(code) !== (has[index] === code))
