/** Compares the allowed status transitions of a patient (x-transitions). */
import { type Change, change, editorial } from '../change.ts'
import { listOf, nodeOf, without } from '../node.ts'

interface Transition {
  readonly from: string
  readonly to: string
  readonly by: readonly string[]
  readonly effect: unknown
}

/**
 * A transition that a caller can request is an addition. One that the service makes by itself changes a patient without
 * a request, which clients do not expect.
 */
export function transitionChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [transitionsOf(before), transitionsOf(after)]
  const keys = [...new Set([...had.keys(), ...has.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [had.get(key), has.get(key)]
    const known = is ?? was
    if (known === undefined) return []
    const { from, to } = known
    const names = [from, to]
    const lost = without(was?.by ?? [], is?.by ?? [])
    const gained = without(is?.by ?? [], was?.by ?? [])
    return [
      ...lost.map((by) =>
        change({
          what: `Transition from \`${from}\` to \`${to}\` by ${by} removed`,
          place,
          rating: 'breaking',
          todo: by === 'user' ? 'Do not request it. It is rejected with 409.' : 'Do not expect it.',
          names,
        }),
      ),
      ...gained.map((by) =>
        change({
          what: `Transition from \`${from}\` to \`${to}\` by ${by} added`,
          place,
          rating: by === 'user' ? 'addition' : 'breaking',
          todo:
            by === 'user'
              ? 'Nothing. You can request it.'
              : 'Expect this change of status without a request of yours.',
          names,
        }),
      ),
      ...(was && is && was.effect !== is.effect
        ? [editorial(`Text about the transition from \`${from}\` to \`${to}\` changed`, place)]
        : []),
    ]
  })
}

const transitionsOf = (value: unknown): Map<string, Transition> =>
  new Map(
    listOf(value).map((item) => {
      const { from, to, by, effect } = nodeOf(item)
      return [`${from} ${to}`, { from: String(from), to: String(to), by: listOf(by).map(String), effect }]
    }),
  )
