/** References from one place of a JSON document to another: `$ref` with a JSON Pointer (RFC 6901, section 6). */
import { stepsOf } from './pointer.ts'

export interface Reference {
  readonly $ref: string
}

/** The value that a reference leads to, or undefined if there is none. */
export const targetOf = (document: unknown, { $ref }: Reference): unknown =>
  stepsOf($ref).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string, unknown>)[step]
        : undefined,
    document,
  )

export type Resolve = <T extends object>(value: T | Reference) => T

/** Follows the references of a document that does not change. Each reference is looked up once. */
export function resolverOf(document: object): Resolve {
  const followed = new Map<string, unknown>()
  return <T extends object>(value: T | Reference): T => {
    if (!isReference(value)) return value
    if (!followed.has(value.$ref)) followed.set(value.$ref, targetOf(document, value))
    return followed.get(value.$ref) as T
  }
}

const isReference = (value: object): value is Reference => '$ref' in value && typeof value.$ref === 'string'
