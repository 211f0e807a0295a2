/** Parses the values of parameters, which arrive as text. A parameter of type string needs no parsing. */
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

/** A query parameter of type integer: only decimal digits. */
export const integer = <T extends z.ZodType>(schema: T) => z.preprocess(readInteger, schema)

/** A query parameter of type boolean: only true or false. */
export const boolean = <T extends z.ZodType>(schema: T) => z.preprocess(readBoolean, schema)

/**
 * A query parameter that is a list: one value with separated items, or one parameter for each item.
 *
 * @param separators the documented separator first, then others that are also accepted. The first one that occurs in
 *   a value separates it. Any other one is part of an item.
 */
export const list = <T extends z.ZodType>(separators: readonly string[], schema: T) =>
  z.preprocess(readList(separators), schema)
