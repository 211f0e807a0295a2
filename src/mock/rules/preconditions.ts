/** Conditional requests. The mock stores nothing, so it knows only the entity tags in the examples. */
import { operations } from '../../../generated/operations.ts'
import type { OperationId } from '../../operations/handler.ts'
import { hasAlready, mayChange } from '../../operations/preconditions.ts'
import type { Rule } from '../asked.ts'
import { answersOf } from '../examples.ts'
import { refusal } from '../refuse.ts'

const versionsOf = (id: OperationId): number[] =>
  answersOf(id).flatMap(({ headers: { ETag } }) =>
    ETag === undefined ? [] : Number(ETag.replaceAll('"', '')),
  )

const allVersions = (Object.keys(operations) as OperationId[]).flatMap(versionsOf)

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Rejects a change if the entity tag in If-Match is in no example, so that every documented one can be sent. */
export const preconditions: Rule = ({ id, headers }) => {
  const ifMatch = textOf(headers['If-Match'])
  if (!allVersions.some((version) => mayChange(ifMatch, version))) return refusal(id, 412)
  const ifNoneMatch = textOf(headers['If-None-Match'])
  const isKnown = versionsOf(id).some((version) => hasAlready(ifNoneMatch, version))
  return isKnown ? { status: 304, example: '' } : undefined
}
