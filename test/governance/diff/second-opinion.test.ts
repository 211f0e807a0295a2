/** Redocly compares the same edits. It does not know our ratings, so it can contradict them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change } from '../../../src/governance/compare/change.ts'
import { compareContracts } from '../../../src/governance/compare/contract.ts'
import { redoclyVerdicts, unsharedVerdicts, type Verdict } from '../../../src/governance/second-opinion.ts'
import { stepsOf } from '../../contract/document.ts'
import { boats, edited, type Json, type Seed } from './boats.ts'
import { seeds } from './seeds/all.ts'
import { harmless } from './seeds/harmless.ts'

/** A document of many contracts: each has its own paths and components, so that one run compares all of them. */
function together(contracts: readonly Json[]): Json {
  const paths: Json = {}
  const components: Json = {}
  contracts.forEach((contract, index) => {
    const text = JSON.stringify(contract)
      .replaceAll(/"#\/components\/(\w+)\//g, `"#/components/$1/Seed${index}`)
      .replaceAll(/"operationId":"/g, `"operationId":"seed${index}`)
    const own = JSON.parse(text)
    for (const [path, item] of Object.entries(own.paths)) paths[`/seed${index}${path}`] = item
    for (const [kind, entries] of Object.entries<Json>(own.components)) {
      if (kind === 'securitySchemes') continue
      components[kind] ??= {}
      for (const [name, entry] of Object.entries(entries)) components[kind][`Seed${index}${name}`] = entry
    }
  })
  const { openapi, info, servers, tags, components: own } = boats()
  return {
    openapi,
    info,
    servers,
    tags,
    paths,
    components: { ...components, securitySchemes: own.securitySchemes },
  }
}

/** In one document, Redocly takes the path that this edit deletes for the one that another edit adds. */
const apart = 'a path is deleted'
const edits: readonly Seed[] = [...Object.values(seeds).flat(), ...harmless].filter(
  ([what]) => what !== apart,
)
const folder = mkdtempSync(join(tmpdir(), 'diff-'))
let verdicts: Verdict[] = []

beforeAll(async () => {
  const [before, after] = ['before.json', 'after.json'].map((name) => join(folder, name))
  writeFileSync(String(before), JSON.stringify(together(edits.map(() => boats()))))
  writeFileSync(String(after), JSON.stringify(together(edits.map(([, edit]) => edited(edit)))))
  verdicts = await redoclyVerdicts(String(before), String(after))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The seed that a location of the document belongs to. */
const seedOf = (place: string): number => Number(/[Ss]eed(\d+)/.exec(stepsOf(place).join(' '))?.[1])

test('what Redocly calls breaking is breaking, except for the rules where it is known to be too strict', () => {
  expect(verdicts.length).toBeGreaterThan(30)
  const contradicted = edits
    .filter(([, edit], index) => {
      const isBreaking = compareContracts(boats(), edited(edit)).some(({ rating }) => rating === 'breaking')
      return !isBreaking && verdicts.some(({ place }) => seedOf(place) === index)
    })
    .map(([what]) => what)
  expect(contradicted).toEqual([
    'an error is not sent any more',
    'there is a new type of problem that no operation answers yet',
    'a parameter is deprecated',
  ])
})

test('a verdict is reported again only if it is about another part of the contract', () => {
  const repeated = edits
    .filter(([, edit], index) => {
      const own = verdicts
        .filter(({ place }) => seedOf(place) === index)
        .map((verdict) => ({ ...verdict, place: verdict.place.replace(/(~1seed|Seed)\d+/, '') }))
      return unsharedVerdicts(own, compareContracts(boats(), edited(edit))).length > 0
    })
    .map(([what]) => what)
  // Redocly reports these at another place: where the earlier version has the part, or in each of the two forms.
  expect(repeated).toEqual([
    'the method is another one, and a field is lost',
    'a code selects another form',
    'a type of a choice is gone',
  ])
})

const lost: Verdict = {
  ruleId: 'property-removed',
  message: 'Property `kind` was removed.',
  place: '#/components/schemas/RaftState/properties/kind',
}
const facts = { what: 'Something', rating: 'breaking', todo: 'Nothing.' } as const

test('a verdict that our comparison does not share is a change of its own', () => {
  const elsewhere = change({ ...facts, place: '#/components/schemas/Kind' })
  expect(unsharedVerdicts([lost], [elsewhere])).toMatchObject([
    {
      what: 'Redocly, `property-removed`: Property `kind` was removed.',
      rating: 'breaking',
      names: ['kind'],
    },
  ])
  const tooMild = change({ ...facts, rating: 'addition', place: lost.place })
  expect(unsharedVerdicts([lost], [tooMild])).toHaveLength(1)
})

test('a verdict that our comparison shares is not repeated', () => {
  expect(unsharedVerdicts([lost], [change({ ...facts, place: '#/components/schemas/RaftState' })])).toEqual(
    [],
  )
})

test('where our rating is milder on purpose, the verdict counts only if we saw no change', () => {
  const gone: Verdict = {
    ruleId: 'response-removed',
    message: 'Gone.',
    place: '#/paths/~1rafts/post/responses/400',
  }
  const seen = change({ ...facts, rating: 'addition', place: '#/paths/~1rafts/post/responses' })
  expect(unsharedVerdicts([gone], [seen])).toEqual([])
  expect(unsharedVerdicts([gone], [])).toHaveLength(1)
})
