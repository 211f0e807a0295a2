// Functions that several rules use.

/** @import { Context, Location, Reference, Schema, Visitor } from './types.d.ts' */

/**
 * The name of a schema, if it has one: its key in a file of schemas, or under components.
 * @param {Location} location
 */
export const schemaName = ({ pointer }) => /^#\/(?:components\/schemas\/)?([A-Z][^/]*)$/.exec(pointer)?.[1]

/**
 * Whether a schema has a name for readers, as a component or as a property.
 * @param {Location} location
 */
export const isNamed = (location) =>
  schemaName(location) !== undefined || /\/properties\/[^/]+$/.test(location.pointer)

/**
 * The types of a schema as a list, including 'null'.
 * @param {Schema} schema
 */
export const typesOf = ({ type = [] }) => (Array.isArray(type) ? type : [type])

/**
 * The value if it is a list, otherwise an empty list. The rule `struct` reports other values.
 * @template Entry
 * @param {Entry[] | null | undefined} value
 */
export const listOf = (value) => (Array.isArray(value) ? value : [])

/**
 * The codes of an enum as strings, without null.
 * @param {Schema} schema
 */
export const codesOf = (schema) =>
  listOf(schema.enum)
    .filter((code) => code !== null)
    .map(String)

/** @param {unknown} text */
export const isSentence = (text) => typeof text === 'string' && /^\S.*\.$/s.test(text.trim())

/**
 * Whether two lists have the same items in any order.
 * @param {string[]} one
 * @param {string[]} other
 */
export const sameMembers = (one, other) =>
  one.length === other.length && new Set([...one, ...other]).size === new Set(one).size

/**
 * A node and its actual location: the node itself, or the target of its $ref. If the $ref leads nowhere, which another
 * rule reports, the node is empty.
 * @template {object} Node
 * @param {Context} context
 * @param {Node | Reference | undefined} node
 * @param {Location} location
 * @returns {{ node: Partial<Node>, location: Location }}
 */
export function follow(context, node, location) {
  if (typeof node !== 'object' || node === null) return { node: {}, location }
  if (!('$ref' in node)) return { node: /** @type {Node} */ (node), location }
  const target = context.resolve(node, location.source.absoluteRef)
  return { node: /** @type {Node} */ (target.node ?? {}), location: target.location ?? location }
}

/**
 * Calls a check for each component, with its name in the bundle and its kind. The name is its key in a file or under
 * components.
 * @param {(name: string, kind: string, context: Context) => void} check
 * @returns {Visitor}
 */
export function eachComponent(check) {
  /** @param {string} kind */
  const visit = (kind) => (/** @type {unknown} */ _node, /** @type {Context} */ context) => {
    const name = /^#\/(?:components\/\w+\/)?([A-Z][^/]*)$/.exec(context.location.pointer)?.[1]
    if (name) check(name, kind, context)
  }
  return {
    Schema: visit('schema'),
    Parameter: visit('parameter'),
    Header: visit('header'),
    Response: visit('response'),
    Example: visit('example'),
    Link: visit('link'),
  }
}

/** The media type of every error response (RFC 9457). */
export const problemJson = 'application/problem+json'

/** @param {string} status */
export const isRefusal = (status) => /^[45]/.test(status)

/**
 * Whether a location is inside the keyword not, whose value is not a schema of the contract. A property can also have
 * this name.
 * @param {Location} location
 */
export const isInNot = ({ pointer }) => /(?<!\/properties)\/not(\/|$)/.test(pointer)

/**
 * Calls a check for each object of the contract, with its kind as OpenAPI names it.
 * @param {(object: Record<string, unknown>, kind: string, context: Context) => void} check
 * @returns {Visitor}
 */
export const eachObject = (check) => ({
  any(node, context) {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    if (isInNot(context.location)) return
    check(node, context.type.name, context)
  },
})
