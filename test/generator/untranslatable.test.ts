import { describe, expect, test } from 'vitest'
import { Untranslatable } from '../../src/generator/untranslatable.ts'
import { placeOf, stepsOf } from '../../src/json/pointer.ts'
import { targetOf } from '../../src/json/reference.ts'
import { canonical } from '../contract/canonical.ts'
import { emit, generate, type Json, smallContract } from './small-contract.ts'

const valueAt = (document: Json, pointer: string): Json => targetOf(document, { $ref: pointer })

/** The small contract with other values at some locations. undefined removes a value. */
function broken(changes: Record<string, Json>): Json {
  const document = smallContract()
  for (const [pointer, value] of Object.entries(changes)) {
    const parts = stepsOf(pointer)
    const last = parts.pop() as string
    const parent = parts.reduce((at, part) => at[part], document)
    if (value === undefined) delete parent[last]
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
  }
  return document
}

/** The location in the error message, or what happened instead of an error. */
function placeOfRefusal(document: Json): string {
  try {
    generate(document)
    return 'nothing is refused'
  } catch (error) {
    if (error instanceof Untranslatable) return error.message.split(': ')[0] ?? ''
    return `crashed: ${error}`
  }
}

/** The title, the changes, and the expected location if it is not the changed one. */
type Case = [what: string, changes: Record<string, Json>, place?: string]

const refuses = (cases: Case[]) =>
  test.each(cases)('%s', (_what, changes, place = Object.keys(changes)[0] as string) => {
    const document = broken(changes)
    expect(placeOfRefusal(document)).toBe(place)
    expect(valueAt(document, place), 'the place leads somewhere').toBeDefined()
  })

const schemas = '#/components/schemas'
const boat = `${schemas}/Boat`
const id = `${schemas}/BoatId`
const name = `${boat}/properties/name`
const crew = `${boat}/properties/crew`
const move = `${schemas}/Move`
const list = '#/paths/~1boats/get'
const post = '#/paths/~1boats~1{boatId}~1moves/post'
const colours = `${list}/parameters/1`
const answer = `${list}/responses/200`
const json = 'content/application~1json'
const problemTypes = `${schemas}/ProblemType/x-problem-types`

test('the small contract itself is translated', () => {
  expect(placeOfRefusal(smallContract())).toBe('nothing is refused')
})

describe('keywords outside the dialect', () => {
  refuses([
    ['allOf', { [`${boat}/allOf`]: [] }],
    ['anyOf', { [`${boat}/anyOf`]: [] }],
    ['not', { [`${boat}/not`]: {} }],
    ['if', { [`${boat}/if`]: {} }],
    ['then', { [`${boat}/then`]: {} }],
    ['else', { [`${boat}/else`]: {} }],
    ['maxProperties', { [`${boat}/maxProperties`]: 3 }],
    ['patternProperties', { [`${boat}/patternProperties`]: {} }],
    ['propertyNames', { [`${boat}/propertyNames`]: {} }],
    ['unevaluatedProperties', { [`${boat}/unevaluatedProperties`]: false }],
    ['dependentRequired', { [`${boat}/dependentRequired`]: {} }],
    ['dependentSchemas', { [`${boat}/dependentSchemas`]: {} }],
    ['$defs', { [`${boat}/$defs`]: {} }],
    ['$id', { [`${boat}/$id`]: 'boat' }],
    ['$anchor', { [`${boat}/$anchor`]: 'boat' }],
    ['$dynamicRef', { [`${boat}/$dynamicRef`]: '#boat' }],
    ['$schema', { [`${boat}/$schema`]: 'https://json-schema.org/draft/2020-12/schema' }],
    ['$comment', { [`${boat}/$comment`]: 'afloat' }],
    ['readOnly', { [`${name}/readOnly`]: true }],
    ['writeOnly', { [`${name}/writeOnly`]: true }],
    ['nullable', { [`${name}/nullable`]: true }],
    ['example', { [`${name}/example`]: 'Ann' }],
    ['xml', { [`${name}/xml`]: {} }],
    ['externalDocs', { [`${name}/externalDocs`]: {} }],
    ['contentEncoding', { [`${name}/contentEncoding`]: 'base64' }],
    ['contentMediaType', { [`${name}/contentMediaType`]: 'image/png' }],
    ['contentSchema', { [`${name}/contentSchema`]: {} }],
    ['const of a string', { [`${name}/const`]: 'Ann' }],
    ['const of an integer', { [`${id}/const`]: 3 }],
    ['multipleOf', { [`${id}/multipleOf`]: 2 }],
    ['exclusiveMinimum', { [`${id}/exclusiveMinimum`]: 0 }],
    ['exclusiveMaximum', { [`${id}/exclusiveMaximum`]: 10 }],
    ['prefixItems', { [`${crew}/prefixItems`]: [] }],
    ['contains', { [`${crew}/contains`]: {} }],
    ['unevaluatedItems', { [`${crew}/unevaluatedItems`]: false }],
    ['a keyword that every object of JavaScript has', { [`${boat}/toString`]: 1 }],
    ['a keyword of another type: minimum of a string', { [`${name}/minimum`]: 1 }],
    ['a keyword of another type: minLength of an integer', { [`${id}/minLength`]: 1 }],
    ['a keyword of another type: enum of a boolean', { [`${boat}/properties/afloat/enum`]: [true] }],
    ['a misspelt keyword', { [`${name}/maxlength`]: 20 }],
    ['deep in items', { [`${crew}/items/not`]: {} }],
    [
      'deep in an answer',
      { [`${answer}/${json}/schema/items`]: { type: 'string', not: {} } },
      `${answer}/${json}/schema/items/not`,
    ],
    ['deep in a parameter', { [`${colours}/schema/contains`]: {} }],
    ['deep in a shared parameter', { '#/components/parameters/Limit/schema/multipleOf': 5 }],
  ])
})

describe('types, formats and bounds', () => {
  refuses([
    ['no type', { [`${name}/type`]: undefined }, name],
    ['true as a schema', { [name]: true }],
    ['null as a schema', { [name]: null }],
    ['type number', { [`${id}/type`]: 'number' }],
    ['type null alone', { [`${name}/type`]: 'null' }],
    ['an unknown type', { [`${name}/type`]: 'text' }],
    ['a type that is a word of JavaScript', { [`${name}/type`]: 'constructor' }],
    ['a union of types', { [`${name}/type`]: ['string', 'integer'] }],
    ['format uuid', { [`${name}/format`]: 'uuid' }],
    ['format email', { [`${name}/format`]: 'email' }],
    ['format time', { [`${boat}/properties/built/format`]: 'time' }],
    ['a format that is a word of JavaScript', { [`${name}/format`]: 'constructor' }],
    ['an integer without format', { [`${id}/format`]: undefined }, id],
    ['an integer with a wider format than its bounds', { [`${id}/format`]: 'int64' }],
    ['an integer with a narrower format than its bounds', { [`${id}/maximum`]: 2 ** 31 }, `${id}/format`],
    ['an integer with the format of a text', { [`${id}/format`]: 'date' }],
    ['a text with the format of an integer', { [`${name}/format`]: 'int32' }],
    ['an integer without minimum', { [`${id}/minimum`]: undefined }, id],
    ['an integer without maximum', { [`${id}/maximum`]: undefined }, id],
    ['an integer beyond what a number of JavaScript can hold', { [`${id}/maximum`]: 2 ** 53 }],
    ['a date-time with a pattern', { [`${boat}/properties/seen/pattern`]: 'Z$' }],
    ['an array without items', { [`${crew}/items`]: undefined }, crew],
    ['an array of anything', { [`${crew}/items`]: true }],
    [
      'unique items that are objects',
      { [`${crew}/items`]: { $ref: boat.replace('Boat', 'Row') } },
      `${crew}/uniqueItems`,
    ],
    [
      'unique items that are arrays',
      { [`${crew}/items`]: { type: 'array', items: { type: 'boolean' } } },
      `${crew}/uniqueItems`,
    ],
  ])
})

describe('enums', () => {
  const mast = `${boat}/properties/mast`
  refuses([
    ['null in enum and not in type', { [`${schemas}/Colour/enum`]: ['red', null] }],
    [
      'null in type and not in enum',
      { [`${schemas}/Colour/type`]: ['string', 'null'] },
      `${schemas}/Colour/enum`,
    ],
    ['null in the enum of an integer and not in type', { [`${mast}/enum`]: [0, null] }],
    [
      'a code longer than maxLength',
      { [`${schemas}/Colour/enum`]: ['red', 'green'] },
      `${schemas}/Colour/maxLength`,
    ],
    ['a code outside minimum and maximum', { [`${mast}/enum`]: [0, 4] }],
    ['an integer among the codes of a string', { [`${schemas}/Colour/enum`]: ['red', 1] }],
    ['a string among the codes of an integer', { [`${mast}/enum`]: [0, '1'] }],
    ['a fraction among the codes of an integer', { [`${mast}/enum`]: [0, 1.5] }],
    ['pattern beside enum', { [`${schemas}/Colour/pattern`]: '^r' }],
    ['format beside enum', { [`${schemas}/Colour/format`]: 'date' }],
    ['minLength beside enum', { [`${schemas}/Colour/minLength`]: 1 }],
  ])
})

describe('patterns that have another meaning without the flag u, or are not patterns', () => {
  const patterns = [
    '.',
    '^a.b$',
    '^.\\]$',
    '^\\\\.$',
    '[a].',
    '.[a]',
    '[^x]',
    '\\[[^\\]]',
    '\\D',
    '\\S',
    '[\\W]',
    '\\p{L}',
    '\\P{L}',
    '\\u00e9',
    '\\x41',
    '(a)\\1',
    '(?<a>b)\\k<a>',
    'é',
    '😀',
    '(?i:k)',
    '(?-i:k)',
    '\\-',
    '(',
    '[z-a]',
    'a{2,1}',
    '{',
  ]
  refuses(patterns.map((pattern): Case => [pattern, { [`${name}/pattern`]: pattern }]))

  const fine = [
    '^[a-z.]*$',
    '\\.',
    '^\\[a\\]$',
    '[\\^a]',
    '[.\\]]',
    '\\d+\\s\\w',
    '(?:a|b)(?=c)(?!d)',
    'a/b',
    '^\\\\$',
  ]
  test.each(fine)('%s is translated', (pattern) => {
    expect(placeOfRefusal(broken({ [`${name}/pattern`]: pattern }))).toBe('nothing is refused')
  })
})

describe('references', () => {
  refuses([
    ['with siblings, in a property', { [`${boat}/properties/id/description`]: 'Which.' }],
    ['with siblings, in items', { [`${answer}/${json}/schema/items/title`]: 'Boat' }],
    ['with siblings, of a parameter', { [`${list}/parameters/0/description`]: 'Few.' }],
    ['with siblings, in a parameter', { [`${post}/parameters/0/schema/maximum`]: 5 }],
    ['with siblings, of an answer', { [`${list}/responses/400/description`]: 'No.' }],
    ['with siblings, of a header', { [`${answer}/headers/ETag/description`]: 'Tag.' }],
    ['with siblings, of an example', { [`${answer}/${json}/examples/two/summary`]: '2' }],
    ['with siblings, of a branch', { [`${move}/oneOf/0/title`]: 'Sail' }],
    ['to nowhere, from a required property', { [`${boat}/properties/id`]: { $ref: `${schemas}/Ship` } }],
    ['to nowhere, from an optional property', { [name]: { $ref: `${schemas}/Ship` } }],
    ['to nowhere, by a word of JavaScript', { [name]: { $ref: `${schemas}/constructor` } }],
    [
      'to nowhere, of a parameter',
      { [`${list}/parameters/0/$ref`]: '#/components/parameters/Max' },
      `${list}/parameters/0`,
    ],
    [
      'to nowhere, of an answer',
      { [`${list}/responses/400/$ref`]: '#/components/responses/Bad' },
      `${list}/responses/400`,
    ],
    [
      'to nowhere, of an example',
      { [`${answer}/${json}/examples/two/$ref`]: '#/components/examples/Two' },
      `${answer}/${json}/examples/two`,
    ],
    ['to another document', { [name]: { $ref: 'other.yaml#/components/schemas/Boat' } }],
    ['to a file', { [name]: { $ref: 'Boat.yaml' } }],
    ['to a kind of component that does not exist', { [name]: { $ref: '#/components/Schemas/Boat' } }],
    ['to nowhere, in a header', { '#/components/headers/ETag/schema': { $ref: `${schemas}/Tag` } }],
    ['into a component', { [name]: { $ref: `${boat}/properties/crew` } }],
    ['to an anchor', { [name]: { $ref: '#boat' } }],
    [
      'to a component of another kind, from a schema',
      { [name]: { $ref: '#/components/responses/BadRequest' } },
    ],
    [
      'to a component of another kind, of an answer',
      { [`${list}/responses/400/$ref`]: boat },
      `${list}/responses/400`,
    ],
    [
      'to a component of another kind, of an example',
      { [`${answer}/${json}/examples/two/$ref`]: boat },
      `${answer}/${json}/examples/two`,
    ],
    [
      'to a component of another kind, of a parameter',
      { [`${list}/parameters/0/$ref`]: boat },
      `${list}/parameters/0`,
    ],
    [
      'to a component of another kind, of a link',
      { [`${answer}/links/move/$ref`]: boat },
      `${answer}/links/move`,
    ],
    [
      'to a component of another kind, of a header',
      { [`${answer}/headers/ETag/$ref`]: boat },
      `${answer}/headers/ETag`,
    ],
    ['a component that is a reference', { [id]: { $ref: `${schemas}/Colour` } }],
    [
      'a shared parameter that is a reference',
      {
        '#/components/parameters/Limit': { $ref: '#/components/parameters/Max' },
        '#/components/parameters/Max': { name: 'max', in: 'query', schema: { type: 'boolean' } },
      },
    ],
    [
      'a shared header that is a reference',
      {
        '#/components/headers/ETag': { $ref: '#/components/headers/Tag' },
        '#/components/headers/Tag': { schema: { type: 'boolean' } },
      },
    ],
    ['a schema that contains itself', { [name]: { $ref: boat } }, boat],
    [
      'a schema that contains itself by way of another',
      {
        [`${schemas}/Row/properties/boats`]: { type: 'array', items: { $ref: boat } },
        [`${boat}/properties/rower`]: { $ref: `${schemas}/Row` },
      },
      boat,
    ],
  ])
})

describe('objects', () => {
  refuses([
    ['a required property that is not described', { [`${boat}/required`]: ['id', 'owner'] }],
    ['a required property that every object of JavaScript has', { [`${boat}/required`]: ['toString'] }],
    ['additionalProperties not said', { [`${boat}/additionalProperties`]: undefined }, boat],
    ['additionalProperties as a schema', { [`${boat}/additionalProperties`]: { type: 'string' } }],
    [
      'a property that JavaScript takes for something else',
      { [`${boat}/properties/__proto__`]: { type: 'boolean' } },
    ],
  ])
})

describe('oneOf', () => {
  const by = `${schemas}/Sail/properties/by`
  const discriminator = `${move}/discriminator`
  refuses([
    ['without a discriminator', { [discriminator]: undefined }, move],
    ['a discriminator without a mapping', { [`${discriminator}/mapping`]: undefined }, discriminator],
    ['a discriminator with something else', { [`${discriminator}/x-else`]: 1 }],
    ['a code that is not mapped', { [`${schemas}/SailWord/enum`]: ['sail', 'wind'] }, discriminator],
    [
      'a mapped code that the branch does not have',
      { [`${discriminator}/mapping/kite`]: `${schemas}/Sail` },
      discriminator,
    ],
    ['a mapped code that leads to no branch', { [`${discriminator}/mapping/oars`]: boat }, discriminator],
    ['a mapping by bare names', { [`${discriminator}/mapping/sail`]: 'Sail' }, discriminator],
    ['a branch without the property', { [`${discriminator}/propertyName`]: 'wind' }, discriminator],
    ['a branch whose property is not an enum', { [by]: { type: 'string' } }, discriminator],
    [
      'a branch that does not require the property',
      { [`${schemas}/Sail/required`]: ['wind'] },
      `${move}/oneOf/0`,
    ],
    ['a branch that may be null', { [`${schemas}/Sail/type`]: ['object', 'null'] }, `${move}/oneOf/0`],
    ['a branch that stands twice', { [`${move}/oneOf/2`]: { $ref: `${schemas}/Sail` } }, `${move}/oneOf/2`],
    ['a branch that is not a reference', { [`${move}/oneOf/0`]: { type: 'boolean' } }],
    ['no branches', { [`${move}/oneOf`]: [], [`${discriminator}/mapping`]: {} }],
    ['a type beside oneOf', { [`${move}/type`]: 'object' }],
    ['properties beside oneOf', { [`${move}/properties`]: {} }],
    ['a discriminator without oneOf', { [`${boat}/discriminator`]: { propertyName: 'id' } }],
  ])
})

describe('oneOf with a member that selects the branch', () => {
  const either = `${schemas}/RaftOrLink`
  const branch = `${either}/x-branch`
  const raft = `${schemas}/Raft`
  refuses([
    ['a branch that is not there', { [`${branch}/present`]: 'Boat' }, branch],
    ['the other branch, that is not there', { [`${branch}/absent`]: 'Boat' }, branch],
    ['the branches the wrong way round', { [branch]: { member: 'id', present: 'Raft', absent: 'BoatLink' } }],
    ['a member that the branch does not require', { [`${schemas}/BoatLink/required`]: [] }, branch],
    [
      'a member that the other branch would take',
      { [`${raft}/not`]: { required: ['sail'] }, [`${raft}/x-forbidden`]: { sail: 'Remove it.' } },
      branch,
    ],
    ['a member that the other branch has', { [`${branch}/member`]: 'logs' }, branch],
    ['a third branch', { [`${either}/oneOf/2`]: { $ref: boat } }, branch],
    ['a branch that is no reference', { [`${either}/oneOf/0`]: { type: 'boolean' } }],
    ['something else in it', { [`${branch}/else`]: 1 }],
    ['a discriminator beside it', { [`${either}/discriminator`]: { propertyName: 'id' } }],
  ])
})

describe('a forbidden member', () => {
  const raft = `${schemas}/Raft`
  refuses([
    ['and is a property', { [`${raft}/properties/id`]: { type: 'boolean' } }],
    ['and is required', { [`${raft}/required`]: ['id'] }],
    ['without a reason', { [`${raft}/x-forbidden/id`]: undefined }, `${raft}/not`],
    ['of an object that may be null', { [`${raft}/type`]: ['object', 'null'] }, `${raft}/not`],
    ['of a closed object', { [`${raft}/additionalProperties`]: false }, `${raft}/not`],
    ['by a property that nothing fits', { [`${raft}/properties/id`]: { not: {} } }],
  ])
})

describe('a number or a string', () => {
  const mark = `${schemas}/Mark`
  refuses([
    ['without bounds', { [`${mark}/oneOf/0/maximum`]: undefined }, `${mark}/oneOf/0`],
    ['with bounds beside the choice', { [`${mark}/maximum`]: 9 }],
    ['as a list of types', { [mark]: { type: ['integer', 'string'] } }, `${mark}/type`],
    ['and another text', { [`${mark}/oneOf/2`]: { type: 'string', maxLength: 3 } }, mark],
    ['or null', { [`${mark}/oneOf/0/type`]: ['integer', 'null'] }, mark],
    ['or a list', { [`${mark}/oneOf/0`]: { type: 'array', items: { type: 'boolean' } } }, mark],
    ['as the only type', { [`${mark}/oneOf`]: [{ type: 'boolean' }] }, mark],
  ])
})

describe('the root of the document', () => {
  refuses([
    ['webhooks', { '#/webhooks': {} }],
    ['security for every operation', { '#/security': [] }],
    ['another dialect', { '#/jsonSchemaDialect': 'https://json-schema.org/draft/2020-12/schema' }],
    ['shared request bodies', { '#/components/requestBodies': {} }],
    ['shared callbacks', { '#/components/callbacks': {} }],
    ['shared path items', { '#/components/pathItems': {} }],
    ['parameters of a path', { '#/paths/~1boats/parameters': [] }],
    ['servers of a path', { '#/paths/~1boats/servers': [] }],
    ['description of a path', { '#/paths/~1boats/description': 'Boats.' }],
    [
      'a path that is a reference',
      { '#/paths/~1boats': { $ref: '#/components/pathItems/Boats' } },
      '#/paths/~1boats/$ref',
    ],
    ['an unknown method', { '#/paths/~1boats/query': {} }],
    ['something among the paths that is no path', { '#/paths/boats': {} }],
  ])
})

describe('names', () => {
  const operationIds = [
    'list-boats',
    'list boats',
    '1boats',
    'ListBoats',
    '',
    'delete',
    'await',
    'z',
    'keyword',
    'read',
    'schema',
    'operations',
    'headersOfEveryAnswer',
  ]
  refuses([
    ['no operationId', { [`${list}/operationId`]: undefined }, list],
    ['the same operationId twice', { [`${post}/operationId`]: 'listBoats' }],
    ['an operationId like the name of an answer', { [`${list}/operationId`]: 'BadRequest' }],
    ...operationIds.map((name): Case => [`operationId "${name}"`, { [`${list}/operationId`]: name }]),
    ['a schema with a hyphen', { [`${schemas}/Small-Boat`]: { type: 'boolean' } }],
    ['a schema with a dot', { [`${schemas}/Boat.v2`]: { type: 'boolean' } }],
    ['a schema called like a type of TypeScript', { [`${schemas}/string`]: { type: 'boolean' } }],
    ['a schema called like a module of the generated code', { [`${schemas}/keyword`]: { type: 'boolean' } }],
    ['a schema called z', { [`${schemas}/z`]: { type: 'boolean' } }],
    ['an answer with a hyphen', { '#/components/responses/Bad-Request': { description: 'No.' } }],
    ['an answer called like an operation', { '#/components/responses/listBoats': { description: 'No.' } }],
    ['an example with a hyphen', { '#/components/examples/Two-Boats': { value: 1 } }],
  ])
})

describe('operations', () => {
  refuses([
    ['no security', { [`${list}/security`]: undefined }, list],
    ['security without a requirement', { [`${list}/security`]: [] }],
    ['two requirements', { [`${list}/security/1`]: { bearerAuth: ['boats:write'] } }, `${list}/security`],
    ['another scheme', { [`${list}/security/0/apiKey`]: [] }, `${list}/security/0`],
    ['no scope', { [`${list}/security/0/bearerAuth`]: [] }],
    ['callbacks', { [`${list}/callbacks`]: {} }],
    ['servers', { [`${list}/servers`]: [] }],
    ['externalDocs', { [`${list}/externalDocs`]: {} }],
    ['an extension', { [`${list}/x-rate`]: 1 }],
    ['an optional request body', { [`${post}/requestBody/required`]: false }],
    [
      'a request body that does not say whether it is required',
      { [`${post}/requestBody/required`]: undefined },
      `${post}/requestBody`,
    ],
    ['an extension of a request body', { [`${post}/requestBody/x-size`]: 1 }],
    ['the encoding of a body', { [`${post}/requestBody/${json}/encoding`]: {} }],
    [
      'a body without a schema',
      { [`${post}/requestBody/${json}/schema`]: undefined },
      `${post}/requestBody/${json}`,
    ],
    ['an example instead of examples', { [`${answer}/${json}/example`]: [] }],
    ['an answer without a schema', { [`${answer}/${json}/schema`]: undefined }, `${answer}/${json}`],
    [
      'a link by the address of an operation',
      { [`${answer}/links/again/operationRef`]: '#/paths/~1boats/get' },
    ],
    ['a link to no operation', { [`${answer}/links/again/operationId`]: undefined }, `${answer}/links/again`],
    ['an extension of an answer', { [`${answer}/x-cache`]: true }],
    ['the answer default', { [`${list}/responses/default`]: { description: 'Else.' } }],
    ['the answers 4XX', { [`${list}/responses/4XX`]: { description: 'Else.' } }],
    ['an extension among the answers', { [`${list}/responses/x-more`]: { description: 'Else.' } }],
  ])
})

describe('parameters', () => {
  const shared = '#/components/parameters/Limit'
  const header = `${list}/parameters/3`
  refuses([
    ['a cookie', { [`${header}/in`]: 'cookie' }],
    ['a place that does not exist', { [`${shared}/in`]: 'body' }],
    ['a place that is not said', { [`${header}/in`]: undefined }, header],
    ['no schema', { [`${header}/schema`]: undefined }, header],
    [
      'content instead of a schema',
      { [`${header}/schema`]: undefined, [`${header}/content`]: {} },
      `${header}/content`,
    ],
    ['allowEmptyValue', { [`${shared}/allowEmptyValue`]: true }],
    ['allowReserved', { [`${shared}/allowReserved`]: true }],
    ['examples', { [`${shared}/examples`]: {} }],
    ['an extension', { [`${shared}/x-unit`]: 'boats' }],
    ['style of what is no list', { [`${shared}/style`]: 'form' }],
    ['the same parameter twice', { [`${list}/parameters/4`]: { $ref: shared } }],
    [
      'the same header twice in another case',
      { [`${list}/parameters/4`]: { name: 'if-none-match', in: 'header', schema: { type: 'boolean' } } },
    ],
    ['a name that JavaScript takes for something else', { [`${shared}/name`]: '__proto__' }],
    ['deepObject', { [`${colours}/style`]: 'deepObject' }],
    ['a list without style', { [`${colours}/style`]: undefined }, colours],
    ['a list of a style that is a word of JavaScript', { [`${colours}/style`]: 'constructor' }],
    ['a list without explode', { [`${colours}/explode`]: undefined }, colours],
    ['a list with explode', { [`${colours}/explode`]: true }],
    ['a list in a header', { [`${colours}/in`]: 'header' }, colours],
    ['a list in a path', { [`${colours}/in`]: 'path' }, colours],
    ['a list of integers', { [`${colours}/schema/items`]: { $ref: id } }, `${colours}/schema`],
    [
      'a list of strings or null',
      { [`${colours}/schema/items`]: { type: ['string', 'null'] } },
      `${colours}/schema`,
    ],
    ['an object', { [`${header}/schema`]: { type: 'object', additionalProperties: true } }],
    ['a oneOf', { [`${header}/schema`]: { $ref: move } }, `${header}/schema`],
    ['null', { [`${header}/schema/type`]: ['string', 'null'] }, `${header}/schema`],
    [
      'lists of two styles',
      {
        [`${post}/parameters/1`]: {
          name: 'by',
          in: 'query',
          style: 'form',
          explode: false,
          schema: { type: 'array', items: { type: 'string' } },
        },
      },
    ],
  ])
})

describe('the data in the contract', () => {
  const status = `${schemas}/PatientStatus`
  const types = `${schemas}/ProblemType`
  const hla = `${schemas}/Hla`
  const listed = `${schemas}/PatientListItem/properties/requests`
  const key = '#/components/parameters/IdempotencyKey'
  const bearer = '#/components/securitySchemes/bearerAuth'
  const sunk = `${problemTypes}/~1problems~1sunk`
  refuses([
    ['no life cycle', { [`${status}/x-transitions`]: undefined }, status],
    ['no registry of problems', { [`${types}/x-problem-types`]: undefined }, types],
    ['no limit of request bodies', { '#/x-max-body-bytes': undefined }, '#'],
    ['no time for which a key is kept', { [`${key}/x-kept-for`]: undefined }, key],
    ['no loci for a search', { [`${hla}/x-search-requires`]: undefined }, hla],
    ['a locus for a search that the typing does not have', { [`${hla}/x-search-requires`]: ['a', 'b'] }],
    ['no limit of the searches in a list', { [`${listed}/maxItems`]: undefined }, listed],
    ['no claims of a token', { [`${bearer}/x-claims`]: undefined }, bearer],
    ['a problem with something else', { [`${sunk}/retry`]: true }],
    ['a problem without a status', { [`${sunk}/status`]: undefined }, sunk],
    ['a problem without a title', { [`${sunk}/title`]: undefined }, sunk],
    ['a problem without an action', { [`${sunk}/action`]: undefined }, sunk],
    ['a problem without a meaning', { [`${types}/x-enumDescriptions/~1problems~1sunk`]: undefined }, sunk],
    ['no meanings at all', { [`${types}/x-enumDescriptions`]: undefined }, sunk],
    ['a field that no problem has', { [`${sunk}/fields`]: ['weight'] }],
    ['a field that every problem has', { [`${sunk}/fields`]: ['detail'] }],
    ['a field that belongs to no problem', { [`${sunk}/fields`]: undefined }, problemTypes],
    [
      'types that differ in more than their last part',
      {
        [`${problemTypes}/~1others~1lost`]: { status: 400, title: 'T', action: 'A' },
        [`${types}/x-enumDescriptions/~1others~1lost`]: 'M',
      },
      problemTypes,
    ],
    [
      'two problems of one name',
      {
        [`${problemTypes}/~1others~1sunk`]: { status: 400, title: 'T', action: 'A' },
        [`${types}/x-enumDescriptions/~1others~1sunk`]: 'M',
      },
    ],
  ])
})

describe('code lists', () => {
  const words = `${schemas}/SailWord`
  refuses([
    ['a code without a description', { [`${words}/x-enumDescriptions`]: { oar: 'By oar' } }],
    [
      'a list whose name TypeScript reserves',
      { [`${schemas}/Class`]: { type: 'string', enum: ['a'], 'x-enumDescriptions': { a: 'First' } } },
    ],
  ])
})

describe('the kinds of problem of a response', () => {
  const problem = '#/components/responses/BadRequest/content/application~1problem+json'
  const example = '#/components/examples/Sunk/value'
  refuses([
    [
      'a type that is not registered',
      { [`${example}/type`]: '/problems/aground' },
      `${problem}/examples/sunk`,
    ],
    ['no type', { [example]: {} }, `${problem}/examples/sunk`],
    ['a type of another status', { [`${example}/type`]: '/problems/adrift' }, `${problem}/examples/sunk`],
    ['no example', { [`${problem}/examples`]: {} }, problem],
  ])
})

describe('nothing is dropped silently', () => {
  /** What the generator copies from the bundle unchanged, or what nothing refers to. */
  const elsewhere =
    /^#\/(info|servers|tags|components\/(securitySchemes|examples|parameters$|headers$|links$))(\/|$)|^#$/

  /** Every object of the document that is not data. */
  function objectsOf(value: Json, place = '#'): string[] {
    if (typeof value !== 'object' || value === null) return []
    const inner = Object.entries<Json>(value)
      .filter(([key]) => !(key.startsWith('x-') || ['example', 'default', 'enum'].includes(key)))
      .filter(([key, member]) => !(key === 'examples' && Array.isArray(member)))
      .flatMap(([key, member]) => objectsOf(member, placeOf(place, key)))
    return Array.isArray(value) ? inner : [place, ...inner]
  }
  const objects = objectsOf(smallContract()).filter((place) => !elsewhere.test(place))

  test.each(objects)('an unknown member at %s is rejected, or is in the emitted document', (place) => {
    for (const value of [1, {}]) {
      const document = broken({ [`${place}/surprise`]: value })
      const refused = placeOfRefusal(document)
      if (refused === 'nothing is refused') {
        expect(JSON.stringify(emit(document))).toContain('surprise')
      } else expect(refused).toMatch(/^#/)
    }
  })

  /** What can be removed without an effect, because it states a default. */
  const idle = (place: string) =>
    elsewhere.test(place) ||
    ['#/components/parameters/Limit/required', `${boat}/properties/cargo/properties`].includes(place)
  const members = objects.flatMap((place) =>
    Object.keys(valueAt(smallContract(), place)).map((key) => placeOf(place, key)),
  )

  const told = (document: Json) => [generate(document), canonical(emit(document))]

  test.each(members.filter((place) => !idle(place)))('%s is reported if it is missing', (place) => {
    const document = broken({ [place]: undefined })
    const refused = placeOfRefusal(document)
    if (refused === 'nothing is refused') expect(told(document)).not.toEqual(told(smallContract()))
    else expect(refused).toMatch(/^#/)
  })
})
