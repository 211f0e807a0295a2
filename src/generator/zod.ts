/** Converts one JSON Schema of the contract, which uses only the dialect, to one zod expression. */

import { forbiddenIn, isChoiceOfTypes, kindOf, own } from '../../openapi/governance/dialect.js'
import { placeOf } from '../json/pointer.ts'
import { type Contract, literal } from './bundle.ts'
import { isAnnotation, unionOf } from './unions.ts'
import { type Json, memberName, Untranslatable } from './untranslatable.ts'

/** The zod expression of a schema. A reference becomes the name of the component. */
export function zodOf(contract: Contract, schema: Json, place: string): string {
  const { name } = contract.follow('schemas', schema, place)
  if (name) return contract.prefix + name
  const { code, metadata } = translate(contract, schema, place)
  const options = optionsOf(schema)
  if (Object.keys(metadata).length === 0 && options === '') return code
  return `${code}.openapi(${spread(metadata)}${options})`
}

/** The zod expression of a component, registered under its name. */
export function zodOfComponent(contract: Contract, name: string, schema: Json): string {
  const { code, metadata } = translate(contract, schema, `#/components/schemas/${name}`)
  return `${code}.openapi(${literal(name)}, ${spread(metadata)}${optionsOf(schema)})`
}

/** Without this option the emitted document would contain anyOf. */
const optionsOf = ({ oneOf, discriminator }: Json): string =>
  oneOf && !discriminator ? `, { unionPreferredType: 'oneOf' }` : ''

/** An object with one member per line. Biome would format a long single line in different ways. */
const spread = (metadata: Json): string => literal(metadata).replace('{', '{\n')

/** The expression without registration and annotations, for the values of parameters. */
export const bareZodOf = (contract: Contract, schema: Json, place: string): string =>
  translate(contract, schema, place).code

interface Translation {
  code: string
  metadata: Record<string, Json>
}

function translate(contract: Contract, schema: Json, place: string): Translation {
  const metadata = Object.fromEntries(Object.entries<Json>(schema).filter(([key]) => isAnnotation(key)))
  const kind = kindOf(schema)
  if (kind === 'oneOf') {
    const isSimple = !schema['x-branch'] && !schema.discriminator && isChoiceOfTypes(schema)
    return { code: (isSimple ? choiceOfTypes : unionOf)(contract, schema, place), metadata }
  }
  const write = own<Writer>(writers, kind ?? '')
  if (!write) throw new Untranslatable(place, `a schema of the kind ${kind} has no translation`)
  const nullable = [schema.type].flat().includes('null')
  if (schema.enum && schema.enum.includes(null) !== nullable) {
    throw new Untranslatable(`${place}/enum`, 'enum and type must agree about null')
  }
  const code = write(contract, schema, place, metadata)
  return { code: nullable ? `${code}.nullable()` : code, metadata }
}

type Writer = (contract: Contract, schema: Json, place: string, metadata: Record<string, Json>) => string

const writers: Record<'object' | 'array' | 'string' | 'integer' | 'boolean', Writer> = {
  object(contract, schema, place, metadata) {
    const required: string[] = schema.required ?? []
    for (const name of required) {
      if (!Object.hasOwn(schema.properties ?? {}, name))
        throw new Untranslatable(`${place}/required`, `${name} is not a property`)
    }
    const members = Object.entries<Json>(schema.properties ?? {}).map(([name, property]) => {
      const at = placeOf(`${place}/properties`, name)
      const suffix = required.includes(name) ? '' : absence(contract, property, at)
      return `${memberName(name, at)}: ${zodOf(contract, property, at)}${suffix}`
    })
    const object = schema.additionalProperties ? 'looseObject' : 'strictObject'
    let code = `z.${object}({${members.join(', ')}})`
    if (schema.not !== undefined) {
      metadata.not = schema.not
      code += forbiddenIn(schema)
        .map((name) => `.refine(...keyword.forbids(${literal(name)}))`)
        .join('')
    }
    if (schema.minProperties === undefined) return code
    metadata.minProperties = schema.minProperties
    return `${code}.refine(keyword.hasMembers(${schema.minProperties}), { params: { code: 'too-few' } })`
  },
  array(contract, schema, place, metadata) {
    let code = `z.array(${zodOf(contract, schema.items, `${place}/items`)})`
    code += bounds(schema, { minItems: 'min', maxItems: 'max' })
    if (!schema.uniqueItems) return code
    const { type } = contract.follow('schemas', schema.items, `${place}/items`).value
    if (![type].flat().every((each) => ['string', 'integer', 'boolean', 'null'].includes(each))) {
      throw new Untranslatable(`${place}/uniqueItems`, 'keyword.isUnique does not compare objects and lists')
    }
    metadata.uniqueItems = true
    return `${code}.refine(keyword.isUnique, { params: { code: 'duplicate' } })`
  },
  string(_contract, schema, place, metadata) {
    if (schema.enum) return enumeration(schema, place, metadata)
    const base = schema.format === undefined ? 'z.string()' : formats.get(schema.format)
    if (!base) throw new Untranslatable(`${place}/format`, `format ${schema.format} is not known`)
    // The pattern comes first, because its error message is the most useful one for a text.
    let code = base
    if (schema.pattern !== undefined) code += `.regex(${new RegExp(schema.pattern)})`
    code += bounds(schema, { minLength: 'min', maxLength: 'max' })
    if (schema.format === 'date-time') {
      metadata.format = 'date-time'
      code += `.refine(keyword.isDateTime, { params: { code: 'wrong-form' } })`
    }
    return code
  },
  integer(_contract, schema, place, metadata) {
    // The bounds are more precise than the format. The format is for languages with several integer sizes.
    metadata.format = schema.format
    if (!schema.enum) return `z.int()${bounds(schema, { minimum: 'min', maximum: 'max' })}`
    const codes: number[] = schema.enum.filter((code: Json) => code !== null)
    if (codes.some((code) => !Number.isInteger(code) || code < schema.minimum || code > schema.maximum)) {
      throw new Untranslatable(`${place}/enum`, 'a code is no integer between minimum and maximum')
    }
    // For a list of literals, zod would emit other keywords. So these keywords are written as metadata.
    for (const keyword of ['type', 'enum', 'minimum', 'maximum']) metadata[keyword] = schema[keyword]
    return `z.literal(${literal(codes)})`
  },
  boolean: () => 'z.boolean()',
}

/** A union of simple types, which the JSON type of a value distinguishes. */
function choiceOfTypes(contract: Contract, schema: Json, place: string): string {
  const branches = schema.oneOf.map((branch: Json, index: number) =>
    zodOf(contract, branch, `${place}/oneOf/${index}`),
  )
  return `z.union([${branches.join(', ')}])`
}

const formats = new Map([
  ['date', 'z.iso.date()'],
  ['date-time', 'z.string()'],
])

/** How a member may be missing if it is not required: with a default, or optional. */
function absence(contract: Contract, property: Json, place: string): string {
  const { default: value } = contract.follow('schemas', property, place).value ?? {}
  return value === undefined ? '.optional()' : `.default(${literal(value)})`
}

function bounds(schema: Json, names: Record<string, string>): string {
  return Object.entries(names)
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, method]) => `.${method}(${literal(schema[keyword])})`)
    .join('')
}

function enumeration(schema: Json, place: string, metadata: Record<string, Json>): string {
  const codes: string[] = schema.enum.filter((code: Json) => code !== null)
  if (codes.some((code) => typeof code !== 'string')) {
    throw new Untranslatable(`${place}/enum`, 'a code is no string')
  }
  if (schema.maxLength !== undefined) {
    if (codes.some((code) => code.length > schema.maxLength)) {
      throw new Untranslatable(`${place}/maxLength`, 'a code is longer than maxLength')
    }
    metadata.maxLength = schema.maxLength
  }
  return `z.enum(${literal(codes)})`
}
