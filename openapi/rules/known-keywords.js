// Only this subset of JSON Schema means the same to ajv, zod, Prism, Redocly, openapi-typescript and
// TypeScript. Most tools drop the other keywords in silence, and then the faces of the API disagree.

import { isNever } from './support.js'

/** @import { Rule } from './types.d.ts' */

const known = new Set(
  `type title description deprecated default examples enum format pattern minLength maxLength minimum maximum
  properties required additionalProperties minProperties maxProperties items minItems maxItems uniqueItems
  oneOf discriminator $ref`.split(/\s+/),
)

const knownFormats = ['date', 'date-time', 'uri-reference']

/** @type {[keywords: string[], advice: string][]} */
const advices = [
  [['allOf'], 'Write one flat object; objects can share the files of their properties.'],
  [['anyOf'], 'Write oneOf with a discriminator.'],
  [['not'], 'Say what is allowed: with enum, pattern or another schema. Only not: {} refuses a member.'],
  [
    ['if', 'then', 'else', 'dependentRequired', 'dependentSchemas'],
    'Write oneOf with a discriminator: one branch for each case.',
  ],
  [['const'], 'Write an enum with one value.'],
  [['nullable'], "Add 'null' to type."],
  [['example'], 'Write examples, a list.'],
  [['exclusiveMinimum'], 'Write minimum.'],
  [['exclusiveMaximum'], 'Write maximum.'],
  [['unevaluatedProperties'], 'Write additionalProperties: false.'],
  [['patternProperties', 'propertyNames'], 'Name each property under properties.'],
  [['prefixItems', 'unevaluatedItems', 'contains'], 'Write items, one schema for all entries.'],
  [['readOnly', 'writeOnly'], 'Write two schemas, one for the request and one for the response.'],
  [['$defs', 'definitions'], 'Write each schema as a file of its own.'],
]

/** @param {string} keyword */
const adviceFor = (keyword) =>
  advices.find(([keywords]) => keywords.includes(keyword))?.[1] ??
  'Use the keywords that openapi/rules/known-keywords.js lists.'

/** @type {Rule} */
export const knownKeywords = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of Object.keys(schema)) {
      if (known.has(keyword) || keyword.startsWith('x-')) continue
      if (keyword === 'not' && isNever(schema)) continue
      report({
        message: `The dialect of this contract has no ${keyword}. ${adviceFor(keyword)}`,
        location: location.child([keyword]).key(),
      })
    }
    if (!['undefined', 'boolean'].includes(typeof schema.additionalProperties)) {
      report({
        message: 'additionalProperties is false or true here, never a schema. Name each property.',
        location: location.child(['additionalProperties']),
      })
    }
    if (schema.format !== undefined && !knownFormats.includes(schema.format)) {
      report({
        message: `The dialect has no format ${schema.format}. Use ${knownFormats.join(', ')}, a pattern, or bounds.`,
        location: location.child(['format']),
      })
    }
  },
})
