/** Compares the limits of a request body: x-limits, and x-max-body-bytes. */
import type { Change } from '../change.ts'
import { effectOf } from '../effect.ts'
import { nodeOf } from '../node.ts'

/** The depth and the number of members of a request body (x-limits). A body that exceeds one of them is rejected. */
export function limitChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  return [...new Set([...Object.keys(had), ...Object.keys(has)])]
    .filter((name) => had[name] !== has[name])
    .map((name) => limitChange(name, had[name], has[name], place))
}

/** The size of a request body in bytes. */
export const sizeChanges = (before: unknown, after: unknown, place: string): Change[] => [
  limitChange('bytes', before, after, place),
]

/** Only requests have these limits, also if their schema is part of a response. */
function limitChange(name: string, before: unknown, after: unknown, place: string): Change {
  const [was, is] = [Number(before ?? Infinity), Number(after ?? Infinity)]
  const [wasShown, isShown] = [was, is].map((limit) => (limit === Infinity ? 'no limit' : String(limit)))
  return effectOf(
    is < was ? 'narrower' : 'wider',
    { direction: 'request', via: name },
    {
      what: `Limit \`${name}\` of a request body changed from ${wasShown} to ${isShown}`,
      place,
      todo: 'Check the size and depth of the request bodies that you send.',
    },
  )
}
