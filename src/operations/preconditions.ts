/** Conditional requests (RFC 9110, section 13). */
import { problem } from '../problems/problem.ts'

/** The error response if a record has changed since the caller read it. */
export const recordChanged = () =>
  problem(
    'precondition-failed',
    'The current `ETag` of the record does not match `If-Match`. Retrieve the record again before you change it.',
  )

/** The entity tag of a version of a record. */
export const entityTag = (version: number): string => `"${version}"`

/** If-Match: true if the request may proceed. Strong comparison: a weak tag never matches (RFC 9110, 13.1.1). */
export const mayChange = (ifMatch: string | undefined, version: number): boolean =>
  ifMatch === undefined || names(ifMatch, version, (tag) => tag)

/** If-None-Match: true if the caller already has this version. Weak comparison (RFC 9110, 13.1.2). */
export const hasAlready = (ifNoneMatch: string | undefined, version: number): boolean =>
  ifNoneMatch !== undefined && names(ifNoneMatch, version, (tag) => tag.replace(/^W\//, ''))

const names = (header: string, version: number, read: (tag: string) => string): boolean =>
  header === '*' ||
  header
    .split(',')
    .map((tag) => read(tag.trim()))
    .includes(entityTag(version))
