/** Masks sensitive fields for callers without the required scope. The contract marks the fields with x-sensitive. */
import { sensitiveMembers } from '../../generated/redaction.ts'
import { isExactNumber } from '../json/exact-json.ts'
import { pointerTo } from '../json/pointer.ts'

const sensitive = new Set(sensitiveMembers.map((name) => name.toLowerCase()))

/** The scope that allows a caller to see full social security numbers. */
export const unmaskingScope = 'lims:ssn'

/**
 * Returns a copy in which sensitive fields are masked at any depth and in any letter case. Fields that the contract
 * does not define are kept as sent, so they can contain sensitive fields too.
 */
export function masked<T>(value: T): T {
  return mask(value, false) as T
}

function mask(value: unknown, isSensitive: boolean): unknown {
  if (typeof value === 'string' || typeof value === 'number')
    return isSensitive ? lastFour(String(value)) : value
  if (isExactNumber(value)) return isSensitive ? lastFour(value.rawJSON) : value
  if (Array.isArray(value)) return value.map((entry) => mask(entry, isSensitive))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      mask(member, isSensitive || sensitive.has(name.toLowerCase())),
    ]),
  )
}

/** Masks all characters except the last four. A string of up to four characters is masked completely. */
const lastFour = (text: string): string =>
  text.length <= 4 ? '*'.repeat(text.length) : text.slice(-4).padStart(text.length, '*')

/**
 * Returns JSON Pointers to the masked values in a request body. A caller who reads a record without the scope and
 * sends it back would otherwise overwrite the real value with asterisks.
 */
export function maskedPlaces(value: unknown, at = '#', isSensitive = false): string[] {
  if (typeof value === 'string') return isSensitive && value.includes('*') ? [at] : []
  if (typeof value !== 'object' || value === null || isExactNumber(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    maskedPlaces(member, pointerTo(at, name), isSensitive || sensitive.has(name.toLowerCase())),
  )
}
