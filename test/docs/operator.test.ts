import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { guideTags, readGuides } from '../../src/generator/docs/guides.ts'
import { readOperator } from '../../src/generator/docs/operator.ts'
import { contract, root } from './document.ts'

const folder = mkdtempSync(join(tmpdir(), 'operator-'))
afterAll(() => rmSync(folder, { recursive: true }))
const example = join(root, 'deploy/docs/operator.example.json')

/** The text of the two guides that depend on the operator. */
function guidesOf(operator: ReturnType<typeof readOperator>): Record<string, string> {
  const guides = readGuides(join(root, 'docs/guides'), join(root, 'openapi/released/CHANGELOG.md'))
  return Object.fromEntries(
    guideTags(guides, contract(), operator).map(({ name, description }) => [name, description]),
  )
}

/** What is wrong with a file that has this content. */
function complaint(content: unknown): string {
  const file = join(folder, 'docs.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    readOperator(file)
  } catch (error) {
    return error instanceof Error ? error.message.replace(file, 'FILE') : String(error)
  }
  return ''
}

const environment = {
  name: 'Test',
  url: 'https://test.example',
  data: 'synthetic',
  tokenUrl: 'https://login.example/token',
}

test('without a file, each place says that the operator must fill it in, and how', () => {
  const { environments = '', support = '' } = guidesOf(readOperator(undefined))
  const fields = (text: string) =>
    [...text.matchAll(/> \*\*To be filled in by the operator: .*?\*\* Set `(\w+)`/g)].map(([, name]) => name)
  expect(fields(environments)).toEqual(['environments', 'credentials'])
  expect(fields(support)).toEqual(['support'])
  expect(support).toContain('`DOCS_CONFIG`')
})

test('the example file fills in every place', () => {
  const { environments = '', support = '' } = guidesOf(readOperator(example))
  expect(environments).not.toContain('To be filled in')
  expect(support).not.toContain('To be filled in')
  for (const text of ['https://test.patient-api.registry.example', 'synthetic data only', 'oauth2/token'])
    expect(environments).toContain(text)
  expect(environments).toContain('mailto:api-access@registry.example')
  expect(support).toContain('mailto:api-support@registry.example')
})

test('the URL of an environment fits the server of the contract', () => {
  const [{ url } = { url: '' }] = contract().servers
  expect(url).toBe('https://{host}')
  for (const { url: given } of readOperator(example).environments ?? [])
    expect(given).toMatch(/^https:\/\/[^/]+$/)
})

test('text of the operator in a table cannot become markup', () => {
  const { environments } = guidesOf({
    environments: [{ ...environment, data: 'real', name: 'A < B <script>' }],
  })
  expect(environments).toContain('A &lt; B &lt;script&gt;')
  expect(environments).toContain('data of real patients')
})

test('a valid file is accepted, also with one field only', () => {
  expect(complaint({ environments: [environment] })).toBe('')
  expect(complaint({ support: 'Write to us.' })).toBe('')
  expect(complaint({})).toBe('')
})

test.each([
  [
    { environments: [{ ...environment, url: 'http://test.example' }] },
    'environments.0.url: must be https://',
  ],
  [
    { environments: [{ ...environment, url: 'https://test.example/api' }] },
    'environments.0.url: must be https',
  ],
  [
    { environments: [{ ...environment, data: 'some' }] },
    'environments.0.data: must be "synthetic" or "real"',
  ],
  [
    { environments: [{ ...environment, tokenUrl: 'http://login.example' }] },
    'environments.0.tokenUrl: must be',
  ],
  [{ environments: [] }, 'environments: must have an environment'],
  [{ credentials: '' }, 'credentials: must not be empty'],
  [{ suport: 'x' }, 'Unrecognized key: "suport"'],
  ['no json', 'FILE (DOCS_CONFIG) cannot be read: '],
])('an invalid file is rejected: %j', (content, expected) => {
  expect(complaint(content)).toContain(expected)
  expect(complaint(content)).toContain('FILE (DOCS_CONFIG)')
})
