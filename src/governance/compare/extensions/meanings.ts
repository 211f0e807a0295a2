/** Compares x-enumDescriptions: the meanings of codes. */
import { type Change, change, editorial } from '../change.ts'
import type { SchemaUse } from '../effect.ts'
import { listOf, nodeOf } from '../node.ts'
import type { Pair } from '../pair.ts'

/**
 * A new text for the meaning of a code can be a better sentence or another meaning. Only people can tell, so it is
 * breaking unless the changelog says that it clarifies the code. Added and removed codes are compared as codes.
 */
export function meaningChanges(
  before: unknown,
  after: unknown,
  place: string,
  _use: SchemaUse,
  pair: Pair,
): Change[] {
  // Without a list of codes there is nothing that the meanings belong to.
  if (after === undefined) return [editorial('Meanings of the codes removed', place)]
  const [had, has] = [nodeOf(before), nodeOf(after)]
  const codes = listOf(pair.after.value.enum).filter((code) => listOf(pair.before.value.enum).includes(code))
  return codes
    .map(String)
    .filter((code) => had[code] !== has[code])
    .map((code) => {
      if (has[code] === undefined) return editorial(`Meaning of code \`${code}\` removed`, place)
      if (had[code] === undefined) return editorial(`Meaning of code \`${code}\` added`, place)
      return change({
        what: `Meaning of code \`${code}\` changed: “${had[code]}” is now “${has[code]}”`,
        place,
        rating: 'breaking',
        todo: `Check whether \`${code}\` still has the meaning that your program and your users assume.`,
        names: [code],
        reworded: code,
      })
    })
}
