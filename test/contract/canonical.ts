/**
 * A canonical form of an OpenAPI document, so that two documents with the same meaning are equal: references and the
 * allOf around them are resolved, sets are sorted, and the defaults of OpenAPI are removed.
 */
import { targetOf } from '../../src/json/reference.ts'

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
type Json = any

const sets = ['required', 'enum', 'tags']

export function canonical(document: Json): Json {
  const resolve = (value: Json): Json => {
    if (typeof value?.$ref !== 'string') return value
    const { $ref, ...siblings } = value
    return { ...resolve(targetOf(document, { $ref })), ...siblings }
  }

  // Many locations refer to the same component. Each component is resolved once.
  const dissolvedBefore = new Map<string, Json>()
  const visit = (raw: Json, key = ''): Json => {
    if (typeof raw?.$ref !== 'string' || Object.keys(raw).length > 1) return visitValue(resolve(raw), key)
    if (!dissolvedBefore.has(raw.$ref)) dissolvedBefore.set(raw.$ref, visitValue(resolve(raw), key))
    return dissolvedBefore.get(raw.$ref)
  }

  const visitValue = (value: Json, key: string): Json => {
    if (Array.isArray(value)) {
      const items = value.map((item) => visit(item))
      return sets.includes(key) || key === 'parameters' ? items.sort(byText) : items
    }
    if (typeof value !== 'object' || value === null) return value
    const merged = value.allOf ? value.allOf.map(resolve).reduce(merge, without(value, 'allOf')) : value
    const type = Array.isArray(merged.type) ? { type: [...merged.type].sort() } : {}
    const entries = Object.entries({ ...merged, ...type })
      // Examples and mappings are data. The values of a mapping are references to schemas.
      .map(([name, member]) => [name, isData(name, key) ? dissolved(member) : visit(member, name)] as const)
      .filter(([name, member]) => !isDefault(name, member, merged))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries)
  }

  const isData = (name: string, parent: string) => name === 'examples' && parent !== 'properties'
  const dissolved = (examples: Json): Json =>
    Array.isArray(examples)
      ? examples
      : Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, resolve(example)]))

  const { openapi, info, servers, tags, paths, components } = document
  return {
    openapi,
    info,
    servers,
    tags,
    paths: visit(paths),
    schemas: visit(components.schemas),
    securitySchemes: components.securitySchemes,
  }
}

const without = (value: Json, name: string): Json => {
  const { [name]: _, ...rest } = value
  return rest
}
const merge = (a: Json, b: Json): Json => ({ ...b, ...a })
const byText = (a: Json, b: Json) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** The defaults of OpenAPI 3.1: required: false for a parameter, additionalProperties: true for a schema. */
const isDefault = (name: string, member: Json, parent: Json): boolean =>
  (name === 'required' && member === false && 'in' in parent) ||
  (name === 'additionalProperties' && (member === true || JSON.stringify(member) === '{}'))
