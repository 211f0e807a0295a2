/** Compares x-problem-types: the register of problem types. */

import { isDeepStrictEqual } from 'node:util'
import { placeOf } from '../../../json/pointer.ts'
import { type Change, change, editorial, nothingToDo } from '../change.ts'
import { keysOf, nodeOf } from '../node.ts'

/** The register of problem types. Which operation answers which type is compared at the operations. */
export function problemTypeChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  const { removed, added, kept } = keysOf(had, has)
  return [
    ...removed.map((type) => editorial(`Facts about the problem type \`${type}\` removed`, place)),
    ...added.map((type) =>
      change({
        what: `Problem type \`${type}\` added`,
        place,
        rating: 'addition',
        todo: nothingToDo,
        names: [type],
      }),
    ),
    ...kept.flatMap((type) => {
      const [was, is] = [nodeOf(had[type]), nodeOf(has[type])]
      const { status: _was, ...textBefore } = was
      const { status: _is, ...textAfter } = is
      return [
        ...(was.status === is.status
          ? []
          : [
              change({
                what: `Status of the problem type \`${type}\` changed from ${was.status} to ${is.status}`,
                place,
                rating: 'breaking',
                todo: `Handle \`${type}\` with the status ${is.status}.`,
                names: [type],
              }),
            ]),
        ...(isDeepStrictEqual(textBefore, textAfter)
          ? []
          : [editorial(`Texts about the problem type \`${type}\` changed`, placeOf(place, type))]),
      ]
    }),
  ]
}
