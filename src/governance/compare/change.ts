/** One difference between two versions of the contract, with its rating. */

/**
 * breaking: a correct client of the earlier version, or code generated from it, can fail.
 * addition: it continues to work, and there is something new that it can use or rely on.
 * editorial: only texts and examples differ.
 */
export type Rating = 'breaking' | 'addition' | 'editorial'

export const ratings: readonly Rating[] = ['breaking', 'addition', 'editorial']

export type Direction = 'request' | 'response'

/** Where an operation uses the changed part. Without a direction, the operation itself has changed. */
export interface Use {
  readonly operationId: string
  readonly direction?: Direction
}

export interface Change {
  /** What is different, in Markdown. */
  readonly what: string
  /** The location as a JSON Pointer: in the later version, or in the earlier one if the part was removed. */
  readonly place: string
  readonly rating: Rating
  /** What a partner must do. */
  readonly todo: string
  /** The changelog must contain at least one of these. If there are none, it does not have to mention the change. */
  readonly names: readonly string[]
  readonly uses: readonly Use[]
  /** The code whose meaning was rewritten. If the changelog says that this only clarifies it, the change is editorial. */
  readonly reworded?: string
  /** If something deprecated is removed: the day on which this is allowed at the earliest, as YYYY-MM-DD. */
  readonly sunset?: string | undefined
}

type Facts = Omit<Change, 'uses' | 'names'> & { readonly names?: readonly string[] }

export const change = ({ names = [], ...facts }: Facts): Change => ({ ...facts, names, uses: [] })

export const nothingToDo = 'Nothing.'

export const ignoreUnknown = 'Nothing, if your client ignores unknown fields.'

export const editorial = (what: string, place: string, names: readonly string[] = []): Change =>
  change({ what, place, rating: 'editorial', todo: nothingToDo, names })

/** The same changes, used by this operation. */
export const usedBy = (use: Use, changes: readonly Change[]): Change[] =>
  changes.map((each) => ({ ...each, uses: [...each.uses, use] }))

const severity = (rating: Rating): number => ratings.indexOf(rating)

export const isWorse = (one: Rating, other: Rating): boolean => severity(one) < severity(other)

/**
 * Each difference once. A schema that several operations share is found once for each of them, and its change can be
 * an addition in a request and breaking in a response. The worst rating counts.
 */
export function merged(changes: readonly Change[]): Change[] {
  const byKey = new Map<string, Change>()
  for (const each of changes) {
    const key = `${each.place} ${each.what}`
    const known = byKey.get(key)
    byKey.set(key, known ? mergedTwo(known, each) : each)
  }
  return [...byKey.values()]
}

function mergedTwo(one: Change, other: Change): Change {
  const worst = isWorse(other.rating, one.rating) ? other : one
  return { ...worst, uses: [...one.uses, ...other.uses], names: [...new Set([...one.names, ...other.names])] }
}
