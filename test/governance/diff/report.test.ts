import { describe, expect, test } from 'vitest'
import { change } from '../../../src/governance/compare/change.ts'
import { reportOn } from '../../../src/governance/report.ts'
import { tableOf } from '../../../src/governance/table.ts'
import { leastVersion, versionOf } from '../../../src/governance/version.ts'
import { boats, create, edited, type Json, schema } from './boats.ts'

const today = '2027-03-01'

const withVersion = (version: string, document: Json): Json => {
  document.info.version = version
  return document
}

/** What an author must still do after an edit, with this version and this changelog. The base is 1.0.0. */
const demandsAfter = (edit: (document: Json) => void, version: string, changelog = ''): readonly string[] =>
  reportOn(boats(), withVersion(version, edited(edit)), changelog, today).demands

const dropKind = (document: Json) => delete schema(document, 'RaftState').properties.kind
const newCode = (document: Json) => schema(document, 'Kind').enum.push('foam')
const reword = (document: Json) => {
  schema(document, 'Kind')['x-enumDescriptions'].reed = 'Of reed, dried'
}
const describeAgain = (document: Json) => {
  create(document).summary = 'Build a raft'
}
const nothing = () => {}

describe('the version that a change needs', () => {
  test.each([
    ['0.2.3', 'breaking', '0.3.0'],
    ['0.2.3', 'addition', '0.2.4'],
    ['0.2.3', 'editorial', '0.2.4'],
    ['0.2.3', undefined, '0.2.3'],
    ['1.2.3', 'breaking', '2.0.0'],
    ['1.2.3', 'addition', '1.3.0'],
    ['1.2.3', 'editorial', '1.2.4'],
    ['1.2.3', undefined, '1.2.3'],
  ] as const)('after %s, %s: %s', (base, worst, least) => {
    expect(leastVersion(versionOf(base), worst).join('.')).toBe(least)
  })

  test.each(['1.0', '01.0.0', '1.0.0-rc.1', 'v1.0.0', ''])('%j is not a version', (text) => {
    expect(() => versionOf(text)).toThrow('is not a version')
  })
})

const needs = (least: string, version: string) =>
  `Set \`info.version\` in openapi/openapi.yaml to ${least} or higher. It is ${version}.`

describe('a version that is too low is not accepted', () => {
  test.each([
    ['a field is removed', dropKind, '1.1.0', '2.0.0'],
    [
      'a scope is dropped',
      (document: Json) => (create(document).security = [{ bearerAuth: [] }]),
      '1.0.9',
      '1.1.0',
    ],
    ['a text is another one', describeAgain, '1.0.0', '1.0.1'],
    ['nothing is different, and the version is an earlier one', nothing, '0.9.0', '1.0.0'],
  ])('%s', (_what, edit, version, least) => {
    expect(demandsAfter(edit, version)).toEqual([needs(least, version)])
  })
})

const entry = (version: string, ...items: string[]) =>
  `# Changes\n\n## ${version}, not released yet\n\n${items.map((item) => `- ${item}\n`).join('')}\n## 1.0.0\n\n- First.\n`

describe('the changelog', () => {
  const missing = 'Add an entry for 2.0.0 to openapi/released/CHANGELOG.md: `## 2.0.0` and a list.'
  const silent = (text: string) =>
    `The entry for 2.0.0 in openapi/released/CHANGELOG.md does not mention: ${text}.`
  test.each([
    ['has no entry', dropKind, '', [missing]],
    ['has an entry for another version', dropKind, entry('2.0.1', 'Removes `kind`.'), [missing]],
    ['has an entry without items', dropKind, entry('2.0.0'), [missing]],
    [
      'does not name a removed field',
      dropKind,
      entry('2.0.0', 'Better rafts.'),
      [silent('Field `kind` removed. Name `kind`')],
    ],
    [
      'names a field with a similar name',
      dropKind,
      entry('2.0.0', 'Removes `kinds`.'),
      [silent('Field `kind` removed. Name `kind`')],
    ],
    ['names it', dropKind, entry('2.0.0', 'Removes `kind`.'), []],
    [
      'does not name a new code or its list',
      newCode,
      entry('2.0.0', 'More rafts.'),
      [silent('Code `foam` added. Name one of `kind`, `foam`')],
    ],
    ['names the field of a new code', newCode, entry('2.0.0', 'Adds a code to\n  `kind`.'), []],
    ['has an entry, and only a text is different', describeAgain, entry('2.0.0', 'Better texts.'), []],
    ['has no entry, and nothing is different', nothing, '', []],
  ])('%s', (_what, edit, changelog, demands) => {
    expect(demandsAfter(edit, '2.0.0', changelog)).toEqual(demands)
  })
})

describe('a new text for the meaning of a code', () => {
  test('is breaking', () => {
    expect(demandsAfter(reword, '1.0.1', entry('1.0.1', 'Changes `reed`.'))).toEqual([
      needs('2.0.0', '1.0.1'),
    ])
  })

  test('is editorial if the changelog says that it clarifies the code', () => {
    expect(demandsAfter(reword, '1.0.1', entry('1.0.1', 'Clarifies the code `reed`.'))).toEqual([])
  })

  test('is breaking if the changelog clarifies another code', () => {
    expect(demandsAfter(reword, '1.0.1', entry('1.0.1', 'Clarifies `log`.'))).toEqual([
      needs('2.0.0', '1.0.1'),
    ])
  })
})

test('changes that somebody else found count', () => {
  const found = change({
    what: 'Found',
    place: '#/paths',
    rating: 'breaking',
    todo: 'Look.',
    names: ['found'],
  })
  const { demands, text } = reportOn(boats(), boats(), '', today, () => [found])
  expect(demands).toEqual([needs('2.0.0', '1.0.0')])
  expect(text).toContain('| Found |')
})

test('the report is a table, breaking changes first, and says what is left to do', () => {
  const next = withVersion(
    '1.0.0',
    edited((document) => {
      describeAgain(document)
      newCode(document)
      schema(document, 'Boat').properties.name.description = 'A name'
      schema(document, 'Sail').properties.knots = { type: 'integer' }
      document.components.headers.ETag.description = 'The state now.'
    }),
  )
  expect(
    reportOn(boats(), next, '', today).text,
  ).toBe(`Changes of the contract since 1.0.0: breaking: 1, additions: 1, editorial: 3.

| Change | Where | Rating | What a partner must do |
| --- | --- | --- | --- |
| Code \`foam\` added | \`Kind\`, responses of \`createRaft\` | breaking | Handle \`foam\` before the service returns it. Generated clients reject a code that they do not know. |
| Field \`knots\` added | \`Sail.knots\`, requests of \`moveBoat\` | addition | Nothing. You can send \`knots\`. |
| Description changed | \`ETag\`; \`Boat.name\`; \`createRaft\` | editorial | Nothing. |

The version must be at least 2.0.0.

Before this change can be merged:

- Set \`info.version\` in openapi/openapi.yaml to 2.0.0 or higher. It is 1.0.0.`)
})

test('a text with a vertical bar does not end its cell', () => {
  const bar = change({ what: 'a|b', place: '#/info', rating: 'editorial', todo: 'Nothing.' })
  expect(tableOf([bar]).split('\n').at(-1)).toBe('| a\\|b | `info` | editorial | Nothing. |')
})

test('a report without changes is one sentence', () => {
  expect(reportOn(boats(), boats(), '', today).text).toBe(
    'The contract has not changed since 1.0.0.\n\nThe version and the changelog are correct.',
  )
})
