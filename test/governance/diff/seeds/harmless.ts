/** Edits that change nothing for anybody. */
import { create, type Json, type Seed, schema } from '../boats.ts'

const reordered = (value: Json): Json =>
  Object.fromEntries(
    Object.keys(value)
      .reverse()
      .map((key) => [key, value[key]]),
  )

export const harmless: readonly Seed[] = [
  [
    'the version',
    ({ info }) => {
      info.version = '1.1.0'
    },
  ],
  [
    'the order of fields',
    (document) => {
      schema(document, 'Boat').properties = reordered(schema(document, 'Boat').properties)
    },
  ],
  [
    'the order of paths',
    (document) => {
      document.paths = reordered(document.paths)
    },
  ],
  [
    'the order of components',
    ({ components }) => {
      components.schemas = reordered(components.schemas)
    },
  ],
  [
    'the order of required fields',
    (document) => {
      schema(document, 'Boat').required.reverse()
    },
  ],
  [
    'the order of transitions',
    (document) => {
      const transitions = schema(document, 'PatientStatus')['x-transitions']
      schema(document, 'PatientStatus')['x-transitions'] = transitions.toReversed()
    },
  ],
  [
    'the order of the forms of a value',
    (document) => {
      schema(document, 'RaftOrLink').oneOf.reverse()
    },
  ],
  [
    'the order of tags',
    (document) => {
      document.tags.reverse()
    },
  ],
  [
    'the name of a parameter, a response and an example among the components',
    (document) => {
      const text = JSON.stringify(document)
        .replaceAll('"Limit"', '"Most"')
        .replaceAll('parameters/Limit', 'parameters/Most')
        .replaceAll('"BadRequest"', '"Rejected"')
        .replaceAll('responses/BadRequest', 'responses/Rejected')
        .replaceAll('"TwoBoats"', '"Pair"')
        .replaceAll('examples/TwoBoats', 'examples/Pair')
      Object.assign(document, JSON.parse(text))
    },
  ],
  [
    'a parameter that becomes a component',
    (document) => {
      document.components.parameters.Dry = create(document).parameters[0]
      create(document).parameters[0] = { $ref: '#/components/parameters/Dry' }
    },
  ],
  [
    'a list of types with one type',
    (document) => {
      schema(document, 'BoatId').type = ['integer']
    },
  ],
  [
    'a component that nothing uses',
    (document) => {
      document.components.schemas.Keel = { type: 'string' }
    },
  ],
  [
    'required: false instead of nothing',
    (document) => {
      create(document).parameters[0].required = false
    },
  ],
]
