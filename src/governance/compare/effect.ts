/**
 * Rates a change of what is valid. A request that accepts less breaks clients, and so does a response that can contain
 * more. The opposite changes are additions.
 */
import { type Change, change, type Direction, nothingToDo, type Rating } from './change.ts'

/** narrower: fewer values are valid than before. wider: more. other: this cannot be told, or the values differ. */
export type Effect = 'narrower' | 'wider' | 'other'

/** How a schema is used: the direction, and the name of the nearest field, parameter or header. */
export interface SchemaUse {
  readonly direction: Direction
  readonly via: string
}

const verdicts: Record<Direction, Record<Effect, readonly [Rating, todo: string]>> = {
  request: {
    narrower: ['breaking', 'Check what you send. Values that were accepted before are now rejected.'],
    wider: ['addition', 'Nothing. More values are accepted.'],
    other: ['breaking', 'Check what you send. Values that were accepted before can now be rejected.'],
  },
  response: {
    narrower: ['addition', nothingToDo],
    wider: [
      'breaking',
      'Check what reads and stores the value. It can now have values that it did not have before.',
    ],
    other: [
      'breaking',
      'Check what reads and stores the value. It can now have values that it did not have before.',
    ],
  },
}

/** A change with the rating of its effect. `todo` replaces the general advice if the change is breaking. */
export function effectOf(
  effect: Effect,
  { direction, via }: SchemaUse,
  facts: {
    what: string
    place: string
    names?: readonly string[]
    todo?: string
    sunset?: string | undefined
  },
): Change {
  const [rating, general] = verdicts[direction][effect]
  const todo = rating === 'breaking' ? (facts.todo ?? general) : general
  return change({
    ...facts,
    rating,
    todo,
    names: [via, ...(facts.names ?? [])].filter((name) => name !== ''),
  })
}
