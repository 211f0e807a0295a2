/** What the contract says about a value, in words: its type, its limits and its codes. */
import { contract, resolve } from '../../contract/document.ts'
import { isChoiceOfTypes } from '../../contract/schema-view.ts'
import type { SchemaView } from '../../contract/views.ts'
import { stepsOf } from '../../json/pointer.ts'
import { code, type Html, text } from '../tables.ts'
import { listOf } from './code-lists.ts'
import { linkTo } from './places.ts'

/** The schemas of the contract by name. */
export const schemas: Readonly<Record<string, SchemaView>> = contract.components.schemas

/** The name of the component that a reference leads to, or undefined if the value is written in its place. */
export const nameOf = (value: object): string | undefined =>
  '$ref' in value ? stepsOf(String(value.$ref)).at(-1) : undefined

/** The types of a value besides null. */
const typesOf = ({ type = [] }: SchemaView): string[] => [type].flat().filter((each) => each !== 'null')

const isNullable = ({ type = [] }: SchemaView): boolean => [type].flat().includes('null')

/** Whether a schema has a section of its own on the page. */
export const isObject = (schema: SchemaView): boolean =>
  schema.properties !== undefined || (schema.oneOf !== undefined && !isChoiceOfTypes(schema))

/** The type and the limits of a value, with links to objects and code lists. */
export function describeValue(written: SchemaView): Html {
  const schema = resolve<SchemaView>(written)
  const parts = [typeOf(schema, nameOf(written)), ...limitsOf(schema)]
  if (schema.default !== undefined) parts.push(`default ${code(schema.default)}`)
  return parts.join(', ') + (isNullable(schema) ? ', or null' : '')
}

function typeOf(schema: SchemaView, name: string | undefined): Html {
  if (name !== undefined && isObject(schema)) return linkTo(name, text(name))
  if (schema.enum) return oneOf(schema, name)
  if (schema.items) return `array of: ${describeValue(schema.items)}`
  if (schema.oneOf) return schema.oneOf.map(describeValue).join('; or ')
  return text([...typesOf(schema), schema.format === 'date' ? '(YYYY-MM-DD)' : ''].join(' ').trim())
}

/** A list of so many codes is only linked. */
const many = 8

function oneOf(schema: SchemaView, name: string | undefined): Html {
  const values = (schema.enum ?? []).filter((value) => value !== null)
  const list = name === undefined ? undefined : listOf(name)
  const link = list && linkTo(list, 'code list')
  if (values.length > many && link) return `one of ${values.length} codes: ${link}`
  const codes = values.map(code).join(', ')
  return values.length === 1 ? `always ${codes}` : `one of ${codes}${link ? ` (${link})` : ''}`
}

function limitsOf(schema: SchemaView): Html[] {
  const limits: Html[] = []
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, minProperties, pattern, format } =
    schema
  // The length of a code is not a limit that anybody needs.
  if (!schema.enum) limits.push(...range(minLength, maxLength, 'characters'), ...range(minimum, maximum, ''))
  if (schema.items) limits.push(...range(minItems, maxItems, 'entries'))
  if (schema.uniqueItems) limits.push('no duplicates')
  if (minProperties !== undefined) limits.push(`at least ${minProperties} field`)
  if (format && !['int32', 'int64', 'date'].includes(format)) limits.push(`format ${text(format)}`)
  if (pattern) limits.push(`pattern ${code(pattern)}`)
  return limits
}

function range(least: number | undefined, most: number | undefined, unit: string): Html[] {
  const of = unit && ` ${unit}`
  if (least !== undefined && most !== undefined)
    return [least === most ? `exactly ${most}${of}` : `${least} to ${most}${of}`]
  if (most !== undefined) return [`at most ${most}${of}`]
  return least === undefined ? [] : [`at least ${least}${of}`]
}
