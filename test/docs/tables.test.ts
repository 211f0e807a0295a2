import { describe, expect, test } from 'vitest'
import { operations, readContract, transitions } from '../../src/generator/docs/document.ts'
import * as tables from '../../src/generator/docs/tables.ts'
import { contract } from './document.ts'

/** A sentence of the contract without backticks, which the tables show as code. */
const plain = (text: string | undefined) => text?.replaceAll('`', '')

/** The cells of each row of a table, without markup. */
const rows = (html: string) =>
  html
    .split('<tr>')
    .slice(2)
    .map((row) =>
      [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) =>
        cell
          .replace(/<\/?code[^>]*>/g, '')
          .replace(/<[^>]*>/g, ' ')
          .trim(),
      ),
    )

describe('the tables agree with the contract', () => {
  test('one row for each problem type, with status, title, meaning and action', () => {
    const schema = contract().components.schemas.ProblemType
    const shown = rows(tables.problems(contract()))
    expect(shown).toHaveLength(schema?.enum?.length ?? 0)
    for (const [type, facts] of Object.entries(schema?.['x-problem-types'] ?? {})) {
      const row = shown.find(([, problem]) => problem?.endsWith(` ${type}`))
      expect(row?.[0], type).toBe(String(facts.status))
      expect(row?.[1]).toContain(facts.title)
      expect(row?.[2]).toBe(plain(schema?.['x-enumDescriptions']?.[type]))
      expect(row?.[3]).toBe(plain(facts.action))
    }
  })

  test('a problem type without status and title is rejected', () => {
    const broken = contract()
    broken.components.schemas.ProblemType?.enum?.push('/problems/new')
    Object.assign(broken.components.schemas.ProblemType?.['x-enumDescriptions'] ?? {}, {
      '/problems/new': 'x',
    })
    expect(() => tables.problems(broken)).toThrow('/problems/new is not in x-problem-types')
  })

  test('one row for each transition, in the order of the contract', () => {
    const expected = transitions(contract()).map(({ from, to, by, effect }) => [
      from,
      to,
      by.join(', '),
      plain(effect),
    ])
    expect(expected.length).toBeGreaterThan(10)
    expect(rows(tables.moves(contract()))).toEqual(expected)
  })

  test('each operation is listed with the scope that it requires', () => {
    const shown = rows(tables.scopes(contract()))
    for (const { operationId, security } of operations(contract())) {
      const scope = security[0]?.bearerAuth?.[0]
      const row = shown.find(([name]) => name === scope)
      expect(row?.[2]?.split(/\s+/), operationId).toContain(operationId)
    }
  })

  test('text of the contract cannot become markup', () => {
    const odd = contract()
    odd.servers = [{ url: 'http://a', description: 'a < b & <script>', 'x-internal': false }]
    expect(tables.servers(odd)).toContain('a &lt; b &amp; &lt;script&gt;')
  })
})

test('if the bundle is missing, the error message says what to run', () => {
  expect(() => readContract('nowhere/openapi.json')).toThrow(
    'nowhere/openapi.json is missing. Run `npm run generate`',
  )
})
