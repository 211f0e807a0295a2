/** What is deprecated must stay until its sunset, whatever the version is. Every sunset of the boats is 2027-06-30. */
import { describe, expect, test } from 'vitest'
import { reportOn } from '../../../src/governance/report.ts'
import { boats, create, edited, type Json, list, schema } from './boats.ts'

const changelog = '## 9.0.0\n\n- afloat, mast, colour, tube, moveBoat, Location, mark, createRaft.\n'

function demandsOn(today: string, edit: (document: Json) => void): readonly string[] {
  const next = edited(edit)
  next.info.version = '9.0.0'
  return reportOn(boats(), next, changelog, today).demands
}

const refused = (what: string) => [
  `Undo this change until 2027-06-30, the sunset that was announced: ${what}.`,
]

describe.each<[what: string, text: string, edit: (document: Json) => void]>([
  [
    'an operation',
    'Operation `moveBoat` (`POST /boats/{boatId}/moves`) removed',
    ({ paths, components }) => {
      delete paths['/boats/{boatId}/moves']
      delete components.links.FirstMove
    },
  ],
  [
    'the address of an operation',
    'Operation `moveBoat` moved from `POST /boats/{boatId}/moves` to `POST /boats/{boatId}/journeys`',
    ({ paths }) => {
      paths['/boats/{boatId}/journeys'] = paths['/boats/{boatId}/moves']
      delete paths['/boats/{boatId}/moves']
    },
  ],
  ['a parameter', 'Query parameter `afloat` removed', (document) => list(document).parameters.splice(2, 1)],
  [
    'a header',
    'Header `Location` removed',
    (document) => delete list(document).responses[200].headers.Location,
  ],
  ['a field', 'Field `mast` removed', (document) => delete schema(document, 'Boat').properties.mast],
  [
    'a field with a shared schema',
    'Field `colour` removed',
    (document) => {
      delete schema(document, 'Boat').properties.colour
      schema(document, 'Boat').required = ['id']
    },
  ],
  ['a code', 'Code `tube` removed', (document) => schema(document, 'Kind').enum.pop()],
  [
    'the name of a code',
    'Code `tube` renamed to `pipe`',
    (document) => {
      schema(document, 'Kind').enum[2] = 'pipe'
    },
  ],
])('%s', (_what, text, edit) => {
  test('cannot be removed on the day before its sunset, although the version and the changelog are right', () => {
    expect(demandsOn('2027-06-29', edit)).toEqual(refused(text))
  })

  test('can be removed from its sunset', () => {
    expect(demandsOn('2027-06-30', edit)).toEqual([])
  })
})

test('what was never deprecated can be removed with another version, as before', () => {
  const edit = (document: Json) => delete schema(document, 'RaftState').properties.mark
  expect(demandsOn('2027-06-29', edit)).toEqual([])
})

test('a deprecation must be in the changelog by the name of what is deprecated', () => {
  const next = edited((document) => {
    const deprecation = { since: '2027-01-01', sunset: '2027-06-30', instead: 'Use a boat.' }
    Object.assign(create(document), { deprecated: true, 'x-deprecation': deprecation })
  })
  next.info.version = '1.1.0'
  const { demands, changes } = reportOn(boats(), next, '## 1.1.0\n\n- Nothing.\n', '2027-02-01')
  expect(demands).toEqual([
    'The entry for 1.1.0 in openapi/released/CHANGELOG.md does not mention: Deprecated. Name `createRaft`.',
  ])
  expect(changes.map(({ todo }) => todo)).toEqual(['Stop using it before 2027-06-30. Use a boat.'])
})
