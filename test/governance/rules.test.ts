import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
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

beforeAll(async () => {
  findings = await lint([...documents, clean, real])
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
