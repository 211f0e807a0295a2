import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './lint.ts'

// A file that nothing refers to is read by nobody and checked by no rule.

/** The files that a value refers to, by `$ref` anywhere in it. */
function referencesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child.replace(/#.*/, '')] : referencesOf(child),
  )
}

function reach(file: string, reached: Set<string>): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const reference of referencesOf(parse(readFileSync(join(root, file), 'utf8')))) {
    if (reference !== '') reach(join(dirname(file), reference), reached)
  }
  return reached
}

test('every file of the contract is part of it', () => {
  const files = globSync('openapi/**/*.{yaml,yml}', { cwd: root }).filter(
    (file) => !/^openapi\/(rules|governance|workflows|released)\//.test(file),
  )
  expect(files.sort()).toEqual([...reach('openapi/openapi.yaml', new Set())].sort())
})
