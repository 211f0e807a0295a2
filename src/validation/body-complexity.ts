/** The maximum depth and the maximum number of values of a request body, from x-limits of the contract. */

import type { RequestError } from '../../generated/schemas.ts'
import { isExactNumber } from '../json/exact-json.ts'

export interface Limits {
  /** Nested objects and arrays. The request body itself is level 1. */
  readonly depth: number
  /** The total number of object members and array items. */
  readonly members: number
}

/** Which limit a value exceeds. The value is traversed without recursion, so depth cannot overflow the stack. */
export function excessesOf(value: unknown, { depth, members }: Limits): RequestError[] {
  let count = 0
  let level = [value]
  for (let reached = 0; level.length > 0; reached++) {
    const inner = level
      .filter((each) => typeof each === 'object' && each !== null && !isExactNumber(each))
      .map((each) => Object.values(each as object))
    count += inner.reduce((sum, each) => sum + each.length, 0)
    if (count > members) return [tooMany(members)]
    if (inner.length > 0 && reached === depth) return [tooDeep(depth)]
    level = inner.flat()
  }
  return []
}

const tooDeep = (depth: number): RequestError => ({
  pointer: '#',
  code: 'too-deep',
  detail: `The request body nests objects and arrays deeper than ${depth} levels.`,
  fix: `Send at most ${depth} levels.`,
})

const tooMany = (members: number): RequestError => ({
  pointer: '#',
  code: 'too-many',
  detail: `The request body has more than ${members} fields and array items in total.`,
  fix: `Send at most ${members} in one request body.`,
})
