// Checks an object of the contract against the dialect in openapi/governance/dialect.yaml.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { deprecationComplaints } from './deprecation.js'
import { patternProblem } from './patterns.js'

/**
 * @typedef {object} SchemaKind
 * @property {string[]} keywords
 * @property {string[]} [without]
 * @property {Record<string, string>} [needs]
 * @property {Record<string, string[]>} [apart]
 *
 * @typedef {string | { list: string } | { map: string }} Child
 *
 * @typedef {object} Value
 * @property {object} form
 * @property {string} advice
 *
 * @typedef {object} ObjectKind
 * @property {Record<string, Child>} [keys]
 * @property {{ pattern: string, kind: string, advice: string }} [named]
 * @property {string[]} [needs]
 * @property {Record<string, Value>} [values]
 * @property {boolean} [inline]
 *
 * @typedef {object} Dialect
 * @property {string[]} annotations
 * @property {Record<string, SchemaKind>} schemas
 * @property {Record<string, Value>} values
 * @property {Record<string, { type: string, only?: string, apart?: string[], range?: [number, number] }>} formats
 * @property {Record<string, string>} types
 * @property {Record<string, ObjectKind>} objects
 * @property {Record<string, Record<string, string>>} advice
 *
 * @typedef {Record<string, unknown>} Node
 *
 * @typedef {object} Complaint
 * @property {string} message
 * @property {string[]} path the way from the object to what is wrong
 */

/** @type {Dialect} */
export const dialect = parse(readFileSync(new URL('dialect.yaml', import.meta.url), 'utf8'))

const { annotations, schemas, formats, types, objects, advice } = dialect

/** The kinds of schema whose name is also their type. */
export const typedKinds = Object.keys(schemas).filter((kind) => schemas[kind]?.keywords.includes('type'))

/**
 * An entry of a map. The contract chooses the key, which can also be the name of a member that every object inherits.
 * @template Entry
 * @param {Record<string, Entry> | undefined} map
 * @param {string} key
 */
export const own = (map, key) => (map && Object.hasOwn(map, key) ? map[key] : undefined)

/**
 * The kind of a schema, or undefined if the dialect does not have its type.
 * @param {Node} schema
 */
export function kindOf(schema) {
  for (const kind of ['$ref', 'oneOf']) if (schema[kind] !== undefined) return kind
  if (schema.type === undefined) return undefined
  const [type, ...others] = [schema.type].flat().filter((each) => each !== 'null')
  return others.length === 0 && typedKinds.includes(String(type)) ? String(type) : undefined
}

/** @param {string} kind */
const labelOf = (kind) => (typedKinds.includes(kind) ? `type ${kind}` : `a schema with ${kind}`)

/**
 * Whether a oneOf is a choice between simple types. The JSON type of a value then selects the branch, so nothing else
 * has to.
 * @param {Node} schema
 */
export function isChoiceOfTypes({ oneOf }) {
  const types = [oneOf].flat().map((branch) => /** @type {Node | undefined} */ (branch)?.type)
  return (
    types.length > 1 &&
    new Set(types).size === types.length &&
    types.every((type) => type === 'string' || type === 'integer' || type === 'boolean')
  )
}

/**
 * What is wrong with the type of a schema.
 * @param {Node} schema
 * @returns {Complaint[]}
 */
export function typeComplaints(schema) {
  if (kindOf(schema) !== undefined) return []
  if (schema.type === undefined) return [{ message: 'type is missing. Write a type, or oneOf.', path: [] }]
  const path = ['type']
  const written = [schema.type].flat()
  const unknown = written.find((type) => type !== 'null' && !typedKinds.includes(String(type)))
  if (unknown !== undefined) {
    const instead = own(types, String(unknown)) ?? `Use ${typedKinds.join(', ')}.`
    return [{ message: `type ${unknown} is not in the dialect. ${instead}`, path }]
  }
  return [{ message: "type must be one type, or one type and 'null'. For several types, write oneOf.", path }]
}

/**
 * The keywords of a schema, or the keys of another object, that the dialect does not allow there.
 * @param {Node} object
 * @param {string} kind the kind of object, as OpenAPI names it
 * @returns {Complaint[]}
 */
export function keyComplaints(object, kind) {
  const whyForeign = kind === 'Schema' ? foreignKeyword(object) : foreignKey(kind)
  return Object.keys(object).flatMap((key) => {
    const message = key.startsWith('x-') ? undefined : whyForeign(key)
    return message === undefined ? [] : [{ message, path: [key] }]
  })
}

/**
 * @param {Node} schema
 * @returns {(key: string) => string | undefined}
 */
function foreignKeyword(schema) {
  const kind = kindOf(schema)
  const known = kind === undefined ? undefined : schemas[kind]
  return (key) => {
    const isAnnotation = annotations.includes(key)
    if (isAnnotation ? !known?.without?.includes(key) : known?.keywords.includes(key)) {
      const beside = Object.keys(known?.apart ?? {}).find(
        (other) => schema[other] !== undefined && known?.apart?.[other]?.includes(key),
      )
      return beside && `${key} must not stand beside ${beside}. Remove ${key}.`
    }
    const homes = Object.keys(schemas).filter((home) => schemas[home]?.keywords.includes(key))
    if (homes.length === 0 && !isAnnotation) return notInDialect(key, 'Schema')
    // Without a known type, only the type is wrong.
    if (kind === undefined) return undefined
    const where =
      isAnnotation || homes.length > 3
        ? `does not belong to ${labelOf(kind)}`
        : `belongs to ${homes.map(labelOf).join(' or ')}, not to ${labelOf(kind)}`
    return `${key} ${where}. Remove ${key}.`
  }
}

/**
 * @param {string} kind
 * @returns {(key: string) => string | undefined}
 */
function foreignKey(kind) {
  const { keys, named } = own(objects, kind) ?? {}
  if (!named) return (key) => (!keys || Object.hasOwn(keys, key) ? undefined : notInDialect(key, kind))
  const pattern = new RegExp(named.pattern)
  return (key) =>
    pattern.test(key) ? undefined : `${key} is not in the dialect for ${kind} objects. ${named.advice}`
}

/**
 * @param {string} key
 * @param {string} kind
 */
function notInDialect(key, kind) {
  const where = kind === 'Schema' ? '' : ` for ${kind} objects`
  const instead =
    own(own(advice, kind), key) ?? 'Remove it, or use what openapi/governance/dialect.yaml lists.'
  return `${key} is not in the dialect${where}. ${instead}`
}

/**
 * What is wrong with a $ref in place of an object, if the source has several files. In a bundle, such a $ref is an
 * ordinary key.
 * @param {string} kind
 * @returns {Complaint[]}
 */
export const referenceComplaints = (kind) =>
  own(objects, kind)?.inline ? [{ message: notInDialect('$ref', kind), path: ['$ref'] }] : []

/**
 * The siblings of a $ref.
 * @param {object} reference
 * @returns {Complaint[]}
 */
export const siblingComplaints = (reference) =>
  Object.keys(reference)
    .filter((key) => key !== '$ref')
    .map((key) => ({
      message: `${key} must not stand beside $ref. Write it where $ref leads to.`,
      path: [key],
    }))

/**
 * What an object must have but does not have.
 * @param {Node} object
 * @param {string} kind
 * @returns {Complaint[]}
 */
export function absenceComplaints(object, kind) {
  if (kind === 'Schema') {
    const needs = schemas[kindOf(object) ?? '']?.needs ?? {}
    return Object.entries(needs)
      .filter(([key]) => object[key] === undefined)
      .map(([key, how]) => ({ message: `${key} is missing. ${how}`, path: [] }))
  }
  const { needs = [], values = {} } = own(objects, kind) ?? {}
  return needs
    .filter((key) => object[key] === undefined)
    .map((key) => ({ message: `${key} is missing. ${own(values, key)?.advice ?? 'Add it.'}`, path: [] }))
}

const ajv = new Ajv2020()
const schemaValues = compiled(dialect.values)
const objectValues = Object.fromEntries(
  Object.entries(objects).map(([kind, { values = {} }]) => [kind, compiled(values)]),
)

/** @param {Record<string, Value>} values */
function compiled(values) {
  return Object.entries(values).map(([key, { form, advice }]) => ({
    key,
    isRight: ajv.compile(form),
    advice,
  }))
}

/**
 * The values that the dialect does not allow.
 * @param {Node} object
 * @param {string} kind
 * @param {string | undefined} parent the kind of the object that the schema belongs to
 * @returns {Complaint[]}
 */
export function valueComplaints(object, kind, parent) {
  const values = kind === 'Schema' ? schemaValues : (own(objectValues, kind) ?? [])
  const wrong = values.flatMap(({ key, isRight, advice }) => {
    if (object[key] === undefined || isRight(object[key])) return []
    const way = (isRight.errors?.[0]?.instancePath ?? '').split('/').slice(1)
    const path = [key, ...way.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))]
    return [{ message: `${path.join('/')} has a value that is not in the dialect. ${advice}`, path }]
  })
  return kind === 'Schema'
    ? [
        ...wrong,
        ...formatComplaints(object, parent),
        ...patternComplaints(object),
        ...discriminatorComplaints(object),
      ]
    : wrong
}

/**
 * @param {Node} schema
 * @param {string | undefined} parent
 * @returns {Complaint[]}
 */
function formatComplaints(schema, parent) {
  const { format } = schema
  const kind = kindOf(schema)
  const fitting = Object.keys(formats).filter((name) => formats[name]?.type === kind)
  if (format === undefined || fitting.length === 0) return []
  const path = ['format']
  const known = own(formats, String(format))
  if (!known || known.type !== kind) {
    const instead = `Use ${fitting.join(', ')}${kind === 'string' ? ', or pattern' : ''}.`
    const where = known ? `belongs to type ${known.type}` : 'is not in the dialect'
    return [{ message: `format ${format} ${where}. ${instead}`, path }]
  }
  const { minimum, maximum } = schema
  const [least = -Infinity, most = Infinity] = [minimum, maximum].map(Number)
  const narrowest = fitting.find((name) => {
    const [from, to] = formats[name]?.range ?? [-Infinity, Infinity]
    return from <= least && most <= to
  })
  if (known.range && narrowest && narrowest !== format) {
    return [{ message: `format must be ${narrowest} for this minimum and maximum.`, path }]
  }
  const beside = known.apart?.find((key) => schema[key] !== undefined)
  if (beside) {
    return [
      { message: `${beside} must not stand beside format ${format}. Remove ${beside}.`, path: [beside] },
    ]
  }
  if (known.only === undefined || known.only === parent) return []
  return [{ message: `format ${format} may stand in the schema of a ${known.only} only. Use pattern.`, path }]
}

/**
 * @param {Node} schema
 * @returns {Complaint[]}
 */
function discriminatorComplaints(schema) {
  if (schema.discriminator === undefined || !isChoiceOfTypes(schema)) return []
  const message = 'discriminator must not stand beside a oneOf of simple types. Remove discriminator.'
  return [{ message, path: ['discriminator'] }]
}

/**
 * @param {Node} schema
 * @returns {Complaint[]}
 */
function patternComplaints(schema) {
  const message = schema.pattern === undefined ? undefined : patternProblem(schema)
  return message === undefined ? [] : [{ message, path: ['pattern'] }]
}

/**
 * The properties that an open object must not have, from its keyword not.
 * @param {Node} schema
 * @returns {string[]}
 */
export function forbiddenIn({ not }) {
  const written = /** @type {{ required?: string[], anyOf?: { required?: string[] }[] }} */ (not ?? {})
  return [...(written.required ?? []), ...(written.anyOf ?? []).flatMap(({ required = [] }) => required)]
}

/**
 * Whether an object cannot have a property: an open one forbids it, a closed one does not list it.
 * @param {Node} schema
 * @param {string} name
 */
export const rejects = (schema, name) =>
  schema.additionalProperties === false
    ? !Object.hasOwn(schema.properties ?? {}, name)
    : forbiddenIn(schema).includes(name)

/**
 * What is wrong with the properties that an object forbids. Tools read not, and people read x-forbidden.
 * @param {Node} schema
 * @returns {Complaint[]}
 */
export function forbiddenComplaints(schema) {
  if (kindOf(schema) !== 'object') return []
  const explained = Object.keys(schema['x-forbidden'] ?? {})
  const forbidden = forbiddenIn(schema)
  const isClosed = schema.additionalProperties === false
  const needless = 'not must not stand beside additionalProperties: false. Remove not.'
  // The keyword required accepts every value that is not an object. So not would also reject null.
  const nullable = "not must not stand in an object that may be null. Remove 'null' from type."
  const wrong = isClosed ? needless : [schema.type].flat().includes('null') ? nullable : undefined
  return [
    ...(wrong && schema.not !== undefined ? [{ message: wrong, path: ['not'] }] : []),
    ...forbidden
      .filter((name) => !explained.includes(name))
      .map((name) => ({
        message: `not forbids ${name} without a reason. Add ${name} to x-forbidden.`,
        path: ['not'],
      })),
    ...explained
      .filter((name) => !isClosed && !forbidden.includes(name))
      .map((name) => ({
        message: `x-forbidden has ${name}, which not does not forbid. Add it to not.`,
        path: ['x-forbidden', name],
      })),
    ...[...new Set([...forbidden, ...explained])]
      .filter((name) => Object.hasOwn(schema.properties ?? {}, name))
      .map((name) => ({
        message: `${name} is both forbidden and a property. Remove it from properties.`,
        path: ['properties', name],
      })),
  ]
}

/**
 * Everything in one object that the dialect does not allow. Nested objects are checked separately.
 * @param {Node} object
 * @param {string} kind
 * @param {string} [parent]
 * @returns {Complaint[]}
 */
export function deviationsIn(object, kind, parent) {
  if (object.$ref !== undefined && isReferable(kind)) return siblingComplaints(object)
  return [
    ...(kind === 'Schema' ? typeComplaints(object) : []),
    ...keyComplaints(object, kind),
    ...absenceComplaints(object, kind),
    ...valueComplaints(object, kind, parent),
    ...(kind === 'Schema' ? forbiddenComplaints(object) : []),
    ...deprecationComplaints(object),
  ]
}

const components = Object.values(objects.Components?.keys ?? {}).map((child) =>
  typeof child === 'object' && 'map' in child ? child.map : '',
)

/**
 * Whether a $ref may be used instead of an object of this kind, because there are components of this kind.
 * @param {string} kind
 */
export const isReferable = (kind) => components.includes(kind)
