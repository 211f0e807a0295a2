/** Parses the values of parameters, which arrive as text. The generated operations use these functions. */
import { z } from '@hono/zod-openapi'

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
