/** What the generator writes for the client: codes, facts about requests, and the types of problems. */
import { describe, expect, test } from 'vitest'
import { openContract } from '../../src/generator/bundle.ts'
import { writeTypes } from '../../src/generator/types.ts'
import { generate, type Json, smallContract } from './small-contract.ts'

const changed = (change: (document: Json) => void): Json => {
  const document = smallContract()
  change(document)
  return document
}

describe('code lists', () => {
  const written = (schema: Json) =>
    generate(changed(({ components }) => Object.assign(components.schemas, { Hue: schema })))['codes.ts']
  const hues = { type: 'string', enum: ['red', 'blue'] }
  const labels = { blue: 'As the sea', red: 'As wine' }

  test('a list has its codes in the published order, with labels', () => {
    expect(written({ ...hues, 'x-enumDescriptions': labels })).toContain(
      'export const hue: Codes<Schemas["Hue"]> = [{"value":"red","label":"As wine"},{"value":"blue","label":"As the sea"}]',
    )
  })

  test('null is no code', () => {
    const list = { type: ['string', 'null'], enum: ['red', null], 'x-enumDescriptions': { red: 'As wine' } }
    expect(written(list)).toContain('= [{"value":"red","label":"As wine"}]')
  })

  test('codes can be integers', () => {
    const list = { type: 'integer', format: 'int32', minimum: 2, maximum: 3, enum: [2, 3] }
    expect(written({ ...list, 'x-enumDescriptions': { 2: 'Two', 3: 'Three' } })).toContain(
      '= [{"value":2,"label":"Two"},{"value":3,"label":"Three"}]',
    )
  })

  test('a list has its description as a comment, which it cannot end', () => {
    expect(written({ ...hues, description: 'Ends */ here.', 'x-enumDescriptions': labels })).toContain(
      '/** Ends *\\/ here. */\nexport const hue',
    )
  })

  test('an enum without descriptions is no list', () => {
    expect(written(hues)).not.toContain('const hue')
  })
})

describe('facts about requests', () => {
  const written = (change: (document: Json) => void) => generate(changed(change))['client.ts']
  const post = (document: Json) => document.paths['/boats/{boatId}/moves'].post

  test('without other media types, there are none', () => {
    const text = generate(smallContract())['client.ts']
    expect(text).toContain('mediaTypes: Readonly<Record<string, string>> = {}\n')
    expect(text).toContain('problemPrefix = "/problems/"\n')
    expect(text).toContain('"sunk": Schemas["SunkProblem"]\n')
  })

  test('a request body has the media type that is listed first', () => {
    const move = (first: string, second: string) => (document: Json) => {
      const { content } = post(document).requestBody
      post(document).requestBody.content = {
        [first]: content['application/json'],
        [second]: content['application/json'],
      }
    }
    expect(written(move('application/merge-patch+json', 'application/json'))).toContain(
      '= {"POST /boats/{boatId}/moves":"application/merge-patch+json"}\n',
    )
    expect(written(move('application/json', 'application/merge-patch+json'))).toContain('string>> = {}\n')
  })

  test('an operation with an Idempotency-Key is listed', () => {
    const list = 'acceptsIdempotencyKey: readonly string[]'
    expect(written(() => {})).toContain(`${list} = ["POST /boats/{boatId}/moves"]\n`)
    expect(written((document) => post(document).parameters.pop())).toContain(`${list} = []\n`)
  })
})

describe('the types of problems', () => {
  const types = (document: Json) => writeTypes(openContract(document))

  test('a problem has its fixed values and its own fields, and no others', async () => {
    const text = (await types(smallContract())).replaceAll(/\s+/g, ' ')
    expect(text).toMatch(
      /\/\*\* @description It is below\. Dive\. \*\/ SunkProblem: \{ .*?type: "\/problems\/sunk"; .*?title: "Sunk"; .*?status: 400; .*?detail: string; .*?depth: number; \};/,
    )
    expect(/AdriftProblem: \{(.*?)\};/.exec(text)?.[1]).not.toContain('depth')
  })

  test('a response has the problems that it shows', async () => {
    const document = changed(({ components }) => {
      components.schemas.ProblemType['x-problem-types']['/problems/adrift'].status = 400
      const { examples } = components.responses.BadRequest.content['application/problem+json']
      examples.adrift = { value: { type: '/problems/adrift' } }
    })
    expect(await types(smallContract())).toContain(
      '"application/problem+json": components["schemas"]["SunkProblem"];',
    )
    expect(await types(document)).toContain(
      '"application/problem+json": components["schemas"]["SunkProblem"] | components["schemas"]["AdriftProblem"];',
    )
  })

  test('the contract itself is not changed', async () => {
    const document = smallContract()
    await types(document)
    expect(document).toEqual(smallContract())
  })

  test('a component with the name of a problem is rejected', async () => {
    const document = changed(({ components }) => {
      components.schemas.SunkProblem = components.schemas.Boat
    })
    await expect(types(document)).rejects.toThrow('#/components/schemas/SunkProblem: SunkProblem is taken')
  })
})
