/** Two validators of a value: the generated zod code, and ajv with the document. Each returns the parsed value. */
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { follow, type Json } from './document.ts'

const addFormats = addFormatsModule.default ?? addFormatsModule

/** The parsed value, or that it is rejected. */
export type Verdict = { readonly value: Json } | 'refused'
export type Judge = (value: Json) => Verdict

export const isSame = (one: Verdict, other: Verdict): boolean => isDeepStrictEqual(one, other)

export const zodJudge =
  (zod: Json): Judge =>
  (value) => {
    const { success, data } = zod.safeParse(value)
    return success ? { value: data } : 'refused'
  }

/**
 * ajv with a document. ajv does not report the defaults of missing members, so they are read from the document here.
 */
export function ajvJudge(document: Json, pointer: string): Judge {
  const validate = ajvAt(document, pointer)
  const schema = follow(document, { $ref: `#${pointer}` })
  return (value) => (validate(value) ? { value: withDefaults(document, schema, value) } : 'refused')
}

export function ajvAt(document: Json, pointer: string): (value: Json) => boolean {
  // A document is compiled for only a few values, so the code is not optimised.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  })
  addFormats(ajv as never)
  ajv.addSchema(document, 'contract')
  const validate = ajv.getSchema(`contract#${pointer}`)
  if (!validate) throw new Error(`Nothing stands at ${pointer}.`)
  return (value) => validate(value) === true
}

/** A valid value with the defaults of missing members. */
export function withDefaults(document: Json, written: Json, value: Json): Json {
  const schema = branchOf(document, follow(document, written), value)
  if (Array.isArray(value)) return value.map((entry) => withDefaults(document, schema.items, entry))
  if (typeof value !== 'object' || value === null) return value
  const filled = { ...value }
  for (const [name, property] of Object.entries<Json>(schema.properties ?? {})) {
    const { default: missing } = follow(document, property)
    if (Object.hasOwn(value, name)) filled[name] = withDefaults(document, property, value[name])
    else if (missing !== undefined) filled[name] = missing
  }
  return filled
}

function branchOf(document: Json, schema: Json, value: Json): Json {
  const { discriminator, 'x-branch': branch } = schema
  if (!discriminator && !branch) return schema
  if (discriminator)
    return follow(document, { $ref: discriminator.mapping[value[discriminator.propertyName]] })
  const name = Object.hasOwn(value, branch.member) ? branch.present : branch.absent
  return document.components.schemas[name]
}
