/** Rejects what cannot be translated: the error, and the checks that throw it. */

/** The contract is untyped JSON until the generator has checked it. */
// biome-ignore lint/suspicious/noExplicitAny: arbitrary JSON
export type Json = any

/** A value of the contract that the generator cannot translate, and its location as a JSON Pointer. */
export class Untranslatable extends Error {
  constructor(place: string, why: string) {
    super(`${place}: ${why}`)
    this.name = 'Untranslatable'
  }
}

/** @throws Untranslatable if one of the members is missing. */
export function demand(keys: readonly string[], value: Json, place: string): void {
  for (const key of keys) {
    if (value?.[key] === undefined) throw new Untranslatable(place, `${key} is missing`)
  }
}

/** The name of a member in an object of the generated code. A plain __proto__ would set the prototype instead. */
export function memberName(name: string, place: string): string {
  if (name === '__proto__') throw new Untranslatable(place, 'no member can have this name')
  return JSON.stringify(name)
}
