/** How deep and how large a body may be beside its bytes, from x-limits of the contract. */
import type { RequestError } from './problems.ts'

export interface Limits {
  /** Nested objects and lists; the body itself is the first level. */
  readonly depth: number
  /** Members of objects and entries of lists, all together. */
  readonly members: number
  /** The largest integer, and its negative the smallest; beyond it JSON numbers are not kept exactly (RFC 8259, 6). */
  readonly integer: number
}

/** What a value has too much of. It is walked without recursion, so no depth can exhaust the stack. */
export function excessesOf(value: unknown, { depth, members, integer }: Limits): RequestError[] {
  let count = 0
  let level = [value]
  for (let reached = 0; level.length > 0; reached++) {
    if (level.some((each) => typeof each === 'number' && Math.abs(each) > integer)) return [tooLarge(integer)]
    const inner = level
      .filter((each) => typeof each === 'object' && each !== null)
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

const tooLarge = (integer: number): RequestError => ({
  pointer: '#',
  code: 'too-large',
  detail: `The request body contains a number outside the range -${integer} to ${integer}. Such numbers cannot be stored exactly.`,
  fix: 'Send long identifiers as strings.',
})
