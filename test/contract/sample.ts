/** Valid values of a schema: its example if it has one, otherwise a value derived from its constraints. */
import { follow, type Json } from './document.ts'

/** A value that the schema should accept, with only the required members. */
export function sample(document: Json, written: Json): Json {
  const schema = follow(document, written)
  const example = schema.examples?.find((each: Json) => each !== null)
  if (example !== undefined) return structuredClone(example)
  if (schema.oneOf) return sample(document, schema.oneOf[0])
  const type = [schema.type].flat().find((each) => each !== 'null')
  if (schema.enum) return schema.enum.find((code: Json) => code !== null)
  switch (type) {
    case 'object':
      return members(document, schema, schema.required ?? [])
    case 'array':
      return entries(document, schema, schema.minItems ?? 1)
    case 'integer':
      return schema.minimum
    case 'boolean':
      return true
    default:
      return schema.pattern === undefined ? 'x'.repeat(schema.minLength ?? 1) : ''
  }
}

const members = (document: Json, schema: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.map((name) => [name, sample(document, schema.properties[name])]))

/** An object with every member that the schema names. */
export const fullSample = (document: Json, schema: Json): Json => ({
  ...members(document, schema, Object.keys(schema.properties ?? {})),
  ...schema.examples?.[0],
})

/** This number of valid items of a list, all different if there are enough different ones. */
export function entries(document: Json, schema: Json, count: number): Json[] {
  const item = follow(document, schema.items)
  const codes = item.enum?.filter((code: Json) => code !== null)
  return Array.from({ length: count }, (_, index) => codes?.[index] ?? sample(document, item))
}

/** A value of the schema with a certain value at the end of a path through members and items. */
export function sampleWith(
  document: Json,
  written: Json,
  way: readonly (string | number)[],
  value: Json,
): Json {
  const [step, ...rest] = way
  if (step === undefined) return value
  const schema = follow(document, written)
  const inner = typeof step === 'number' ? schema.items : schema.properties[step]
  const there = sampleWith(document, inner, rest, value)
  if (typeof step === 'number') return [there, ...entries(document, schema, (schema.minItems ?? 1) - 1)]
  return { ...sample(document, schema), [step]: there }
}
