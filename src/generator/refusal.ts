/** Refusing what has no translation: the error, and the checks that throw it. */

/** The contract is loosely typed JSON until the generator has judged it. */
// biome-ignore lint/suspicious/noExplicitAny: arbitrary JSON
export type Json = any

/** A value of the contract that the generator does not know how to translate, and its place as a JSON pointer. */
export class Untranslatable extends Error {
  constructor(place: string, why: string) {
    super(`${place}: ${why}`)
    this.name = 'Untranslatable'
  }
}

/** The place of a member (RFC 6901). */
export const within = (place: string, key: string): string =>
  `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** @throws Untranslatable when one of the members is missing. */
export function demand(keys: readonly string[], value: Json, place: string): void {
  for (const key of keys) {
    if (value?.[key] === undefined) throw new Untranslatable(place, `${key} is missing`)
  }
}

/** A member's name in an object of the generated code, where one name would set the prototype instead. */
export function memberName(name: string, place: string): string {
  if (name === '__proto__') throw new Untranslatable(place, 'no member can have this name')
  return JSON.stringify(name)
}
