/** Reading JSON values whose shape is not known. */

export type Members = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members of an object. Any other value has none. */
export const membersOf = (value: unknown): Members => (isObject(value) ? value : {})

/** Every object in a value, at any depth, including the value itself. */
export function objectsIn(value: unknown): Members[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

/** Every value that is not an object or an array, by its place in the whole, such as /hla/a/field1. */
export function leavesOf(value: unknown, place = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[place, value]])
  return new Map(Object.entries(value).flatMap(([name, each]) => [...leavesOf(each, `${place}/${name}`)]))
}
