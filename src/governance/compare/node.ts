/** Reads parts of a bundle without trusting their shape: the base of a comparison can be any file. */

/** An object of the contract. */
export type Node = { readonly [key: string]: unknown }

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value if it is an object, otherwise an object without members. */
export const nodeOf = (value: unknown): Node => (isNode(value) ? value : {})

/** The value if it is an array, otherwise an array without items. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The keys of two maps: those of the first only, those of the second only, and those of both. */
export function keysOf(before: Node, after: Node): { removed: string[]; added: string[]; kept: string[] } {
  const had = (key: string) => Object.hasOwn(before, key)
  const has = (key: string) => Object.hasOwn(after, key)
  return {
    removed: Object.keys(before).filter((key) => !has(key)),
    added: Object.keys(after).filter((key) => !had(key)),
    kept: Object.keys(before).filter(has),
  }
}

/** The items of the first list that the second does not contain. */
export const without = <T>(items: readonly T[], others: readonly T[]): T[] =>
  items.filter((item) => !others.includes(item))
