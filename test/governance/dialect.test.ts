import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openContract } from '../../src/generator/bundle.ts'
import { writeClient } from '../../src/generator/client.ts'
import { writeOperations } from '../../src/generator/operations.ts'
import { writeSchemas } from '../../src/generator/schemas.ts'
import { Untranslatable } from '../../src/generator/untranslatable.ts'
import type { Json } from '../generator/small-contract.ts'
import { type Finding, lint, root } from './lint.ts'
import { formats, keywords, objects, types } from './standards.ts'

// Each case is one path with one deviation from the clean document. The generator gets one document per case. The
// linter gets all cases in one document, because its start takes longer than its work.

interface Case {
  readonly name: string
  /** The keyword that both messages must name. */
  readonly keyword: string
  readonly item: (index: number) => Json
  /** A deviation outside of the path, and its location. */
  readonly elsewhere?: { readonly change: (document: Json) => void; readonly place: string }
}

const clean = (): Json => parse(readFileSync(join(root, 'test/governance/clean.yaml'), 'utf8'))
const { get: template, post: postTemplate } = clean().paths['/things']

/** An operation that returns an object with one property of the tested schema. */
const retrieving = (schema: Json) => (index: number) => ({
  get: {
    ...structuredClone(template),
    operationId: `retrieveCase${index}`,
    parameters: [{ name: 'limit', in: 'query', description: 'How many.', schema: number(), example: 5 }],
    responses: {
      ...structuredClone(template.responses),
      200: {
        description: 'The case.',
        headers: { Size: { description: 'Its size.', schema: number(), example: 5 } },
        links: { first: { operationId: 'listThings' } },
        content: {
          'application/json': {
            schema: { type: 'object', additionalProperties: false, properties: { one: schema } },
            examples: { one: { summary: 'One', value: {} } },
          },
        },
      },
    },
  },
})

const number = () => ({ type: 'integer', format: 'int32', minimum: 1, maximum: 9 })
const description = 'One thing.'
const ball = { $ref: '#/components/schemas/Ball' }
const box = { $ref: '#/components/schemas/Box' }
const link = { $ref: '#/components/schemas/Link' }
const open = { type: 'boolean', description: 'Whether it is open.', examples: [true] }

/** A minimal schema of each kind. */
const kinds: Record<string, Json> = {
  object: { type: 'object', description, additionalProperties: false, properties: { open } },
  'object or null': {
    type: ['object', 'null'],
    description,
    additionalProperties: true,
    properties: { open },
  },
  array: { type: 'array', description, maxItems: 3, items: { type: 'boolean' } },
  string: { type: 'string', description, maxLength: 10, examples: ['abc'] },
  codes: {
    type: 'string',
    description,
    maxLength: 9,
    enum: ['abc'],
    'x-enumDescriptions': { abc: 'Letters' },
    examples: ['abc'],
  },
  integer: { ...number(), description, examples: [1] },
  boolean: { type: 'boolean', description, examples: [true] },
  'integer or string': { description, oneOf: [number(), { type: 'string', maxLength: 9 }], examples: [1] },
  oneOf: {
    description,
    oneOf: [ball, box],
    discriminator: { propertyName: 'kind', mapping: { BALL: ball.$ref, BOX: box.$ref } },
  },
  $ref: link,
}

/** Cases in which the value in standards.ts does not fit the kind, or another rule requires more than the keyword. */
const fitting: Record<string, Record<string, Json>> = {
  object: { default: {}, examples: [{}] },
  'object or null': { default: null, examples: [{}] },
  array: { default: [], examples: [[]] },
  string: { default: 'abc', examples: ['abc'], enum: ['abc'], format: 'date' },
  codes: { default: 'abc' },
  integer: { default: 1, enum: [1] },
  'integer or string': { examples: [1] },
  oneOf: { examples: [{ kind: 'BALL' }] },
}
const beside: Record<string, Json> = {
  'string enum': { 'x-enumDescriptions': { abc: 'Letters' } },
  'integer enum': { 'x-enumDescriptions': { 1: 'One' } },
  'string format': { examples: ['2026-01-15'] },
}

const schemaCase = (name: string, keyword: string, schema: Json): Case => ({
  name,
  keyword,
  item: retrieving(schema),
})

const without = (value: Json, key: string): Json => {
  const { [key]: _, ...rest } = value
  return rest
}

const keywordCases = Object.entries(kinds).flatMap(([kind, schema]) =>
  [...Object.keys(keywords), 'surprise']
    .filter((keyword) => !Object.hasOwn(schema, keyword))
    .map((keyword) => {
      const value =
        fitting[kind]?.[keyword] ??
        (keyword === 'default' && kind.endsWith('null') ? null : (keywords[keyword] ?? 1))
      return schemaCase(`${keyword} in ${kind}`, keyword, {
        ...schema,
        [keyword]: value,
        ...beside[`${kind} ${keyword}`],
      })
    }),
)

const missingCases = Object.entries(kinds).flatMap(([kind, schema]) =>
  ['type', 'additionalProperties', 'items', 'format', 'minimum', 'maximum']
    .filter((keyword) => Object.hasOwn(schema, keyword))
    .map((keyword) => schemaCase(`no ${keyword} in ${kind}`, keyword, without(schema, keyword))),
)

const typeCases = types.map((type) =>
  schemaCase(`type ${JSON.stringify(type)}`, 'type', { description, type, ...bounds(type) }),
)

/** The keywords that a type requires. */
function bounds(type: unknown): Json {
  const [name] = [type].flat()
  if (name === 'object') return { additionalProperties: true }
  if (name === 'array') return { maxItems: 1, items: { type: 'boolean' } }
  if (name === 'string') return { maxLength: 9, examples: ['abc'] }
  if (name === 'integer') return { format: 'int32', minimum: 1, maximum: 9, examples: [1] }
  return name === 'boolean' ? { examples: [true] } : {}
}

const dateTime = { format: 'date-time', maxLength: 24, examples: ['2026-01-15T09:30:00.000Z'] }
const formatCases = [
  ...formats.flatMap((format) => [
    schemaCase(`format ${format} in string`, 'format', {
      ...kinds.string,
      format,
      ...(format === 'date' ? { examples: ['2026-01-15'] } : {}),
      ...(format === 'date-time' ? dateTime : {}),
    }),
    schemaCase(`format ${format} in integer`, 'format', { ...kinds.integer, format }),
    objectCase(`format ${format} in a header`, 'format', (item) => {
      item.get.responses[200].headers.Size = {
        description: 'Its size.',
        schema: { type: 'string', maxLength: 24, format },
        example: format === 'date' ? '2026-01-15' : '2026-01-15T09:30:00.000Z',
      }
    }),
  ]),
  schemaCase('format date-time with a pattern', 'pattern', { ...kinds.string, ...dateTime, pattern: 'Z$' }),
  schemaCase('format date with a pattern', 'pattern', {
    ...kinds.string,
    format: 'date',
    pattern: '^[0-9-]+$',
    examples: ['2026-01-15'],
  }),
]

const values: [keyword: string, kind: string, value: Json][] = [
  ['additionalProperties', 'object', { type: 'boolean' }],
  ['properties', 'object', { open: true }],
  ['items', 'array', true],
  ['items', 'array', false],
  ['minimum', 'integer', 0.5],
  ['minimum', 'integer', -(2 ** 53)],
  ['maximum', 'integer', 2 ** 53],
  ['oneOf', 'oneOf', []],
  ...['^[^x]+$', '^.+$', '^\\S+$', '^\\p{L}+$', '^\\x61bc$', '^(?:abc$', '^abc\\-?$', '^[a-z]+$'].map(
    (pattern): [string, string, Json] => ['pattern', 'string', pattern],
  ),
]
const valueCases = [
  ...values.map(([keyword, kind, value]) =>
    schemaCase(`${keyword} ${JSON.stringify(value)} in ${kind}`, keyword, {
      ...kinds[kind],
      [keyword]: value,
    }),
  ),
  ...['int32', 'int64'].flatMap((format) =>
    [2 ** 31 - 1, 2 ** 31].map((maximum) =>
      schemaCase(`format ${format} of integers up to ${maximum}`, 'format', {
        ...kinds.integer,
        format,
        maximum,
      }),
    ),
  ),
]

/** An open object, its forbidden properties, and the reasons. */
const forbidding = (not: Json, forbidden?: Json, more: Json = {}): Json => ({
  ...kinds.object,
  additionalProperties: true,
  ...(not && { not }),
  ...(forbidden && { 'x-forbidden': forbidden }),
  ...more,
})
const one = { required: ['one'] }
const two = { anyOf: [one, { required: ['two'] }] }
const reason = 'Remove it.'
const forbidden: [name: string, keyword: string, schema: Json][] = [
  ['one property', 'not', forbidding(one, { one: reason })],
  ['two properties', 'not', forbidding(two, { one: reason, two: reason })],
  ['anything', 'not', forbidding({})],
  ['a type', 'not', forbidding({ type: 'object' })],
  ['two properties together', 'not', forbidding({ required: ['one', 'two'] }, { one: reason, two: reason })],
  ['a list of one', 'not', forbidding({ anyOf: [one] }, { one: reason })],
  ['a property twice', 'not', forbidding({ anyOf: [one, one] }, { one: reason })],
  ['all of two', 'not', forbidding({ allOf: [one, { required: ['two'] }] })],
  ['a property without a reason', 'not', forbidding(two, { one: reason })],
  ['a property without any reasons', 'not', forbidding(one)],
  ['a property only by a reason', 'x-forbidden', forbidding(undefined, { one: reason })],
  ['more by a reason', 'x-forbidden', forbidding(one, { one: reason, two: reason })],
  ['one that is a property', 'forbidden', forbidding({ required: ['open'] }, { open: reason })],
  ['a property in a closed object', 'not', forbidding(one, { one: reason }, { additionalProperties: false })],
  [
    'a property by a reason in a closed object',
    'x-forbidden',
    forbidding(undefined, { one: reason }, { additionalProperties: false }),
  ],
  [
    'one that is a property of a closed object',
    'forbidden',
    forbidding(undefined, { open: reason }, { additionalProperties: false }),
  ],
  ['a property and may be null', 'not', forbidding(one, { one: reason }, { type: ['object', 'null'] })],
  ['a property in a string', 'not', { ...kinds.string, not: one }],
]
const forbiddenCases = forbidden.map(([name, keyword, schema]) =>
  schemaCase(`an object that forbids ${name}`, keyword, schema),
)

/** A case that does not change a schema. */
function objectCase(name: string, keyword: string, change: (item: Json) => void): Case {
  return {
    name,
    keyword,
    item: (index) => {
      const item: Json = retrieving(structuredClone(kinds.boolean))(index)
      change(item)
      return item
    },
  }
}

/** The location of an object of each kind in a path. */
const ways: Record<string, (item: Json) => Json> = {
  PathItem: (item) => item,
  Operation: ({ get }) => get,
  Parameter: ({ get }) => get.parameters[0],
  Responses: ({ get }) => get.responses,
  Response: ({ get }) => get.responses[200],
  Header: ({ get }) => get.responses[200].headers.Size,
  Link: ({ get }) => get.responses[200].links.first,
  MediaType: ({ get }) => get.responses[200].content['application/json'],
  Example: ({ get }) => get.responses[200].content['application/json'].examples.one,
}

const objectCases = Object.entries(ways).flatMap(([kind, find]) =>
  [...Object.entries<Json>(objects[kind as keyof typeof objects]), ['surprise', 1] as const].map(
    ([key, value]) =>
      objectCase(`${key} in ${kind}`, key, (item) => {
        find(item)[key] = value
      }),
  ),
)

const required: [kind: string, key: string][] = [
  ['Operation', 'operationId'],
  ['Operation', 'responses'],
  ['Operation', 'security'],
  ['Parameter', 'name'],
  ['Parameter', 'in'],
  ['Parameter', 'schema'],
  ['Header', 'schema'],
  ['MediaType', 'schema'],
  ['Link', 'operationId'],
]
const requiredCases = required.map(([kind, key]) =>
  objectCase(`no ${key} in ${kind}`, key, (item) => {
    delete ways[kind]?.(item)[key]
  }),
)

const security: Json[] = [
  [],
  [{}],
  [{ bearerAuth: [] }],
  [{ bearerAuth: 'things:read' }],
  [{ apiKey: ['things:read'] }],
  [{ bearerAuth: ['things:read'], apiKey: [] }],
  [{ bearerAuth: ['things:read'] }, { bearerAuth: ['things:write'] }],
  [{ bearerAuth: ['things:read'] }, {}],
  [{ bearerAuth: ['things:read', 'boxes:read'] }],
]
const securityCases = security.map((value) =>
  objectCase(`security ${JSON.stringify(value)}`, 'security', ({ get }) => {
    get.security = value
  }),
)

const parameterCases = [
  ...['query', 'header', 'cookie', 'body'].map((where) => ['in', where] as const),
  ...['matrix', 'label', 'simple', 'deepObject'].map((style) => ['style', style] as const),
  ['explode', true] as const,
].map(([key, value]) =>
  objectCase(`a parameter with ${key} ${value}`, key, ({ get }) => {
    get.parameters[0][key] = value
  }),
)

const linkCases = ['$request.body', 'text', { kind: 'BALL' }].map((value) =>
  objectCase(`a link with the request body ${JSON.stringify(value)}`, 'requestBody', ({ get }) => {
    get.responses[200].links.first.requestBody = value
  }),
)

const linkParameterCase = objectCase('a link with a list as a parameter', 'parameters', ({ get }) => {
  get.responses[200].links.first.parameters = { size: ['BALL'] }
})

const siblingCases = Object.entries<[(item: Json) => Json, string]>({
  Parameter: [({ get }) => get.parameters, '#/components/parameters/Limit'],
  Response: [({ get }) => get.responses, '#/components/responses/Invalid'],
}).flatMap(([kind, [find, $ref]]) =>
  ['description', 'summary', 'required', 'content'].map((key) =>
    objectCase(`${key} beside the $ref of a ${kind}`, key, (item) => {
      find(item)[kind === 'Parameter' ? 0 : 400] = { $ref, [key]: 'One.' }
    }),
  ),
)

const bodyCases: Case[] = [
  ...[...Object.keys(postTemplate.requestBody), 'surprise'].map(
    (key): [string, string, (body: Json) => void] => [
      key === 'surprise' ? `${key} in RequestBody` : `no ${key} in RequestBody`,
      key,
      (body) => {
        if (key === 'surprise') body[key] = 1
        else if (key !== 'description') delete body[key]
      },
    ],
  ),
  [
    'an optional request body',
    'required',
    (body: Json) => {
      body.required = false
    },
  ] as const,
].map(([name, keyword, change]) => ({
  name,
  keyword,
  item: (index) => {
    const item = { post: { ...structuredClone(postTemplate), operationId: `createCase${index}` } }
    change(item.post.requestBody)
    return item
  },
}))

/** If the source has several files, a bundle would make it a component. */
const bodyReference: Case = {
  name: '$ref in the place of a RequestBody',
  keyword: '$ref',
  item: (index) => ({
    post: {
      ...structuredClone(postTemplate),
      operationId: `createCase${index}`,
      requestBody: { $ref: '#/components/requestBodies/Any' },
    },
  }),
}

const topCases = (['Root', 'Components'] as const).flatMap((kind) =>
  [...Object.entries<Json>(objects[kind]), ['surprise', {}] as const].map(([key, value]): Case => {
    const inside = kind === 'Root'
    return {
      name: `${key} in ${kind}`,
      keyword: key,
      item: retrieving(kinds.boolean),
      elsewhere: {
        place: inside ? `#/${key}` : `#/components/${key}`,
        change: (document) => {
          const object = inside ? document : document.components
          object[key] ??= value
        },
      },
    }
  }),
)

const discriminatorCases = Object.entries<Json>({ ...objects.Discriminator, surprise: 1 }).map(
  ([key, value]) =>
    schemaCase(`${key} in Discriminator`, key, {
      ...kinds.oneOf,
      discriminator: { ...kinds.oneOf.discriminator, [key]: value },
    }),
)

const cases: Case[] = [
  ...keywordCases,
  ...missingCases,
  ...typeCases,
  ...formatCases,
  ...valueCases,
  ...forbiddenCases,
  ...objectCases,
  ...requiredCases,
  ...securityCases,
  ...parameterCases,
  ...linkCases,
  linkParameterCase,
  ...siblingCases,
  ...bodyCases,
  bodyReference,
  ...topCases,
  ...discriminatorCases,
]

function documentWith(chosen: readonly Case[]): Json {
  const document = clean()
  for (const each of chosen) {
    const index = cases.indexOf(each)
    document.paths[`/case-${index}`] = structuredClone(each.item(index))
    each.elsewhere?.change(document)
  }
  return document
}

/** The message of the generator without the location, or undefined if it accepts the document. */
function refusalOf(document: Json): string | undefined {
  try {
    const contract = openContract(document)
    for (const write of [writeSchemas, writeOperations, writeClient]) write(contract)
    return undefined
  } catch (error) {
    if (error instanceof Untranslatable) return error.message.slice(error.message.indexOf(': ') + 2)
    throw error
  }
}

let findings: Finding[] = []

beforeAll(async () => {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist/dialect-'))
  try {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(documentWith(cases)))
    // The cases have inline schemas. Only the linter has a rule that schemas have names.
    findings = (await lint([file])).findings.filter(({ rule }) => rule !== 'contract/named-schemas')
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)

const findingsOf = (each: Case): Finding[] => {
  const place = each.elsewhere?.place ?? `#/paths/~1case-${cases.indexOf(each)}`
  return findings.filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
}

describe('the linter and the generator agree', () => {
  test.each(cases)('$name', (each) => {
    const found = findingsOf(each)
    const refusal = refusalOf(documentWith([each]))
    if (refusal === undefined) {
      expect(found).toEqual([])
      return
    }
    expect(found.map(({ message }) => message)).toContain(refusal)
    expect(refusal).toContain(each.keyword)
  })
})
