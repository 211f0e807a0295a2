/** The keywords of JSON Schema that zod does not have, as checks for the generated schemas. */
import type { z } from '@hono/zod-openapi'

export { isDateTime } from './date-time.ts'

/** minProperties of JSON Schema. */
export const hasMembers =
  (least: number) =>
  (value: object): boolean =>
    Object.keys(value).length >= least

/** uniqueItems of JSON Schema, for items that are not objects. */
export const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length

/**
 * not: { required: [name] } of JSON Schema, as arguments for refine. zod skips further checks of an object if one of
 * its members is invalid. This check still runs, so that all errors are reported at once.
 */
export const forbids = <Name extends string>(
  name: Name,
): [check: (value: object) => value is { [N in Name]?: never }, options: RefineOptions] => [
  (value): value is { [N in Name]?: never } => !Object.hasOwn(value, name),
  {
    path: [name],
    params: { code: 'not-accepted' },
    when: ({ value }) => typeof value === 'object' && value !== null,
  },
]

type RefineOptions = Exclude<Parameters<z.ZodType['refine']>[1], string | undefined>
