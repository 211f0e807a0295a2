import { describe, expect, test } from 'vitest'
import { routes } from '../../generated/routes.ts'
import { testApi } from '../support/api.ts'
import { contract } from '../support/contract.ts'
import { canonical } from './canonical.ts'

const { openapi, info, servers, tags } = contract

describe('the document that the running app emits', () => {
  test('equals the source after canonicalising', async () => {
    const { app } = await testApi()
    const emitted = app.getOpenAPI31Document({ openapi, info, servers, tags } as never)
    expect(canonical(emitted)).toEqual(canonical(contract))
  })

  test('would differ after any single change of a constraint of the source', async () => {
    const { app } = await testApi()
    const emitted = JSON.stringify(
      canonical(app.getOpenAPI31Document({ openapi, info, servers, tags } as never)),
    )
    const all = mutants(structuredClone(contract))
    expect(all.length).toBeGreaterThan(300)
    const unseen = all.filter(({ apply }) => {
      const changed = structuredClone(contract)
      apply(changed)
      return JSON.stringify(canonical(changed)) === emitted
    })
    expect(unseen.map(({ place }) => place)).toEqual([])
  })
})

test('every operation of the contract has a route and the other way round', () => {
  const inContract = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.operationId),
  )
  expect(Object.keys(routes).sort()).toEqual(inContract.sort())
})

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
type Json = any

const constraints = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties']

/** Every way to change one constraint of the document. */
function mutants(document: Json): { place: string; apply: (copy: Json) => void }[] {
  const found: { place: string; apply: (copy: Json) => void }[] = []
  const visit = (value: Json, path: string[]): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries<Json>(value)) {
      const to = (next: Json) => (copy: Json) => {
        path.reduce((at, step) => at[step], copy)[key] = next
      }
      const place = [...path, key].join('/')
      if (key === 'examples' || key === 'example' || key === 'properties' || key.startsWith('x-')) {
        if (key === 'properties') visit(member, [...path, key])
        continue
      }
      const isSchema = path.at(-2) === 'schemas' || path.at(-1) === 'schema' || path.includes('properties')
      if (constraints.includes(key) && typeof member === 'number')
        found.push({ place, apply: to(member + 1) })
      if (key === 'pattern') found.push({ place, apply: to(`${member}x`) })
      if (key === 'format') found.push({ place, apply: to('time') })
      if (key === 'additionalProperties') found.push({ place, apply: to(!member) })
      if (key === 'uniqueItems') found.push({ place, apply: to(!member) })
      if (key === 'type' && isSchema && typeof member === 'string')
        found.push({ place, apply: to([member, 'null']) })
      if (key === 'enum') found.push({ place, apply: to(member.slice(1)) })
      if (key === 'required' && Array.isArray(member)) found.push({ place, apply: to(member.slice(1)) })
      if (key === 'required' && typeof member === 'boolean') found.push({ place, apply: to(!member) })
      visit(member, [...path, key])
    }
  }
  visit(document.paths, ['paths'])
  visit(document.components.schemas, ['components', 'schemas'])
  visit(document.components.parameters, ['components', 'parameters'])
  visit(document.components.headers, ['components', 'headers'])
  return found
}
