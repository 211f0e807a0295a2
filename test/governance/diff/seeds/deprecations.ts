/** Edits of what is deprecated. In the contract of boats, `afloat`, `moveBoat`, `mast`, `Location` and others are. */
import { create, type Json, list, type Seed, schema } from '../boats.ts'

const deprecation = { since: '2027-02-01', sunset: '2027-08-01', instead: 'Use a boat.' }
const mark = { deprecated: true, 'x-deprecation': deprecation }
const move = ({ paths }: Json): Json => paths['/boats/{boatId}/moves'].post
const mast = (document: Json): Json => schema(document, 'Boat').properties.mast

export const deprecations: readonly Seed[] = [
  ['an operation is deprecated', (document) => Object.assign(create(document), mark), 'addition: Deprecated'],
  [
    'an operation is deprecated, and its responses say so',
    (document) => {
      Object.assign(create(document), mark)
      create(document).responses[201].headers.Sunset = { schema: { type: 'string', maxLength: 29 } }
    },
    'addition: Deprecated',
    'addition: Header `Sunset` added',
  ],
  [
    'a parameter is deprecated',
    (document) => Object.assign(create(document).parameters[0], mark),
    'addition: Deprecated',
  ],
  [
    'a field of a request is deprecated',
    (document) => Object.assign(schema(document, 'Sail').properties.wind, mark),
    'addition: Deprecated',
  ],
  [
    'a field with a shared schema is deprecated',
    (document) => {
      schema(document, 'RaftState')['x-deprecations'] = { kind: deprecation }
    },
    'addition: `kind` deprecated',
  ],
  [
    'a code is deprecated',
    (document) => {
      schema(document, 'Kind')['x-deprecations'].reed = deprecation
    },
    'addition: `reed` deprecated',
  ],
  [
    'a header is deprecated',
    ({ components }) => Object.assign(components.headers.ETag, mark),
    'addition: Deprecated',
  ],
  [
    'an operation is not deprecated any more',
    (document) => {
      delete move(document).deprecated
      delete move(document)['x-deprecation']
    },
    'editorial: No longer deprecated',
  ],
  [
    'a field with a shared schema is not deprecated any more',
    (document) => {
      delete schema(document, 'Boat')['x-deprecations']
    },
    'editorial: `colour` is no longer deprecated',
  ],
  [
    'a field is removed earlier than announced',
    (document) => {
      mast(document)['x-deprecation'].sunset = '2027-06-29'
    },
    'breaking: Deprecation: sunset changed from 2027-06-30 to 2027-06-29',
  ],
  [
    'a field is removed later than announced',
    (document) => {
      mast(document)['x-deprecation'].sunset = '2027-07-01'
    },
    'addition: Deprecation: sunset changed from 2027-06-30 to 2027-07-01',
  ],
  [
    'a code is removed earlier than announced, and something else is used instead',
    (document) => {
      schema(document, 'Kind')['x-deprecations'].tube = {
        since: '2027-01-01',
        sunset: '2027-03-01',
        instead: 'Write `reed`.',
      }
    },
    'breaking: Deprecation of `tube`: sunset changed from 2027-06-30 to 2027-03-01',
    'editorial: Deprecation of `tube`: since or instead changed',
  ],
  [
    'a parameter was deprecated on another day',
    (document) => {
      list(document).parameters[2]['x-deprecation'].since = '2027-01-02'
    },
    'editorial: Deprecation: since or instead changed',
  ],
]
