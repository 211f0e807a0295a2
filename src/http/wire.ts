/**
 * What zod does not bring along and the contract needs: checks that JSON Schema has, and the reading of query
 * parameters, which arrive as text. The generated schemas and routes are built on it.
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
 * not: { required: [name] } of JSON Schema, as the arguments of a refine. zod makes no further check of an object in
 * which a member is wrong. This check is made nevertheless, so that all mistakes are told at once.
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

// A parameter that is repeated arrives as an array, which only a list can be. The readers hand on what they cannot read, so
// that the schema refuses it.
const readInteger = (raw: unknown) => (typeof raw === 'string' && /^-?[0-9]+$/.test(raw) ? Number(raw) : raw)
const readBoolean = (raw: unknown) => (raw === 'true' ? true : raw === 'false' ? false : raw)
const readList = (separators: readonly string[]) => (raw: unknown) => {
  if (typeof raw !== 'string') return raw
  const separator = separators.find((each) => raw.includes(each))
  return separator === undefined ? [raw] : raw.split(separator)
}

// biome-ignore lint/suspicious/noExplicitAny: parameter objects of the contract, handed on as they are
type Metadata = Record<string, any>

/** A query parameter of type integer: decimal digits and nothing else. */
export const integer = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  z.preprocess(readInteger, schema).openapi({ param, ...type } as object)

/** A query parameter of type boolean: true or false and nothing else. */
export const boolean = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  z.preprocess(readBoolean, schema).openapi({ param, ...type } as object)

/**
 * A query parameter that is a list: one value whose items are separated, or the parameter once for each item.
 *
 * @param separators the separator that the contract documents, then those that are also accepted. The first one that a
 *   value has separates it; another one in it is part of an item.
 */
export const list = <T extends z.ZodType>(
  separators: readonly string[],
  schema: T,
  param: Metadata,
  type: Metadata,
) => z.preprocess(readList(separators), schema).openapi({ param, ...type } as object)

/** A parameter that is text. */
export const text = <T extends z.ZodType>(schema: T, param: Metadata, type: Metadata) =>
  schema.openapi({ param, ...type } as object) as T
