import type { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import * as schemas from '../../generated/schemas.ts'
import { contract, validatorOf } from '../support/document.ts'
import { mutate, randomFrom } from './fuzz.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20260115)
const mutantsInAll = 40_000

type SchemaName = keyof typeof contract.components.schemas
const names = Object.keys(contract.components.schemas) as SchemaName[]

/** Valid values of each component: its own examples, and those of the bodies that it describes. */
const corpus: [SchemaName, unknown][] = names.flatMap((name) => {
  const own = (contract.components.schemas[name] as { examples?: unknown[] }).examples ?? []
  // An open object without required members would accept every example and all its mutants.
  const { additionalProperties, required } = contract.components.schemas[name] as Record<string, unknown>
  const takesAnything = additionalProperties === true && required === undefined
  const examples = Object.values(contract.components.examples)
  const named = takesAnything ? [] : examples.map(({ value }) => value as unknown)
  return [...own, ...named.filter((value) => validatorOf(name)(value))].map(
    (value): [SchemaName, unknown] => [name, value],
  )
})

const zod: Record<SchemaName, z.ZodType> = { ...schemas }
const zodAccepts = (name: SchemaName, value: unknown) => zod[name].safeParse(value).success

describe(`zod and ajv give the same verdict (FUZZ_SEED=${seed})`, () => {
  test('on every valid value of the contract', () => {
    expect(corpus.filter(([name, value]) => !zodAccepts(name, value))).toEqual([])
    expect(new Set(corpus.map(([name]) => name)).size).toBe(names.length)
  })

  test(`on ${mutantsInAll} mutants of them`, () => {
    const random = randomFrom(seed)
    const verdicts = { valid: 0, invalid: 0 }
    const disagreements: unknown[] = []
    for (let count = 0; count < mutantsInAll; count++) {
      const [name, value] = corpus[count % corpus.length] as (typeof corpus)[number]
      const mutant = mutate(value, random)
      const accepted = validatorOf(name)(mutant)
      verdicts[accepted ? 'valid' : 'invalid']++
      if (accepted !== zodAccepts(name, mutant)) disagreements.push({ name, mutant, ajv: accepted })
    }
    expect(disagreements.slice(0, 5)).toEqual([])
    // A test in which all mutants are valid, or all are invalid, would prove nothing.
    expect(verdicts.valid).toBeGreaterThan(mutantsInAll / 20)
    expect(verdicts.invalid).toBeGreaterThan(mutantsInAll / 4)
  })
})
