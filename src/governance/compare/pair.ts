/** The same part of two versions of the contract, and where each version has it. */
import { placeOf } from '../../json/pointer.ts'
import { resolverOf } from '../../json/reference.ts'
import { type Node, nodeOf } from './node.ts'

export interface Located {
  readonly value: Node
  /** The location in its bundle, as a JSON Pointer. */
  readonly place: string
  /** The name of the component, if a reference led here. */
  readonly component?: string
}

export interface Pair {
  readonly before: Located
  readonly after: Located
}

/** Follows the references of both versions. */
export type Follow = (pair: Pair) => Pair

export function followerOf(before: Node, after: Node): Follow {
  const followBefore = followOne(before)
  const followAfter = followOne(after)
  return (pair) => ({ before: followBefore(pair.before), after: followAfter(pair.after) })
}

function followOne(document: Node): (located: Located) => Located {
  const resolve = resolverOf(document)
  return (located) => {
    const { $ref } = located.value
    if (typeof $ref !== 'string') return located
    const component = $ref.slice($ref.lastIndexOf('/') + 1)
    return { value: nodeOf(resolve({ $ref })), place: $ref, component }
  }
}

/** The member of this name in both versions. */
export const memberOf = ({ before, after }: Pair, key: string): Pair => ({
  before: stepInto(before, key),
  after: stepInto(after, key),
})

export const stepInto = ({ value, place }: Located, key: string): Located => ({
  value: nodeOf(value[key]),
  place: placeOf(place, key),
})
