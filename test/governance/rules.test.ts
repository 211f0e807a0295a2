import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import contract from '../../openapi/governance/lint-rules/plugin.js'
import { type Finding, lint, root } from './lint.ts'

const folder = 'test/governance/broken'
const documents = readdirSync(join(root, folder)).map((file) => `${folder}/${file}`)
const clean = 'test/governance/clean.yaml'
const real = 'openapi/openapi.yaml'
const rules = Object.keys(contract().rules.oas3)

/** Each broken document states the location of its defect in its first lines. */
function defectOf(document: string): string | undefined {
  return /^# Defect at (\S+)$/m.exec(readFileSync(join(root, document), 'utf8'))?.[1]
}

let findings: Finding[] = []
let ignored = 0

beforeAll(async () => {
  ;({ findings, ignored } = await lint([...documents, clean, real]))
}, 60_000)

describe('a broken document is rejected by its rule only, at the location of its defect', () => {
  test.each(documents)('%s', (document) => {
    const found = findings.filter(({ file }) => file === document)
    const rule = basename(document, '.yaml')
    expect(found.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual([
      { rule: `contract/${rule}`, pointer: defectOf(document) },
    ])
  })
})

test('every rule has a document that violates it', () => {
  expect(documents.map((document) => basename(document, '.yaml')).sort()).toEqual(rules.sort())
})

test('the clean document and the contract have no errors and no warnings', () => {
  expect(findings.filter(({ file }) => !documents.includes(file))).toEqual([])
})

// A finding that is listed but no longer occurs is not counted, so an exception that is not needed fails.
test('the linter ignores only the two exceptions of decision 38', () => {
  const listed = parse(readFileSync(join(root, '.redocly.lint-ignore.yaml'), 'utf8'))
  expect(listed).toEqual({
    'openapi/openapi.yaml': { 'no-ambiguous-paths': ['#/paths/~1api~1v2~1searches~1{searchId}~1results'] },
    'openapi/searches/paths/patient-searches.yaml': { 'paths-kebab-case': ['#/'] },
  })
  expect(ignored).toBe(2)
})
