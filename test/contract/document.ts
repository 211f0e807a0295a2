/** Reads and changes a document by the path to a location in it. */
import * as pointer from '../../src/json/pointer.ts'

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
export type Json = any

export type Steps = readonly (string | number)[]

export const at = (value: Json, steps: Steps): Json => steps.reduce((here, step) => here?.[step], value)

/** A copy with another value at a location. Parts beside the path are shared, not copied. */
export function withAt(value: Json, [step, ...rest]: Steps, changed: Json): Json {
  if (step === undefined) return changed
  const copy = Array.isArray(value) ? [...value] : { ...value }
  copy[step] = withAt(copy[step], rest, changed)
  return copy
}

/** A location as a JSON Pointer (RFC 6901). */
export const pointerOf = (steps: Steps): string =>
  steps.reduce<string>((place, step) => pointer.placeOf(place, String(step)), '')

const ways = new Map<string, readonly string[]>()

/** The path to the target of a reference. */
export function stepsOf($ref: string): readonly string[] {
  const known = ways.get($ref)
  if (known) return known
  const way = pointer.stepsOf($ref)
  ways.set($ref, way)
  return way
}

/** The value itself, or the target of a reference. */
export const follow = (document: Json, value: Json): Json =>
  typeof value?.$ref === 'string' ? at(document, stepsOf(value.$ref)) : value

/** The names of the component schemas that a value refers to. */
export function refersTo(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (typeof value.$ref === 'string') return /^#\/components\/schemas\/(.+)$/.exec(value.$ref)?.slice(1) ?? []
  return Object.values(value).flatMap(refersTo)
}
