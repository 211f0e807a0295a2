/** Sensitive members, named in the contract by x-sensitive, as those may see them who lack the scope for it. */
import { sensitiveMembers } from '../../../generated/redaction.ts'
import { pointerTo } from '../../http/pointer.ts'

const sensitive = new Set(sensitiveMembers.map((name) => name.toLowerCase()))

/** The scope that shows social security numbers whole. */
export const unmaskingScope = 'lims:ssn'

/**
 * A copy in which sensitive members are masked at whatever depth they stand, in whatever capitals: members that
 * the contract does not name are kept as they are sent, and may hold them too.
 */
export function masked<T>(value: T): T {
  return mask(value, false) as T
}

function mask(value: unknown, isSensitive: boolean): unknown {
  if (typeof value === 'string' || typeof value === 'number')
    return isSensitive ? lastFour(String(value)) : value
  if (Array.isArray(value)) return value.map((entry) => mask(entry, isSensitive))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      mask(member, isSensitive || sensitive.has(name.toLowerCase())),
    ]),
  )
}

/** Asterisks for all but the last four characters; a text of up to four characters would be given away whole. */
const lastFour = (text: string): string =>
  text.length <= 4 ? '*'.repeat(text.length) : text.slice(-4).padStart(text.length, '*')

/**
 * Where a masked value is sent, as JSON Pointers. Whoever reads a record without the scope and sends it back would
 * overwrite the real value with asterisks, wherever it stands.
 */
export function maskedPlaces(value: unknown, at = '#', isSensitive = false): string[] {
  if (typeof value === 'string') return isSensitive && value.includes('*') ? [at] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    maskedPlaces(member, pointerTo(at, name), isSensitive || sensitive.has(name.toLowerCase())),
  )
}
