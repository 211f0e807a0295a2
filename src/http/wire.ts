/**
 * What the contract needs and zod does not have: some checks of JSON Schema, and the parsing of query parameters, which
 * arrive as text. The generated schemas and routes use it.
 */
import { z } from '@hono/zod-openapi'

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

// A repeated parameter arrives as an array, which is valid only for a list. If these functions cannot parse a value,
// they return it as it is, so that the schema rejects it.
const readInteger = (raw: unknown) => (typeof raw === 'string' && /^-?[0-9]+$/.test(raw) ? Number(raw) : raw)
const readBoolean = (raw: unknown) => (raw === 'true' ? true : raw === 'false' ? false : raw)
const readList = (separators: readonly string[]) => (raw: unknown) => {
  if (typeof raw !== 'string') return raw
  const separator = separators.find((each) => raw.includes(each))
  return separator === undefined ? [raw] : raw.split(separator)
}

// biome-ignore lint/suspicious/noExplicitAny: parameter objects of the contract, handed on as they are
type Metadata = Record<string, any>

/** A query parameter of type integer: only decimal digits. */
export const integer = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  z.preprocess(readInteger, schema).openapi({ param, ...type } as object)

/** A query parameter of type boolean: only true or false. */
export const boolean = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  z.preprocess(readBoolean, schema).openapi({ param, ...type } as object)

/**
 * A query parameter that is a list: one value with separated items, or one parameter for each item.
 *
 * @param separators the documented separator first, then others that are also accepted. The first one that occurs in
 *   a value separates it. Any other one is part of an item.
 */
export const list = <T extends z.ZodType>(
  separators: readonly string[],
  schema: T,
  param: Metadata,
  type: Metadata,
) => z.preprocess(readList(separators), schema).openapi({ param, ...type } as object)

/** A parameter of type string. */
export const text = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  schema.openapi({ param, ...type } as object) as T
