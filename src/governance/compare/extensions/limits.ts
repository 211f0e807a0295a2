/** Compares x-limits: the bounds of a request body besides its size. */

import type { Change } from '../change.ts'
import { effectOf, type SchemaUse } from '../effect.ts'
import { nodeOf } from '../node.ts'

/** The bounds of a request body besides its size. A body that exceeds one is rejected. */
export function limitChanges(before: unknown, after: unknown, place: string, use: SchemaUse): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  return [...new Set([...Object.keys(had), ...Object.keys(has)])]
    .filter((name) => had[name] !== has[name])
    .map((name) => {
      const [was, is] = [had[name], has[name]].map((bound) => Number(bound ?? Infinity))
      const shown = [was, is].map((bound) => (bound === Infinity ? 'no limit' : String(bound)))
      return effectOf((is ?? 0) < (was ?? 0) ? 'narrower' : 'wider', use, {
        what: `Limit \`${name}\` of a request body changed from ${shown[0]} to ${shown[1]}`,
        place,
        names: [name],
        todo: 'Check the size and depth of the request bodies that you send.',
      })
    })
}
