// Checks how one object of the contract says that it, its fields or its codes are deprecated.

/**
 * @typedef {Record<string, unknown>} Node
 *
 * @typedef {object} Complaint
 * @property {string} message
 * @property {string[]} path the way from the object to what is wrong
 */

/**
 * What is wrong with the deprecations of one object. The register of extensions has already checked their form, and
 * that x-deprecation has deprecated beside it.
 * @param {Node} object
 * @returns {Complaint[]}
 */
export function deprecationComplaints(object) {
  const { deprecated } = object
  const own = object['x-deprecation']
  const listed = nodeOf(object['x-deprecations'])
  return [
    ...(deprecated === true && own === undefined
      ? [
          {
            message: 'deprecated needs x-deprecation with since, sunset and instead beside it.',
            path: ['deprecated'],
          },
        ]
      : []),
    ...(deprecated === false
      ? [{ message: 'Remove deprecated and x-deprecation. False is the default.', path: ['deprecated'] }]
      : []),
    ...orderComplaints(own, ['x-deprecation']),
    ...Object.entries(listed).flatMap(([name, deprecation]) => [
      ...orderComplaints(deprecation, ['x-deprecations', name]),
      ...listComplaints(object, name),
    ]),
  ]
}

/**
 * Dates in the form YYYY-MM-DD have the order of their texts.
 * @param {unknown} deprecation
 * @param {string[]} path
 * @returns {Complaint[]}
 */
function orderComplaints(deprecation, path) {
  const { since, sunset } = nodeOf(deprecation)
  if (typeof since !== 'string' || typeof sunset !== 'string' || since < sunset) return []
  return [{ message: `sunset must be later than since, ${since}.`, path: [...path, 'sunset'] }]
}

/**
 * A field that is written in place has deprecated itself, because tools read it there. Beside a $ref, it cannot.
 * @param {Node} schema
 * @param {string} name
 * @returns {Complaint[]}
 */
function listComplaints(schema, name) {
  const path = ['x-deprecations', name]
  if (Array.isArray(schema.enum)) {
    const isCode = schema.enum.some((code) => code !== null && String(code) === name)
    return isCode ? [] : [{ message: `${name} is not a code of enum. Remove it.`, path }]
  }
  const properties = nodeOf(schema.properties)
  if (!Object.hasOwn(properties, name)) {
    return [{ message: `${name} is neither a code nor a property. Remove it.`, path }]
  }
  if (nodeOf(properties[name]).$ref !== undefined) return []
  return [{ message: `Write deprecated and x-deprecation in the property ${name} itself.`, path }]
}

/**
 * @param {unknown} value
 * @returns {Node}
 */
const nodeOf = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {Node} */ (value) : {}
