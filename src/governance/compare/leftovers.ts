/** What no rule of the comparison knows. It is reported as breaking, so that no change is silent. */
import { isDeepStrictEqual } from 'node:util'
import { placeOf } from '../../json/pointer.ts'
import { type Change, change } from './change.ts'
import type { Pair } from './pair.ts'

/** The members that differ and that are not in the list of those that the caller compares. */
export function leftovers({ before, after }: Pair, compared: readonly string[]): Change[] {
  const keys = new Set([...Object.keys(before.value), ...Object.keys(after.value)])
  return [...keys]
    .filter((key) => !compared.includes(key) && !isDeepStrictEqual(before.value[key], after.value[key]))
    .map((key) =>
      change({
        what: `\`${key}\` changed. The comparison has no rule for it`,
        place: placeOf(after.place, key),
        rating: 'breaking',
        todo: 'Ask the governance group. It adds a rule to `src/governance/compare`.',
        names: [key],
      }),
    )
}
