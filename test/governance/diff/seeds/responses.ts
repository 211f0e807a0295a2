/** Edits of what a response can contain. */
import { create, type Seed, schema } from '../boats.ts'

export const responses: readonly Seed[] = [
  [
    'a field is removed',
    (document) => {
      delete schema(document, 'RaftState').properties.kind
    },
    'breaking: Field `kind` removed',
  ],
  [
    'a field becomes optional',
    (document) => {
      schema(document, 'RaftState').required = []
    },
    'breaking: Field `status` is optional',
  ],
  [
    'a field becomes required',
    (document) => {
      schema(document, 'RaftState').required.push('kind')
    },
    'addition: Field `kind` is required',
  ],
  [
    'a field is added',
    (document) => {
      schema(document, 'RaftState').properties.logs = { type: 'integer' }
    },
    'addition: Field `logs` added',
  ],
  [
    'a field is renamed in the form of its words',
    (document) => {
      const { properties } = schema(document, 'RaftState')
      properties.raft_kind = properties.kind
      delete properties.kind
    },
    'breaking: Field `kind` removed',
    'addition: Field `raft_kind` added',
  ],
  [
    'a code is added',
    (document) => {
      schema(document, 'Kind').enum.push('foam')
      schema(document, 'Kind')['x-enumDescriptions'].foam = 'Of foam'
    },
    'breaking: Code `foam` added',
  ],
  [
    'a code is removed',
    (document) => {
      schema(document, 'Kind').enum.pop()
      delete schema(document, 'Kind')['x-enumDescriptions'].tube
    },
    'addition: Code `tube` removed',
  ],
  [
    'a code is renamed',
    (document) => {
      schema(document, 'Kind').enum[1] = 'rush'
      schema(document, 'Kind')['x-enumDescriptions'] = { log: 'Of logs', rush: 'Of reed', tube: 'Of tubes' }
    },
    'breaking: Code `reed` renamed to `rush`',
  ],
  [
    'a code has another meaning',
    (document) => {
      schema(document, 'Kind')['x-enumDescriptions'].reed = 'Of straw'
    },
    'breaking: Meaning of code `reed` changed: “Of reed” is now “Of straw”',
  ],
  [
    'a limit is loosened',
    (document) => {
      schema(document, 'Boat').properties.name.maxLength = 30
    },
    'breaking: `maxLength` changed from `20` to `30`',
  ],
  [
    'a limit is tightened',
    (document) => {
      schema(document, 'Boat').properties.name.maxLength = 10
    },
    'addition: `maxLength` changed from `20` to `10`',
  ],
  [
    'a value can be null',
    (document) => {
      schema(document, 'Boat').properties.built.type = ['string', 'null']
    },
    'breaking: Can be null',
  ],
  [
    'a value has another type',
    (document) => {
      schema(document, 'Boat').properties.built.type = 'integer'
      delete schema(document, 'Boat').properties.built.format
      delete schema(document, 'Boat').properties.built.maxLength
    },
    'breaking: Type changed from string to integer',
    'breaking: `format` `"date"` removed',
    'breaking: `maxLength` `10` removed',
  ],
  [
    'an integer is wider for generated clients',
    (document) => {
      schema(document, 'BoatId').format = 'int64'
    },
    'breaking: `format` changed from `"int32"` to `"int64"`',
  ],
  [
    'a pattern is another one',
    (document) => {
      schema(document, 'Boat').properties.name.pattern = '^[A-Z]'
    },
    'breaking: `pattern` changed from `"^[A-Z][a-z .]*$"` to `"^[A-Z]"`',
  ],
  [
    'items can be repeated',
    (document) => {
      delete schema(document, 'Boat').properties.crew.uniqueItems
    },
    'breaking: Items can be repeated',
  ],
  [
    'a type of a choice is gone',
    (document) => {
      schema(document, 'RaftState').properties.mark = { type: 'string', maxLength: 9 }
    },
    'breaking: The form of the value changed',
  ],
  [
    'a schema has another name',
    (document) => {
      document.components.schemas.RaftKind = schema(document, 'Kind')
      schema(document, 'RaftState').properties.kind = { $ref: '#/components/schemas/RaftKind' }
    },
    'breaking: Schema `RaftKind` instead of `Kind`',
  ],
  [
    'the status of the success is another one',
    (document) => {
      const { responses } = create(document)
      responses[200] = responses[201]
      delete responses[201]
    },
    'breaking: Status of a success changed from 201 to 200',
  ],
  [
    'there is a further success',
    (document) => {
      create(document).responses[202] = { description: 'Later.' }
    },
    'breaking: Status 202 added',
  ],
  [
    'a request can be rejected in another way',
    (document) => {
      create(document).responses[409] = { $ref: '#/components/responses/BadRequest' }
    },
    'breaking: Status 409 added',
  ],
  [
    'the service can be away, which every client must expect',
    (document) => {
      create(document).responses[503] = { $ref: '#/components/responses/BadRequest' }
    },
    'addition: Status 503 added',
  ],
  [
    'an error is not sent any more',
    (document) => {
      delete create(document).responses[400]
    },
    'addition: Status 400 removed',
  ],
  [
    'a header is removed',
    (document) => {
      delete create(document).responses[201].headers.ETag
    },
    'breaking: Header `ETag` removed',
  ],
  [
    'a header is not always sent',
    ({ components }) => {
      components.headers.ETag.required = false
    },
    'breaking: Header `ETag` is not always sent',
  ],
  [
    'a header is added',
    (document) => {
      create(document).responses[201].headers.Age = { schema: { type: 'integer' } }
    },
    'addition: Header `Age` added',
  ],
  [
    'a value is no longer masked',
    (document) => {
      delete schema(document, 'RaftState').properties.secret['x-sensitive']
    },
    'breaking: The value is no longer masked',
  ],
  [
    'the media type is another one',
    (document) => {
      const { content } = create(document).responses[201]
      content['application/hal+json'] = content['application/json']
      delete content['application/json']
    },
    'breaking: Media type `application/json` removed',
    'breaking: Media type `application/hal+json` added',
  ],
  [
    'codes are no longer listed',
    (document) => {
      delete schema(document, 'Kind').enum
      delete schema(document, 'Kind')['x-enumDescriptions']
    },
    'breaking: No longer limited to a list of codes',
    'editorial: Meanings of the codes removed',
  ],
  [
    'a pattern is removed',
    (document) => {
      delete schema(document, 'Boat').properties.name.pattern
    },
    'breaking: `pattern` `"^[A-Z][a-z .]*$"` removed',
  ],
  [
    'a pattern is added',
    (document) => {
      schema(document, 'Boat').properties.crew.items.pattern = '^c'
    },
    'addition: `pattern` `"^c"` added',
  ],
  [
    'items are unique',
    (document) => {
      schema(document, 'Boat').properties.cargo = { type: 'array', maxItems: 2, items: { type: 'boolean' } }
    },
    'breaking: Type changed from object to array',
    'addition: `maxItems` `2` added',
    'addition: `items` added',
  ],
  [
    'a list of items says that they are unique',
    (document) => {
      document.paths['/boats'].get.responses[200].content['application/json'].schema.uniqueItems = true
    },
    'addition: Items must be unique',
  ],
  [
    'a text need not be a date',
    (document) => {
      delete schema(document, 'Boat').properties.built.format
    },
    'breaking: `format` `"date"` removed',
  ],
  [
    'a text is always a date',
    (document) => {
      schema(document, 'Boat').properties.name.format = 'date'
    },
    'addition: `format` `"date"` added',
  ],
  [
    'the only success is gone',
    (document) => {
      delete document.paths['/boats/{boatId}/moves'].post.responses[204]
    },
    'breaking: Status 204 removed',
  ],
]
