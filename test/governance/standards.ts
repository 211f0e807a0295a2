// The keywords of the published standards, each with a value that is valid there.

/** JSON Schema 2020-12, the additions of OpenAPI 3.1, and what older versions of both have. */
export const keywords: Record<string, unknown> = {
  // https://json-schema.org/draft/2020-12/meta/core
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $vocabulary: {},
  $id: 'https://things.example/one',
  $anchor: 'one',
  $dynamicAnchor: 'one',
  $dynamicRef: '#one',
  $ref: '#/components/schemas/Link',
  $defs: {},
  $comment: 'One.',
  // https://json-schema.org/draft/2020-12/meta/applicator
  prefixItems: [{ type: 'boolean' }],
  items: { type: 'boolean' },
  contains: { type: 'boolean' },
  additionalProperties: false,
  properties: {},
  patternProperties: {},
  dependentSchemas: {},
  propertyNames: { type: 'string', maxLength: 9 },
  if: { type: 'object', additionalProperties: true },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: 'object', additionalProperties: true },
  else: { type: 'object', additionalProperties: true },
  allOf: [{ type: 'boolean' }],
  anyOf: [{ type: 'boolean' }],
  oneOf: [{ $ref: '#/components/schemas/Link' }],
  not: {},
  // https://json-schema.org/draft/2020-12/meta/unevaluated
  unevaluatedItems: false,
  unevaluatedProperties: false,
  // https://json-schema.org/draft/2020-12/meta/validation
  type: 'boolean',
  const: true,
  enum: [true],
  multipleOf: 1,
  maximum: 9,
  exclusiveMaximum: 9,
  minimum: 1,
  exclusiveMinimum: 0,
  maxLength: 9,
  minLength: 1,
  pattern: '^[a-z]+$',
  maxItems: 3,
  minItems: 0,
  uniqueItems: true,
  maxContains: 1,
  minContains: 1,
  maxProperties: 1,
  minProperties: 0,
  required: ['open'],
  dependentRequired: {},
  // https://json-schema.org/draft/2020-12/meta/meta-data
  title: 'One',
  description: 'One thing.',
  default: true,
  deprecated: true,
  readOnly: true,
  writeOnly: true,
  examples: [true],
  // https://json-schema.org/draft/2020-12/meta/format-annotation and meta/content
  format: 'date',
  contentEncoding: 'base64',
  contentMediaType: 'image/png',
  contentSchema: { type: 'boolean' },
  // https://spec.openapis.org/oas/3.1/dialect/base
  discriminator: { propertyName: 'kind' },
  xml: { name: 'one' },
  externalDocs: { url: 'https://things.example' },
  example: true,
  // OpenAPI 3.0, JSON Schema draft 7 and 2019-09
  nullable: true,
  definitions: {},
  dependencies: {},
  additionalItems: false,
  $recursiveRef: '#',
  $recursiveAnchor: true,
}

/** The formats of JSON Schema 2020-12 and of the OpenAPI format registry. */
export const formats =
  `date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference
  iri iri-reference uuid uri-template json-pointer relative-json-pointer regex int32 int64 float double byte binary
  password char decimal decimal128 http-date media-range sf-string`.split(/\s+/)

/** The types of JSON Schema 2020-12, and lists of them. */
export const types: unknown[] = [
  'null',
  'boolean',
  'object',
  'array',
  'number',
  'string',
  'integer',
  ['string', 'null'],
  ['number', 'null'],
  ['string', 'integer'],
  ['string', 'boolean', 'null'],
  ['null'],
  [],
]

const docs = { externalDocs: { url: 'https://things.example' } }
const servers = { servers: [{ url: 'https://things.example' }] }
const described = { summary: 'One', description: 'One thing.' }
const json = { 'application/json': { schema: { type: 'boolean' } } }
const callbacks = { callbacks: {} }

/** The keys of the objects of OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), and those that 3.2 adds. */
export const objects = {
  Root: {
    ...docs,
    $self: 'https://things.example/openapi.json',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    webhooks: {},
    security: [{ bearerAuth: ['things:read'] }],
  },
  Components: { ...callbacks, requestBodies: {}, pathItems: {}, links: {}, headers: {}, mediaTypes: {} },
  PathItem: { ...described, ...servers, parameters: [], query: {}, additionalOperations: {} },
  Operation: { ...docs, ...servers, ...callbacks, deprecated: true },
  Parameter: {
    required: false,
    deprecated: true,
    allowEmptyValue: true,
    allowReserved: true,
    content: json,
    examples: { one: { summary: 'One', value: 5 } },
  },
  Response: {
    summary: 'One',
    headers: { Age: { description: 'Its age.', schema: { type: 'boolean' }, example: true } },
    links: { again: { operationId: 'listThings' } },
  },
  Responses: { default: { description: 'One.' }, '4XX': { description: 'One.' } },
  Header: {
    required: true,
    deprecated: true,
    allowEmptyValue: true,
    allowReserved: true,
    style: 'simple',
    explode: false,
    content: json,
  },
  MediaType: {
    example: {},
    encoding: {},
    prefixEncoding: [],
    itemEncoding: {},
    itemSchema: { type: 'boolean' },
  },
  Link: {
    operationRef: '#/paths/~1things/get',
    parameters: {},
    requestBody: 5,
    description: 'One.',
    server: { url: '/' },
  },
  Example: {
    description: 'One.',
    externalValue: 'https://things.example',
    dataValue: 5,
    serializedValue: '5',
  },
  Discriminator: { defaultMapping: '#/components/schemas/Ball' },
} satisfies Record<string, Record<string, unknown>>
