/** Sentences that repeat a limit of an extension give the same limit. The facts themselves are in test/facts. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contract, type Json } from '../support/document.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const document: Json = contract
const { bearerAuth } = document.components.securitySchemes
const { ion, username } = bearerAuth['x-claims'].properties

/** Every string of the contract: descriptions, titles, advice and examples. */
function stringsOf(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values<Json>(value).flatMap(stringsOf) : []
}

const guides = readdirSync(`${root}docs/guides`).map((name) => `docs/guides/${name}`)
const texts = [
  ...stringsOf(contract),
  ...['README.md', 'docs/deployment.md', 'docs/front-end.md', ...guides].map((file) =>
    readFileSync(root + file, 'utf8'),
  ),
].map((text) => text.replaceAll(/\s+/g, ' '))

/** What all texts say at the place of the group of a pattern, each answer once. */
const said = (pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found))),
]

describe('every text that repeats it gives', () => {
  test('the maximum size of a request body', () => {
    const bytes: number = document['x-max-body-bytes']
    expect(said(/body\b[^.]*? (\d+) MiB/g)).toEqual([String(bytes / 2 ** 20)])
    expect(said(/(\d{4,}) bytes/g)).toEqual([String(bytes)])
  })

  test('the time for which an Idempotency-Key is kept', () => {
    const { hours } = document.components.parameters.IdempotencyKey['x-kept-for']
    expect(said(/[Kk]eys are kept for (\d+) hours/g)).toEqual([String(hours)])
  })

  test('the loci that a search requires', () => {
    const loci: string[] = document.components.schemas.Hla['x-search-requires']
    const named = loci.map((locus) => locus.toUpperCase()).join(' ')
    const list = /(?:requires|must include|typed values at|typing (?:of|at)) (\w+(?:, \w+)* and \w+)/g
    expect(said(list).map((each) => each.replace(/,| and/g, ''))).toEqual([named])
  })

  test('the length of a username', () => {
    const { minLength, maxLength } = username
    const length = `${minLength} to ${maxLength}`
    expect(bearerAuth.description).toContain(`The claim \`username\` has ${length} characters`)
    expect(username['x-form']).toContain(`${length} characters`)
    expect(document.components.schemas.AssignedUserName).toMatchObject({ minLength, maxLength })
  })

  test('the form of an organisation', () => {
    expect(ion.pattern).toBe(`^[0-9]{${ion.maxLength}}$`)
    const words = ['one', 'two', 'three', 'four', 'five', 'six']
    const digits = `${words[ion.maxLength - 1]} digits`
    expect(bearerAuth.description).toContain(`organisation number, which has ${digits}`)
    expect(ion['x-form']).toContain(digits)
  })
})
