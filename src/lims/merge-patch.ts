/** JSON Merge Patch (RFC 7396). */
import { isExactNumber } from '../json/exact-json.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isExactNumber(value)

/**
 * Returns the value after the patch: objects are merged member by member, null removes a member, and any other value
 * replaces the stored value. Neither argument is changed. A member named __proto__ has no special meaning.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const members = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) members.delete(name)
    else members.set(name, mergePatch(members.get(name), value))
  }
  return Object.fromEntries(members)
}
