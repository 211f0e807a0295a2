/** JSON Merge Patch (RFC 7396). */

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json }

const isObject = (value: Json | undefined): value is { [member: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The value after the patch: objects are merged member by member, null removes a member, anything else replaces.
 * Neither argument is changed. A member called __proto__ is a member like any other.
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const members = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name)
    else members.set(name, mergePatch(members.get(name), value))
  }
  return Object.fromEntries(members)
}
