/**
 * U+0000 in the strings and field names of a request. PostgreSQL cannot store this character in a text, and many
 * programs take it for the end of a text. So no request may contain it, not even in a field that the contract does not
 * define (decision 31).
 */
import type { RequestError } from '../../generated/schemas.ts'
import { mostErrors } from '../problems/problem.ts'
import * as say from './error-messages.ts'
import { nameOf, type Part, placeOf } from './errors.ts'

const nullCharacter = '\0'

/** A part of a request that was read and not validated. */
type Whole = Pick<Part, 'value' | 'writing'>

/** Deeper values are invalid anyway: no schema of the contract has so many levels, and open objects have x-limits. */
const levels = 64

/** Whether the text of a JSON value may contain the character. JSON can contain it only as an escape. */
export const mayContainNullCharacter = (json: string): boolean => json.includes('\\u0000')

/** A value and where it was found. */
interface Found {
  readonly value: unknown
  readonly step: PropertyKey
  readonly around: Found | null
}

/** An error for each string and each field name with U+0000, up to the maximum of errors. */
export function nullCharactersIn(part: Whole): RequestError[] {
  const errors: RequestError[] = []
  let level: Found[] = [{ value: part.value, step: '', around: null }]
  for (let depth = 0; level.length > 0 && depth < levels; depth++) {
    for (const found of level) {
      const error = errorAt(part, found)
      if (error) errors.push(error)
      if (errors.length === mostErrors) return errors
    }
    level = level.flatMap(inside)
  }
  return errors
}

/** The items of an array and the fields of an object. */
function inside(around: Found): Found[] {
  const { value } = around
  if (Array.isArray(value)) return value.map((item: unknown, step) => ({ value: item, step, around }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([step, member]) => ({ value: member, step, around }))
}

function errorAt(part: Whole, { value, step, around }: Found): RequestError | undefined {
  const inValue = typeof value === 'string' && value.includes(nullCharacter)
  // The names of parameters and headers are in the contract, so they cannot contain it.
  const inName = part.writing === 'json' && typeof step === 'string' && step.includes(nullCharacter)
  if (!inValue && !inName) return undefined
  const path = around ? [...pathOf(around), step] : []
  const name = typeof step === 'number' ? `An item of ${nameOf(path)}` : nameOf(path)
  return {
    ...placeOf(part, path),
    code: 'null-character',
    ...(inName ? say.nullCharacterInName() : say.nullCharacter(name)),
  }
}

const pathOf = ({ step, around }: Found): PropertyKey[] => (around ? [...pathOf(around), step] : [])
