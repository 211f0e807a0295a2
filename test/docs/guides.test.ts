import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fill, guideTags, parseGuide, readGuides } from '../../src/generator/docs/guides.ts'
import { contract, root } from './document.ts'

const changelog = join(root, 'openapi/released/CHANGELOG.md')

const guide = (text: string) => parseGuide('9-some-guide.md', `# Some guide\n${text}`)

test('the name comes from the file name, the title from the first line', () => {
  expect(guide('text')).toMatchObject({ name: 'some-guide', title: 'Some guide', text: 'text' })
  expect(() => parseGuide('9-x.md', 'no title')).toThrow('9-x.md: the first line must be a # title')
})

test('placeholders are filled from the contract', () => {
  const { Limit } = Object(contract().components).parameters
  const filled = fill(guide('at most <!-- value:parameters/Limit/schema/maximum -->'), contract())
  expect(filled).toBe(`at most ${Limit.schema.maximum}`)
  expect(fill(guide('<!-- example:CreatePatientMinimalResponse -->'), contract())).toContain('"wmdaId"')
  expect(fill(guide('<!-- table:problems -->'), contract())).toContain('/problems/invalid-request')
})

test.each(['table:nothing', 'example:Nothing', 'value:parameters/Limit/nothing', 'a note'])(
  'an unknown placeholder is rejected with the name of the file: %s',
  (placeholder) => {
    expect(() => fill(guide(`<!-- ${placeholder} -->`), contract())).toThrow(
      `9-some-guide.md: unknown placeholder <!-- ${placeholder} -->`,
    )
  },
)

test('a link without a target is rejected with the name of the file', () => {
  expect(() => guideTags([guide('[here](#/nowhere)')], contract())).toThrow(
    '9-some-guide.md: nothing is at #/nowhere',
  )
  expect(() => guideTags([guide('[here](#/patients/createpatient)')], contract())).not.toThrow()
})

test('a guide with the name of a tag is rejected, because both would have the same address', () => {
  const lims = parseGuide('9-lims.md', '# Laboratory\ntext')
  expect(() => guideTags([lims], contract())).toThrow('9-lims.md: a tag of the contract has this name')
})

test('the time limits are listed with their duration and their effect', () => {
  const filled = fill(guide('<!-- table:clocks -->'), contract())
  for (const length of ['42 days', '6 months', '24 hours', '15 minutes']) expect(filled).toContain(length)
})

test('the limits are written for people', () => {
  const filled = (name: string, document = contract()) => fill(guide(`<!-- ${name} -->`), document)
  expect(filled('limit:body')).toBe('1 MiB')
  expect(filled('limit:body', { ...contract(), 'x-max-body-bytes': 1_000_000 })).toBe('1000000 bytes')
  expect(filled('limit:search-loci')).toBe('A, B and DRB1')
})

test('the claims are listed with their meaning and their form', () => {
  const filled = fill(guide('<!-- table:claims -->'), contract())
  for (const text of ['ion', 'A string of four digits', 'yes', 'username', 'Scopes'.toLowerCase(), 'no'])
    expect(filled).toContain(text)
})

test('the limits in the laboratory guide are those of all its request bodies', () => {
  const { CreateLimsCaseRequest, CreateLimsPatientRequest, UpdateLimsPatientRequest } = Object(
    contract().components.schemas,
  )
  expect(CreateLimsCaseRequest['x-limits'].depth).toBeGreaterThan(0)
  expect(CreateLimsPatientRequest['x-limits']).toEqual(CreateLimsCaseRequest['x-limits'])
  expect(UpdateLimsPatientRequest['x-limits']).toEqual(CreateLimsCaseRequest['x-limits'])
})

test('the guides of the project are complete', () => {
  const tags = guideTags(readGuides(join(root, 'docs/guides'), changelog), contract())
  expect(tags.map(({ name }) => name)).toEqual([
    'getting-started',
    'authentication',
    'errors',
    'life-cycle',
    'identifiers',
    'changes-and-retries',
    'lists',
    'laboratory',
    'match-engines',
    'generate-a-client',
    'clinical-safety',
    'code-lists',
    'versions',
    'environments',
    'limits',
    'test-data',
    'support',
    'changelog',
  ])
  for (const { description } of tags) expect(description).not.toContain('<!--')
})
