/** Compares x-search-requires: the loci that must be typed before a search can be requested. */
import type { Change } from '../change.ts'
import { effectOf } from '../effect.ts'
import { listOf, without } from '../node.ts'

/** The rule is about requests for a search, whatever the direction of the schema is. */
export function requiredLociChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [listOf(before).map(String), listOf(after).map(String)]
  const changed = (locus: string, isRequired: boolean): Change =>
    effectOf(
      isRequired ? 'narrower' : 'wider',
      { direction: 'request', via: locus },
      {
        what: `A search ${isRequired ? 'requires' : 'no longer requires'} the locus \`${locus}\``,
        place,
        todo: `Send \`${locus}\` before you request a search.`,
      },
    )
  return [
    ...without(has, had).map((locus) => changed(locus, true)),
    ...without(had, has).map((locus) => changed(locus, false)),
  ]
}
