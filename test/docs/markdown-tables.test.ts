import { expect, test } from 'vitest'
import { withFactTables } from '../../src/generator/docs/markdown-tables.ts'

const filled = (...lines: string[]) => withFactTables(lines.join('\n'))

test('each cell gets the name of its column', () => {
  expect(filled('before', '', '| One | Two |', '| --- | --- |', '| a | b |', '| c | d |', '', 'after')).toBe(
    'before\n\n<table class="facts"><thead><tr><th scope="col">One</th><th scope="col">Two</th></tr></thead><tbody>' +
      '<tr><td data-label="One"> a </td><td data-label="Two"> b </td></tr>' +
      '<tr><td data-label="One"> c </td><td data-label="Two"> d </td></tr></tbody></table>\n\nafter',
  )
})

test('code, links and bold text are kept, and nothing else becomes markup', () => {
  const shown = filled('| A |', '| --- |', '| `x` [y](#/z) **w** a < b |')
  expect(shown).toContain(
    '<td data-label="A"> <code class="whole">x</code> <a href="#/z">y</a> <strong>w</strong> a &lt; b </td>',
  )
})

test('a long name may break before its capital letters', () => {
  expect(filled('| A |', '| --- |', '| `referringMedicalRecordNumber` |')).toContain(
    '<code>referring<wbr>Medical<wbr>Record<wbr>Number</code>',
  )
})

test('a bar in prose is not a table', () => {
  expect(filled('ACT|NEW', '| not a table |')).toBe('ACT|NEW\n| not a table |')
})
