/** Compares x-scopes: the register of scopes. */
import { type Change, change, editorial, nothingToDo } from '../change.ts'
import { keysOf, nodeOf } from '../node.ts'

/** The register of scopes. Which operation needs which scope is compared at the operations. */
export function scopeChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  const { removed, added, kept } = keysOf(had, has)
  return [
    ...removed.map((scope) =>
      change({
        what: `Scope \`${scope}\` removed`,
        place,
        rating: 'breaking',
        todo: `Do not request \`${scope}\` for your tokens.`,
        names: [scope],
      }),
    ),
    ...added.map((scope) =>
      change({
        what: `Scope \`${scope}\` added`,
        place,
        rating: 'addition',
        todo: nothingToDo,
        names: [scope],
      }),
    ),
    ...kept
      .filter((scope) => had[scope] !== has[scope])
      .map((scope) => editorial(`Description of the scope \`${scope}\` changed`, place)),
  ]
}
