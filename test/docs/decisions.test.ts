/** Every decision has a number, a status and a date, and the parts that readers look for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './document.ts'

const folder = join(root, 'docs/decisions')
const files = readdirSync(folder)

const status =
  /^Status: (accepted|superseded by decision \d+)\. Date: (\d{4}-\d\d-\d\d)(, revised (\d{4}-\d\d-\d\d))?\.$/

/** What is wrong with the text of a decision, in the order of the text. */
function complaintsAbout(file: string, text: string): string[] {
  const [title = '', , line = ''] = text.split('\n')
  const number = Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1])
  const dates = [...line.matchAll(/\d{4}-\d\d-\d\d/g)].map(([date]) => date)
  const sections = [...text.matchAll(/^## (.*)$/gm)].map(([, name = '']) => name)
  return [
    ...(title.startsWith(`# ${number}. `) ? [] : ['the title has another number than the file']),
    ...(status.test(line) ? [] : ['the third line is no status with a date']),
    ...(dates.every((date) => !Number.isNaN(Date.parse(date))) ? [] : ['a date does not exist']),
    ...(dates.toSorted().join() === dates.join() ? [] : ['it was revised before it was made']),
    ...['Context', 'Decision', 'Consequences']
      .filter((name) => !sections.includes(name))
      .map((name) => `the section ${name} is missing`),
  ]
}

test.each(files)('%s', (file) => {
  expect(complaintsAbout(file, readFileSync(join(folder, file), 'utf8'))).toEqual([])
})

test('no two decisions have the same number', () => {
  const numbers = files.map((file) => file.slice(0, 4))
  expect(numbers.length).toBe(new Set(numbers).size)
  expect(numbers.length).toBeGreaterThan(35)
})

test.each([
  ['# 2. Other', 'the title has another number than the file'],
  ['Status: accepted.', 'the third line is no status with a date'],
  ['Status: accepted. Date: 2026-13-01.', 'a date does not exist'],
  ['Status: accepted. Date: 2026-11-24, revised 2026-11-23.', 'it was revised before it was made'],
  ['## Results', 'the section Consequences is missing'],
])('a decision with "%s" is found', (line, complaint) => {
  const right = [
    '# 1. Some',
    '',
    'Status: accepted. Date: 2026-11-24.',
    '',
    '## Context',
    '## Decision',
    '## Consequences',
  ]
  const place = line.startsWith('# ') ? 0 : line.startsWith('Status') ? 2 : 6
  expect(complaintsAbout('0001-some.md', right.join('\n'))).toEqual([])
  expect(complaintsAbout('0001-some.md', right.with(place, line).join('\n'))).toEqual([complaint])
})
