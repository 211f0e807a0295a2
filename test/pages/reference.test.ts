/** The reference page contains the whole contract and leads to the same places in the documentation. */
import { describe, expect, test } from 'vitest'
import { problems } from '../../generated/problems.ts'
import { operationAddress, operations } from '../../src/generator/docs/document.ts'
import { readGuides } from '../../src/generator/docs/guides.ts'
import { referencePage } from '../../src/pages/reference/page.ts'
import { contract as docsContract, root } from '../docs/document.ts'
import { isMeant } from '../facts/support/meanings.ts'
import { changeReasons } from '../facts/tables/codes/change-reason.ts'
import { diagnoses } from '../facts/tables/codes/diagnosis.ts'
import { diseasePhases } from '../facts/tables/codes/disease-phase.ts'
import { ethnicities } from '../facts/tables/codes/ethnicity.ts'
import { contract, type Json } from '../support/document.ts'

const html = referencePage()

const visible = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const squeezed = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim()
const body = squeezed(visible(html.slice(html.indexOf('<main'))))

/** The part of the page from the element with an id to the next heading of its level. */
const sectionOf = (id: string): string => {
  const start = html.indexOf(`<h3 id="${id}">`)
  if (start < 0) throw new Error(`The page has no section ${id}.`)
  const end = html.indexOf('<h3', start + 1)
  return html.slice(start, end < 0 ? undefined : end)
}
const rowsOf = (markup: string): string[][] =>
  markup
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => squeezed(visible(cell))),
    )

/** Every text and number of the contract that people must find, with its location. */
function* facts(node: Json, place: string): Generator<[place: string, text: string]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries<Json>(node)) {
    const here = `${place}/${key}`
    const isText = typeof value === 'string'
    if (isText && ['description', 'summary', 'pattern', 'operationId', 'effect'].includes(key))
      yield [here, value]
    else if (['x-enumDescriptions', 'x-scopes', 'x-forbidden'].includes(key))
      for (const [code, meaning] of Object.entries<string>(value))
        yield* [
          [here, code],
          [here, meaning],
        ] as const
    else if (['maximum', 'maxLength', 'maxItems'].includes(key) && !node.enum) yield [here, String(value)]
    else if (key === 'properties') for (const name of Object.keys(value)) yield [here, name]
    else if (key === 'name' && node.in) yield [here, value]
    if (!['example', 'examples', 'value', 'x-problem-types'].includes(key)) yield* facts(value, here)
  }
}

describe('the page contains', () => {
  test('every name, description and limit of the contract', () => {
    const { paths, components, servers, tags } = contract
    const all = [...facts({ paths, components, servers, tags }, '')]
    expect(all.length).toBeGreaterThan(1_000)
    expect(all.filter(([, text]) => !body.includes(squeezed(text)))).toEqual([])
  })

  test('every example of a request or response', () => {
    const text = visible(html).replace(/\s+/g, '')
    const missing = Object.entries<Json>(contract.components.examples).filter(
      ([, { value }]) => !text.includes(JSON.stringify(value).replace(/\s+/g, '')),
    )
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test.each([
    ['DiagnosisCode', diagnoses],
    ['DiseasePhase', diseasePhases],
    ['Ethnicity', ethnicities],
    ['ChangeReason', changeReasons],
  ])('each published code of %s beside its meaning', (name, { codes }) => {
    const rows = rowsOf(sectionOf(name))
    for (const each of codes) {
      const [, meaning = ''] = rows.find(([code]) => code === each.code) ?? []
      expect([each.code, meaning, isMeant(each, meaning)]).toEqual([each.code, meaning, true])
    }
  })

  test('the codes of a lymphoma', () => {
    const found = rowsOf(html).filter(([, meaning]) => meaning?.toLowerCase().endsWith('lymphoma'))
    expect(found).toEqual([
      ['NHL', 'Non-Hodgkin lymphoma'],
      ['HL', 'Hodgkin lymphoma'],
    ])
  })

  test.each(Object.entries(problems))('the problem %s with its status and what to do', (name, facts) => {
    const section = squeezed(visible(sectionOf(`problem-${name}`)))
    for (const text of [facts.title, `Status ${facts.status}`, facts.type, facts.meaning, facts.action])
      expect(section).toContain(squeezed(text))
  })
})

describe('every object has its fields', () => {
  const objects = Object.entries<Json>(contract.components.schemas).filter(([, { properties }]) => properties)

  test.each(objects)('%s', (name, { properties, required = [], 'x-forbidden': forbidden = {} }) => {
    const shown = rowsOf(sectionOf(name))
      .slice(1)
      .map(([field]) => field)
    const expected = Object.keys(properties).map((field) =>
      required.includes(field) ? `${field}required` : field,
    )
    expect(shown).toEqual([...expected, ...Object.keys(forbidden)])
  })
})

describe.each(operations(docsContract()))('$operationId', (operation) => {
  const section = sectionOf(operation.operationId)

  test('has its method, path, scope, parameters and responses', () => {
    const definition = Object.entries<Json>(contract.paths).flatMap(([path, item]) =>
      Object.entries<Json>(item).map(([method, each]) => ({ ...each, path, method })),
    )
    const { path, method, security } = definition.find((each) => each.operationId === operation.operationId)
    const text = squeezed(visible(section))
    expect(text).toContain(`${method.toUpperCase()} ${path}`)
    expect(text).toContain(`Scope ${security[0].bearerAuth[0]}`)
    const first = rowsOf(section).map(([cell]) => cell)
    for (const status of Object.keys(operation.responses)) expect(first).toContain(status)
  })

  test('leads to the same operation in the documentation', () => {
    expect(section).toContain(`href="/docs${operationAddress(operation)}"`)
  })
})

describe('the page is well-formed for every reader', () => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)

  test('every anchor is unique, and every link leads to one', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id)
    expect(links.length).toBeGreaterThan(500)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('every link to the documentation leads to a guide or an operation', () => {
    const known = new Set([
      ...readGuides(`${root}/docs/guides`, `${root}/openapi/released/CHANGELOG.md`).map(
        ({ name }) => `/docs#/${name}`,
      ),
      ...operations(docsContract()).map((operation) => `/docs${operationAddress(operation)}`),
    ])
    const links = [...html.matchAll(/href="(\/docs#[^"]*)"/g)].map(([, address = '']) => address)
    expect(links.filter((address) => !known.has(address))).toEqual([])
  })

  test('no heading skips a level', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('it has less than 400 kB and no script', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
    expect(html).not.toMatch(/<script|javascript:| on\w+=/)
  })
})
