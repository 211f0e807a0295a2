/** The tables are an independent source: they import only each other and read no file. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const filesBelow = (start: string): string[] =>
  readdirSync(start, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const importsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g)].map(([, from = '']) => from)

const tables = join(folder, 'tables')

const texts = filesBelow(tables).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const offenders = (isOne: (table: { file: string; text: string }) => boolean) =>
  texts.filter(isOne).map(({ file }) => relative(folder, file))

test('a table imports only tables', () => {
  const isOutside = (file: string, from: string) =>
    !from.startsWith('.') || relative(tables, join(dirname(file), from)).startsWith('..')
  expect(texts.length).toBeGreaterThan(20)
  expect(offenders(({ file, text }) => importsOf(text).some((from) => isOutside(file, from)))).toEqual([])
})

test('a table reads nothing', () => {
  expect(
    offenders(({ text }) => /\b(import|require|fetch|eval|process|globalThis)\s*[.(]/.test(text)),
  ).toEqual([])
})

test('a table states the source of its facts', () => {
  expect(offenders(({ text }) => !/source|decision|reason|WMDA/i.test(text))).toEqual([])
})

test('the tests access the contract and the server only through the support of all tests', () => {
  const outside = filesBelow(folder)
    .filter((file) => !file.startsWith(tables))
    .flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).map((from) =>
        from.startsWith('.') ? relative(folder, join(dirname(file), from)) : from,
      ),
    )
    .filter((from) => from.startsWith('..') || !/\.ts$/.test(from))
  const allowed = ['vitest', '../../generated/openapi.json', '../support/api.ts', '../support/document.ts']
  expect(outside.filter((from) => !allowed.includes(from) && !from.startsWith('node:'))).toEqual([])
})
