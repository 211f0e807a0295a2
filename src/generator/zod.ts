/** One JSON Schema of the contract → one zod expression. Whatever is not translated here is refused. */
import { type Contract, type Json, literal, Untranslatable } from './contract.ts'

/** What describes a schema and constrains nothing: handed on to the emitted document as it stands. */
const annotations = ['title', 'description', 'examples', 'default', 'deprecated']

const known: Record<string, readonly string[]> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format', 'enum'],
  integer: ['minimum', 'maximum', 'enum'],
  boolean: [],
}

/** Writes the zod expression of a schema; a reference becomes the name of the component. */
export function zodOf(contract: Contract, schema: Json, place: string): string {
  if (schema.$ref) {
    if (Object.keys(schema).length > 1) throw new Untranslatable(place, 'a $ref must stand alone')
    return contract.nameOf(schema.$ref)
  }
  const { code, metadata } = translate(contract, schema, place)
  return Object.keys(metadata).length === 0 ? code : `${code}.openapi(${literal(metadata)})`
}

/** Writes the zod expression of a component, registered under its name. */
export function zodOfComponent(contract: Contract, name: string, schema: Json): string {
  const { code, metadata } = translate(contract, schema, `#/components/schemas/${name}`)
  return `${code}.openapi(${literal(name)}, ${literal(metadata)})`
}

/** The expression without registration or annotations, for values that stand in parameters. */
export const bareZodOf = (contract: Contract, schema: Json, place: string): string =>
  translate(contract, schema, place).code

interface Translation {
  code: string
  metadata: Record<string, Json>
}

function translate(contract: Contract, schema: Json, place: string): Translation {
  const metadata: Record<string, Json> = {}
  for (const key of Object.keys(schema)) {
    if (annotations.includes(key) || key.startsWith('x-')) metadata[key] = schema[key]
  }
  if (schema.oneOf) return { code: discriminated(contract, schema, place), metadata }
  const types: string[] = [schema.type].flat()
  const [type, ...others] = types.filter((each) => each !== 'null')
  const keywords = known[type ?? '']
  if (!type || others.length > 0 || !keywords)
    throw new Untranslatable(place, `type ${literal(schema.type)} is not known`)
  for (const key of Object.keys(schema)) {
    if (key !== 'type' && !(key in metadata) && !keywords.includes(key)) {
      throw new Untranslatable(`${place}/${key}`, `the keyword is not known for type ${type}`)
    }
  }
  const nullable = types.includes('null')
  if (schema.enum && schema.enum.includes(null) !== nullable) {
    throw new Untranslatable(`${place}/enum`, 'enum and type must agree about null')
  }
  const code = writers[type as keyof typeof writers](contract, schema, place, metadata)
  return { code: nullable ? `${code}.nullable()` : code, metadata }
}

type Writer = (contract: Contract, schema: Json, place: string, metadata: Record<string, Json>) => string

const writers: Record<'object' | 'array' | 'string' | 'integer' | 'boolean', Writer> = {
  object(contract, schema, place, metadata) {
    const required: string[] = schema.required ?? []
    for (const name of required) {
      if (!schema.properties?.[name])
        throw new Untranslatable(`${place}/required`, `${name} is not a property`)
    }
    const members = Object.entries<Json>(schema.properties ?? {}).map(([name, property]) => {
      const at = `${place}/properties/${name}`
      return `${literal(name)}: ${zodOf(contract, property, at)}${absence(contract, property, required.includes(name))}`
    })
    if (![true, false].includes(schema.additionalProperties)) {
      throw new Untranslatable(place, 'additionalProperties must be said, true or false')
    }
    const object = schema.additionalProperties ? 'looseObject' : 'strictObject'
    const code = `z.${object}({${members.join(', ')}})`
    if (schema.minProperties === undefined) return code
    metadata.minProperties = schema.minProperties
    return `${code}.refine(wire.hasMembers(${schema.minProperties}), { params: { code: 'too-few' } })`
  },
  array(contract, schema, place, metadata) {
    if (!schema.items) throw new Untranslatable(place, 'an array must say what its items are')
    let code = `z.array(${zodOf(contract, schema.items, `${place}/items`)})`
    code += bounds(schema, { minItems: 'min', maxItems: 'max' })
    if (!schema.uniqueItems) return code
    metadata.uniqueItems = true
    return `${code}.refine(wire.isUnique, { params: { code: 'duplicate' } })`
  },
  string(_contract, schema, place, metadata) {
    if (schema.enum) return enumeration(schema, place, metadata)
    const formats: Record<string, string> = { date: 'z.iso.date()', 'date-time': 'z.string()' }
    const base = schema.format === undefined ? 'z.string()' : formats[schema.format]
    if (!base) throw new Untranslatable(`${place}/format`, `format ${schema.format} is not known`)
    // The pattern comes first: of several complaints about one text, it is the one that helps.
    let code = base
    if (schema.pattern !== undefined) code += `.regex(${regex(schema.pattern, `${place}/pattern`)})`
    code += bounds(schema, { minLength: 'min', maxLength: 'max' })
    if (schema.format === 'date-time') {
      metadata.format = 'date-time'
      code += `.refine(wire.isDateTime, { params: { code: 'wrong-form' } })`
    }
    return code
  },
  integer(_contract, schema, place, metadata) {
    if (schema.minimum === undefined || schema.maximum === undefined) {
      throw new Untranslatable(place, 'an integer needs a minimum and a maximum')
    }
    if (!schema.enum) return `z.int()${bounds(schema, { minimum: 'min', maximum: 'max' })}`
    const codes: number[] = schema.enum.filter((code: Json) => code !== null)
    if (codes.some((code) => code < schema.minimum || code > schema.maximum)) {
      throw new Untranslatable(`${place}/enum`, 'a code lies outside minimum and maximum')
    }
    // Of a list of literals the emitted document would say something else, so everything is metadata.
    for (const keyword of ['type', 'enum', 'minimum', 'maximum']) metadata[keyword] = schema[keyword]
    return `z.literal(${literal(codes)})`
  },
  boolean: () => 'z.boolean()',
}

/** How a member may be missing: not at all, with a default, or just so. */
function absence(contract: Contract, property: Json, required: boolean): string {
  if (required) return ''
  const { default: value } = contract.resolve(property)
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
  for (const keyword of ['pattern', 'format', 'minLength']) {
    if (schema[keyword] !== undefined)
      throw new Untranslatable(`${place}/${keyword}`, 'an enum says enough by itself')
  }
  if (schema.maxLength !== undefined) {
    if (codes.some((code) => code.length > schema.maxLength)) {
      throw new Untranslatable(`${place}/maxLength`, 'a code is longer than maxLength')
    }
    metadata.maxLength = schema.maxLength
  }
  return `z.enum(${literal(codes)})`
}

/**
 * A pattern as a regular expression without the u flag, because that flag would be written into the emitted
 * document. What means something else without the flag (anything that can match beyond ASCII) is refused.
 */
function regex(pattern: string, place: string): string {
  const beyondAscii = /\\[DSWpPuxkB1-9]|\[\^|(?<!\\)\.(?![^[]*\])|[^\x20-\x7e]/
  if (beyondAscii.test(pattern)) throw new Untranslatable(place, 'the pattern can match beyond ASCII')
  new RegExp(pattern, 'u')
  return new RegExp(pattern).toString()
}

function discriminated(contract: Contract, schema: Json, place: string): string {
  const { oneOf, discriminator } = schema
  const name = discriminator?.propertyName
  if (!name) throw new Untranslatable(place, 'a oneOf needs a discriminator')
  const mapping = discriminator.mapping ?? {}
  const branches: string[] = oneOf.map((branch: Json, index: number) => {
    if (!branch.$ref) throw new Untranslatable(`${place}/oneOf/${index}`, 'a branch must be a $ref')
    const codes = contract.resolve(branch).properties?.[name]?.enum ?? []
    const mapped = Object.keys(mapping).filter((key) => mapping[key] === branch.$ref)
    if (codes.length === 0 || [...codes].sort().join() !== mapped.sort().join()) {
      throw new Untranslatable(`${place}/discriminator`, `the mapping and the codes of ${branch.$ref} differ`)
    }
    return contract.nameOf(branch.$ref)
  })
  for (const key of Object.keys(schema)) {
    if (!['oneOf', 'discriminator', ...annotations].includes(key) && !key.startsWith('x-')) {
      throw new Untranslatable(`${place}/${key}`, 'nothing may stand beside oneOf and discriminator')
    }
  }
  return `z.discriminatedUnion(${literal(name)}, [${branches.join(', ')}])`
}
