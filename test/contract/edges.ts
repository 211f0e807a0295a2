/** Values at the limits of a schema: each constraint just satisfied, just violated, and a value of every type. */
import { forbiddenIn } from '../../openapi/governance/dialect.js'
import { follow, type Json } from './document.ts'
import { entries, fullSample, sample } from './sample.ts'
import { textsOf } from './texts.ts'

const oneOfEachType: readonly Json[] = [null, true, false, 1, 1.5, '1', 'text', [], {}]

/** A code and a member name that no schema has. */
export const unknownName = 'unknownName'

export const unknownCode = (codes: readonly Json[]): string =>
  ['Q', 'QZ', 'QZQ'].find((code) => !codes.includes(code)) ?? unknownName

export function edgesOf(document: Json, written: Json): Json[] {
  const schema = follow(document, written)
  if (schema.oneOf) return [...oneOfEachType, ...schema.oneOf.flatMap((one: Json) => edgesOf(document, one))]
  const type = [schema.type].flat()
  return [
    ...oneOfEachType,
    sample(document, schema),
    ...(schema.enum ? [...schema.enum, unknownCode(schema.enum)] : []),
    ...(type.includes('object') ? objects(document, schema) : []),
    ...(type.includes('array') ? lists(document, schema) : []),
    ...(type.includes('integer') ? integers(schema) : []),
    ...(type.includes('string') && !schema.enum ? textsOf(schema, textsIn(document, schema)) : []),
  ]
}

/** Texts in the format of the schema: its own example, and those of other schemas that match by chance. */
function textsIn(document: Json, schema: Json): string[] {
  const others = Object.values<Json>(document.components.schemas).flatMap(
    ({ examples }) => examples?.[0] ?? [],
  )
  const form = new RegExp(schema.pattern ?? '', 'u')
  const alike = others.filter((text) => schema.pattern && typeof text === 'string' && form.test(text))
  return [...new Set([String(sample(document, schema)), ...alike])]
}

const around = (bound: number | undefined): number[] =>
  bound === undefined ? [] : [bound - 1, bound, bound + 1]

const integers = ({ minimum, maximum }: Json): number[] => [
  ...around(minimum),
  ...around(maximum),
  ...(minimum === undefined ? [] : [minimum + 0.5]),
]

function lists(document: Json, schema: Json): Json[] {
  const lengths = [...around(schema.minItems), ...around(schema.maxItems)].filter((length) => length >= 0)
  const [entry] = entries(document, schema, 1)
  return [...lengths.map((length) => entries(document, schema, length)), [entry, entry]]
}

function objects(document: Json, schema: Json): Json[] {
  const full = fullSample(document, schema)
  const least = Object.fromEntries((schema.required ?? []).map((name: string) => [name, full[name]]))
  const without = (name: string) => Object.fromEntries(Object.entries(full).filter(([key]) => key !== name))
  const names = Object.keys(full)
  const first = Object.fromEntries(Object.entries(full).slice(0, 2))
  return [
    full,
    least,
    first,
    { ...full, [unknownName]: 1 },
    { ...least, [unknownName]: 1 },
    ...names.map(without),
    ...names.map((name) => ({ ...least, [name]: full[name] })),
    ...forbiddenIn(schema).map((name) => ({ ...full, [name]: true })),
    // This error is also reported if the object has other errors.
    ...forbiddenIn(schema).map((name) => ({ [name]: null })),
  ]
}
