/** Edits of what a request can contain. */
import { type Seed, schema } from '../boats.ts'

export const requests: readonly Seed[] = [
  [
    'a required field is added',
    (document) => {
      schema(document, 'Sail').properties.knots = { type: 'integer' }
      schema(document, 'Sail').required.push('knots')
    },
    'breaking: Required field `knots` added',
  ],
  [
    'an optional field is added',
    (document) => {
      schema(document, 'Sail').properties.knots = { type: 'integer' }
    },
    'addition: Field `knots` added',
  ],
  [
    'an optional field is added to an open object, which accepted any value before',
    (document) => {
      schema(document, 'Raft').properties.knots = { type: 'integer' }
    },
    'breaking: Field `knots` added',
  ],
  [
    'a field is removed',
    (document) => {
      delete schema(document, 'Sail').properties.wind
      schema(document, 'Sail').required = ['by']
    },
    'breaking: Field `wind` removed',
  ],
  [
    'a field becomes required',
    (document) => {
      schema(document, 'Raft').required.push('mark')
    },
    'breaking: Field `mark` is required',
  ],
  [
    'a field becomes optional',
    (document) => {
      schema(document, 'Sail').required = ['by']
    },
    'addition: Field `wind` is optional',
  ],
  [
    'a bound is narrower',
    (document) => {
      schema(document, 'Sail').properties.wind.maximum = 11
    },
    'breaking: `maximum` changed from `12` to `11`',
  ],
  [
    'a lower bound is gone',
    (document) => {
      delete schema(document, 'Sail').properties.wind.minimum
    },
    'addition: `minimum` `0` removed',
  ],
  [
    'an object is closed',
    (document) => {
      schema(document, 'Raft').additionalProperties = false
    },
    'breaking: Other fields are no longer allowed',
  ],
  [
    'a field is forbidden',
    (document) => {
      schema(document, 'Raft').not.anyOf.push({ required: ['keel'] })
      schema(document, 'Raft')['x-forbidden'].keel = 'Remove it.'
    },
    'breaking: Field `keel` is forbidden',
    'editorial: Advice about forbidden fields changed',
  ],
  [
    'a form is added',
    (document) => {
      schema(document, 'RaftOrLink').oneOf.push({ $ref: '#/components/schemas/Sail' })
    },
    'addition: Form Sail added',
  ],
  [
    'a form is removed',
    (document) => {
      schema(document, 'RaftOrLink').oneOf.pop()
    },
    'breaking: Form BoatLink removed',
  ],
  [
    'a code selects another form',
    (document) => {
      schema(document, 'Move').discriminator.mapping.paddle = '#/components/schemas/Sail'
    },
    'breaking: `paddle` selects another form',
  ],
  [
    'a code is removed, and with it what it selects',
    (document) => {
      schema(document, 'Row').properties.by.enum.pop()
      delete schema(document, 'Move').discriminator.mapping.paddle
    },
    'breaking: Code `paddle` removed',
    'breaking: `paddle` selects no form any more',
  ],
  [
    'the field that selects the form is another one',
    (document) => {
      schema(document, 'Move').discriminator.propertyName = 'with'
    },
    'breaking: The field that selects the form changed from `by` to `with`',
  ],
  [
    'the limits of a body are tighter',
    (document) => {
      schema(document, 'Raft')['x-limits'].depth = 3
    },
    'breaking: Limit `depth` of a request body changed from 4 to 3',
  ],
  [
    'the limits of a body are looser',
    (document) => {
      schema(document, 'Raft')['x-limits'].members = 200
    },
    'addition: Limit `members` of a request body changed from 100 to 200',
  ],
  [
    'codes are listed where any text was accepted',
    (document) => {
      schema(document, 'Mark').oneOf[1].enum = ['port']
    },
    'breaking: Limited to a list of codes',
  ],
  [
    'a pattern is added',
    ({ paths }) => {
      paths['/rafts'].post.parameters[1].schema.pattern = '^h'
    },
    'breaking: `pattern` `"^h"` added',
  ],
  [
    'the request body is in another media type besides',
    ({ paths }) => {
      const { content } = paths['/rafts'].post.requestBody
      content['application/cbor'] = content['application/json']
    },
    'addition: Media type `application/cbor` added',
  ],
  [
    'a text must be a date',
    (document) => {
      schema(document, 'Raft').properties.secret.format = 'date'
    },
    'breaking: `format` `"date"` added',
  ],
  [
    'a form has another name',
    (document) => {
      document.components.schemas.Paddle = schema(document, 'Row')
      schema(document, 'Move').oneOf[1] = { $ref: '#/components/schemas/Paddle' }
    },
    'breaking: Schema `Paddle` instead of `Row`',
  ],
]
