// Checks the extensions of an object of the contract against the register.

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { parse } from 'yaml'

/**
 * @typedef {object} Extension
 * @property {string} description
 * @property {string[]} places
 * @property {string[]} [types]
 * @property {string[]} [beside]
 * @property {object | boolean} form
 * @property {string[]} readers
 */

/** @type {Record<string, Extension>} */
export const extensions = parse(readFileSync(new URL('extensions.yaml', import.meta.url), 'utf8'))

const ajv = new Ajv2020({ allErrors: false })
const addFormats = addFormatsModule.default
addFormats(ajv)
const forms = new Map(Object.entries(extensions).map(([name, { form }]) => [name, ajv.compile(form)]))

/**
 * @typedef {object} Complaint
 * @property {string} message
 * @property {string[]} path the way from the object to what is wrong
 */

/**
 * What is wrong with the extensions of one object of the contract.
 * @param {Record<string, unknown>} object
 * @param {string} place the kind of object, as OpenAPI names it
 * @returns {Complaint[]}
 */
export const complaintsAbout = (object, place) =>
  Object.keys(object)
    .filter((name) => name.startsWith('x-'))
    .map((name) => complaintAbout(name, object, place))
    .filter((complaint) => complaint !== undefined)

/**
 * @param {string} name
 * @param {Record<string, unknown>} object
 * @param {string} place
 * @returns {Complaint | undefined}
 */
function complaintAbout(name, object, place) {
  const path = [name]
  if (!Object.hasOwn(extensions, name)) return { message: unknown(name), path }
  const { places, types, beside = [] } = /** @type {Extension} */ (extensions[name])
  if (!places.includes(place)) {
    return { message: `${name} may stand in ${places.join(' or ')}, not in ${place}.`, path }
  }
  const own = [object.type].flat().filter((type) => type !== 'null')
  if (types && !(own.length > 0 && own.every((type) => types.includes(String(type))))) {
    return { message: `${name} may stand in a schema of type ${types.join(' or ')} only.`, path }
  }
  const missing = beside.find((keyword) => object[keyword] === undefined)
  if (missing) return { message: `${name} needs ${missing} in the same object.`, path }
  return malformed(name, object[name])
}

/** @param {string} name */
function unknown(name) {
  const nearest = nearestTo(name)
  const advice = nearest ? `Did you mean ${nearest}?` : 'Register it, or remove it.'
  return `${name} is not in the register of extensions, openapi/governance/extensions.yaml. ${advice}`
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {Complaint | undefined}
 */
function malformed(name, value) {
  const isValid = /** @type {import('ajv').ValidateFunction} */ (forms.get(name))
  if (isValid(value)) return undefined
  const [error] = isValid.errors ?? []
  const way = (error?.instancePath ?? '').split('/').slice(1)
  const path = [name, ...way.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))]
  const extra = error?.params.additionalProperty
  if (extra !== undefined) {
    return { message: `${path.join('/')} must not have a property ${extra}.`, path: [...path, extra] }
  }
  const isFixed = error?.keyword === 'const'
  const expected = isFixed ? `must be ${JSON.stringify(error?.params.allowedValue)}` : error?.message
  return { message: `${path.join('/')} ${expected}.`, path }
}

/** @param {string} name */
function nearestTo(name) {
  const [nearest] = Object.keys(extensions)
    .map((known) => ({ known, steps: distance(name.toLowerCase(), known.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps)
  return nearest && nearest.steps <= 3 ? nearest.known : undefined
}

/**
 * How many letters must be added, removed or replaced to change one name into the other (Levenshtein distance).
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  let row = [...other, ''].map((_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, otherLetter] of [...other].entries()) {
      const replaced = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
