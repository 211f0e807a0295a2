/** What generated code says about something deprecated. */
import { expect, test } from 'vitest'
import { openContract } from '../../src/generator/bundle.ts'
import { writeCodes } from '../../src/generator/codes.ts'
import { writeOperations } from '../../src/generator/operations.ts'
import { writeTypes } from '../../src/generator/types.ts'
import { deprecatedContract } from '../support/deprecated.ts'

const contract = openContract(deprecatedContract())
const types = await writeTypes(contract)
const tag = (name: string) => `@deprecated since 2027-02-01, can be removed on 2027-08-01. Use \`${name}\`.`

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Whether a comment with this line stands directly before this code. */
const isCommented = (code: string, line: string): boolean =>
  new RegExp(`\\* +${escaped(line)}\\n(?:(?!\\*/)[^])*\\*/\\s*${escaped(code)}`).test(types)

test.each([
  ['an operation', 'searchPatientList', 'get: operations["listPatients"]'],
  ['a parameter', 'after', 'limit?: '],
  ['a field', 'title', 'detail: string'],
  ['a field with a shared schema', 'rhesus', 'abo: components["schemas"]["Abo"]'],
  ['a header', 'Date', 'RetryAfter: number'],
])('%s has the tag @deprecated in the types', (_what, name, code) => {
  expect(types).toContain(code)
  expect(isCommented(code, tag(name))).toBe(true)
})

test('a code is named in the comment of its list, and in the list itself', () => {
  const sentence = '`M` is deprecated since 2027-02-01, can be removed on 2027-08-01. Use `F`.'
  expect(isCommented('Sex: ', sentence)).toBe(true)
  const [line] = writeCodes(contract).match(/^export const sex: .*$/m) ?? []
  expect(JSON.parse(line?.replace(/^[^=]*= /, '') ?? '')).toEqual([
    {
      value: 'M',
      label: 'Male',
      deprecation: { since: '2027-02-01', sunset: '2027-08-01', instead: 'Use `F`.' },
    },
    { value: 'F', label: 'Female' },
  ])
})

test('only the deprecated operation has the dates that the server announces', () => {
  const found = writeOperations(contract).match(/path: "([^"]*)".*deprecation: .*$/gm)
  expect(found).toEqual([
    'path: "/api/v2/patients/list", scopes: ["patients:read"], deprecation: {"since":"2027-02-01","sunset":"2027-08-01"},',
  ])
})

test('a handler does not have to set the headers that the server announces', () => {
  const document = deprecatedContract()
  const { responses } = document.paths['/api/v2/patients/list'].get
  const header = { schema: { type: 'string', maxLength: 29 } }
  responses[200].headers = { ...responses[200].headers, Deprecation: header, Sunset: header }
  const text = writeOperations(openContract(document))
  expect(text).toBe(writeOperations(contract))
})
