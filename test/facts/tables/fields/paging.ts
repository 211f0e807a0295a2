/** The values with which lists are paged. */
import type { Integer, Text } from '../vocabulary.ts'

const position = {
  type: 'string',
  maxLength: 200,
  accepted: ['a', 'Z', '0', '-', '_', 'WyJleGFtcGxlIiw0NzExXQ', 'x'.repeat(200)],
  refused: ['', 'a b', 'a=', 'a+', 'a/', 'é', 'a\n', 'x'.repeat(201)],
  source: 'decision 38: opaque; it can stand in a URL as it is (base64url, RFC 4648)',
} as const satisfies Text

export const after: Text = position
export const afterOrNull: Text = { ...position, nullable: true }
export const next: Text = { ...position, nullable: true }
export const limit: Integer = {
  type: 'integer',
  minimum: 1,
  maximum: 1000,
  default: 100,
  source: 'WMDA 3.6: default 100; the same for all lists: decision 38',
}
export const appliedLimit: Integer = { type: 'integer', minimum: 1, maximum: 1000, source: 'WMDA 3.6' }
