/** The source document and its ajv validators (JSON Schema 2020-12). */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import contract from '../../generated/openapi.json' with { type: 'json' }
import { targetOf } from '../../src/json/reference.ts'

export { contract }

// biome-ignore lint/suspicious/noExplicitAny: the document is read with pointers that are built at run time
export type Json = any

const addFormats = addFormatsModule.default ?? addFormatsModule
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv as never)
ajv.addSchema(contract, 'contract')

const validators = new Map<string, ValidateFunction>()

/** The validator for one location of the document, given as a JSON Pointer. */
export function validatorAt(pointer: string): ValidateFunction {
  const known = validators.get(pointer)
  if (known) return known
  const validate = ajv.getSchema(`contract#${pointer}`)
  if (!validate) throw new Error(`Nothing stands at ${pointer}.`)
  validators.set(pointer, validate as ValidateFunction)
  return validate as ValidateFunction
}

/** The validator for a component schema. */
export const validatorOf = (schema: string): ValidateFunction => validatorAt(`/components/schemas/${schema}`)

/** The errors of a validator for its last value. */
export const errorsOf = (validate: ValidateFunction): string => ajv.errorsText(validate.errors)

/** The value at a location of the document, or the target of its $ref, and the actual location. */
export function resolve(value: Json, pointer = ''): { value: Json; pointer: string } {
  if (value?.$ref === undefined) return { value, pointer }
  return { value: targetOf(contract, value), pointer: value.$ref.slice(1) }
}

/** Whether a value is valid for an inline schema. */
export const satisfies = (schema: Json, value: unknown): boolean => ajv.validate(schema, value)
