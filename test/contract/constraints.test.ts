import { beforeAll, describe, expect, test } from 'vitest'
import * as schemas from '../../generated/schemas.ts'
import { contract } from '../support/document.ts'
import { at, follow, type Json } from './document.ts'
import { type Finding, prove } from './proof.ts'
import { nameOf, type Site, sitesOf } from './sites.ts'

const source: Json = contract
const generated: Json = schemas
const names = Object.keys(source.components.schemas)
const sites = new Map(
  names.flatMap((name) =>
    sitesOf(source, source.components.schemas[name]).map((site) => [nameOf(name, site), { name, site }]),
  ),
)

/** Constraints that never change a verdict, because another constraint always decides first. */
const decidedElsewhere: Record<
  string,
  (schema: Json, keyword: string, parent: Json, member: string) => boolean
> = {
  'a maxLength beside an enum: only the codes are accepted': (schema, keyword) =>
    keyword === 'maxLength' && schema.enum !== undefined,
  'a minimum or maximum beside an enum: only the codes are accepted': (schema, keyword) =>
    ['minimum', 'maximum'].includes(keyword) && schema.enum !== undefined,
  'a default of a required member: the member is never missing': (_schema, keyword, parent, member) =>
    keyword === 'default' && parent?.required?.includes(member),
}

const reasonsOf = ({ name, site }: { name: string; site: Site }): string[] => {
  const root = source.components.schemas[name]
  const parent = at(root, site.inner.slice(0, -2))
  const member = String(site.inner.at(-1))
  return Object.keys(decidedElsewhere).filter((reason) =>
    decidedElsewhere[reason]?.(follow(source, at(root, site.inner)), site.keyword, parent, member),
  )
}

let findings: Finding[] = []
const constraintsWhere = (holds: (finding: Finding) => boolean) =>
  findings.filter(holds).map(({ constraint }) => constraint)

beforeAll(() => {
  findings = names.flatMap((name) => prove(source, name, generated[name]))
}, 300_000)

describe(`each of the ${sites.size} constraints of the schemas, changed alone and regenerated`, () => {
  test('zod and ajv agree on every value, before and after the change', () => {
    const disagreements = findings.flatMap(({ constraint, disagreements }) =>
      disagreements.map((disagreement) => ({ constraint, ...disagreement })),
    )
    expect(disagreements.slice(0, 5)).toEqual([])
  })

  test('changes the verdict on a value, unless another constraint always decides first', () => {
    const silent = constraintsWhere(({ told, translated }) => !told && translated > 0)
    const decided = [...sites].filter(([, place]) => reasonsOf(place).length > 0).map(([name]) => name)
    expect(silent).toEqual(decided)
  })

  test('every exception for a constraint without effect is still needed', () => {
    const given = new Set([...sites.values()].flatMap(reasonsOf))
    expect(Object.keys(decidedElsewhere).filter((reason) => !given.has(reason))).toEqual([])
  })

  test('can be translated with at least one change; only another discriminator is always rejected', () => {
    expect(constraintsWhere(({ translated }) => translated === 0)).toEqual(
      [...sites.keys()].filter((name) => name.endsWith('/discriminator/propertyName')),
    )
  })

  test('is tested: each constraint has values and a change', () => {
    expect(findings.map(({ constraint }) => constraint)).toEqual([...sites.keys()])
    expect(constraintsWhere(({ translated, refused }) => translated + refused.length === 0)).toEqual([])
    expect(constraintsWhere(({ translated, values }) => translated > 0 && values < 5)).toEqual([])
  })
})

test('request bodies and responses have no schemas of their own, only components, which are tested above', () => {
  const inline: string[] = []
  const visit = (value: Json, place: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries<Json>(value)) {
      const isContent = /\/content\/[^/]+$/.test(place)
      if (isContent && key === 'schema' && member.$ref === undefined) inline.push(place)
      visit(member, `${place}/${key.replaceAll('/', '~1')}`)
    }
  }
  visit(source.paths, '/paths')
  visit(source.components.responses, '/components/responses')
  expect(inline).toEqual([])
})
