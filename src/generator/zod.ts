/** Converts one JSON Schema of the contract, which uses only the dialect, to one zod expression. */

import { forbiddenIn, isChoiceOfTypes, kindOf, own } from '../../openapi/governance/dialect.js'
import { placeOf } from '../json/pointer.ts'
import { type Contract, literal } from './bundle.ts'
import { unionOf } from './unions.ts'
import { type Json, memberName, Untranslatable } from './untranslatable.ts'

/** The zod expression of a schema. A reference becomes the name of the component. */
export function zodOf(contract: Contract, schema: Json, place: string): string {
  const { name } = contract.follow('schemas', schema, place)
  return name ? contract.prefix + name : zodOfValue(contract, schema, place)
}

/** The zod expression of a schema that is not a reference: of a component, or of the values of a parameter. */
export function zodOfValue(contract: Contract, schema: Json, place: string): string {
  const kind = kindOf(schema)
  if (kind === 'oneOf') {
    const isSimple = !schema['x-branch'] && !schema.discriminator && isChoiceOfTypes(schema)
    return (isSimple ? choiceOfTypes : unionOf)(contract, schema, place)
  }
  const write = own<Writer>(writers, kind ?? '')
  if (!write) throw new Untranslatable(place, `a schema of the kind ${kind} has no translation`)
  const nullable = [schema.type].flat().includes('null')
  if (schema.enum && schema.enum.includes(null) !== nullable) {
    throw new Untranslatable(`${place}/enum`, 'enum and type must agree about null')
  }
  const code = write(contract, schema, place)
  return nullable ? `${code}.nullable()` : code
}

type Writer = (contract: Contract, schema: Json, place: string) => string

const writers: Record<'object' | 'array' | 'string' | 'integer' | 'boolean', Writer> = {
  object(contract, schema, place) {
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
      code += forbiddenIn(schema)
        .map((name) => `.refine(...keyword.forbids(${literal(name)}))`)
        .join('')
    }
    if (schema.minProperties === undefined) return code
    return `${code}.refine(keyword.hasMembers(${schema.minProperties}), { params: { code: 'too-few' } })`
  },
  array(contract, schema, place) {
    let code = `z.array(${zodOf(contract, schema.items, `${place}/items`)})`
    code += bounds(schema, { minItems: 'min', maxItems: 'max' })
    if (!schema.uniqueItems) return code
    const { type } = contract.follow('schemas', schema.items, `${place}/items`).value
    if (![type].flat().every((each) => ['string', 'integer', 'boolean', 'null'].includes(each))) {
      throw new Untranslatable(`${place}/uniqueItems`, 'keyword.isUnique does not compare objects and lists')
    }
    return `${code}.refine(keyword.isUnique, { params: { code: 'duplicate' } })`
  },
  string(_contract, schema, place) {
    if (schema.enum) return enumeration(schema, place)
    const base = schema.format === undefined ? 'z.string()' : formats.get(schema.format)
    if (!base) throw new Untranslatable(`${place}/format`, `format ${schema.format} is not known`)
    // The pattern comes first, because its error message is the most useful one for a text.
    let code = base
    if (schema.pattern !== undefined) code += `.regex(${new RegExp(schema.pattern)})`
    code += bounds(schema, { minLength: 'min', maxLength: 'max' })
    if (schema.format === 'date-time') {
      code += `.refine(keyword.isDateTime, { params: { code: 'wrong-form' } })`
    }
    return code
  },
  integer(_contract, schema, place) {
    // The bounds are more precise than the format, which is for languages with several integer sizes.
    if (!schema.enum) return `z.int()${bounds(schema, { minimum: 'min', maximum: 'max' })}`
    const codes: number[] = schema.enum.filter((code: Json) => code !== null)
    if (codes.some((code) => !Number.isInteger(code) || code < schema.minimum || code > schema.maximum)) {
      throw new Untranslatable(`${place}/enum`, 'a code is no integer between minimum and maximum')
    }
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

function enumeration(schema: Json, place: string): string {
  const codes: string[] = schema.enum.filter((code: Json) => code !== null)
  if (codes.some((code) => typeof code !== 'string')) {
    throw new Untranslatable(`${place}/enum`, 'a code is no string')
  }
  if (schema.maxLength !== undefined && codes.some((code) => code.length > schema.maxLength)) {
    throw new Untranslatable(`${place}/maxLength`, 'a code is longer than maxLength')
  }
  return `z.enum(${literal(codes)})`
}
